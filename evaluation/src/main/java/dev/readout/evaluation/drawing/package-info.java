/**
 * Draws findings of the reading by chance, for a person to judge: what no annotated corpus tells is
 * measured so.
 *
 * <p>Start with {@link dev.readout.evaluation.drawing.Drawing}. {@link
 * dev.readout.evaluation.drawing.FindingKind} says what can be drawn. The same texts, reading, kind
 * and seed give the same draw, on any number of threads.
 */
@NullMarked
package dev.readout.evaluation.drawing;

import org.jspecify.annotations.NullMarked;
