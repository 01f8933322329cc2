/** Tests of the patterns. */
@NullMarked
package dev.readout.reading.statements.patterns;

import org.jspecify.annotations.NullMarked;
