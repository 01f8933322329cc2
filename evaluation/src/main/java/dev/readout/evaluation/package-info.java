/** The evaluation module. */
@NullMarked
package dev.readout.evaluation;

import org.jspecify.annotations.NullMarked;
