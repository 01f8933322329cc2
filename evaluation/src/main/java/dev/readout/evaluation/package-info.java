/**
 * Measures the reading against annotated data.
 *
 * <p>Start with {@link dev.readout.evaluation.Evaluator}; {@link
 * dev.readout.evaluation.Evaluations} is the table of what can be measured. Always true: the
 * figures are those of the reference scorers for the same predictions, to the last digit that they
 * print, and do not depend on the number of threads.
 */
@NullMarked
package dev.readout.evaluation;

import org.jspecify.annotations.NullMarked;
