/** Answers of the record as programs take them: JSON and CSV. */
@NullMarked
package dev.readout.record.format;

import org.jspecify.annotations.NullMarked;
