/** Tests of the statements. */
@NullMarked
package dev.readout.reading.statements;

import org.jspecify.annotations.NullMarked;
