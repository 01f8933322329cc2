/**
 * Whether confidence means something: of those read with a confidence of 0.8, are eight in ten
 * right?
 *
 * <p>Start with {@link dev.readout.evaluation.calibration.CalibrationBenchmark}; {@link
 * dev.readout.evaluation.calibration.TrainConfidence} fits the weights that the reading uses.
 */
@NullMarked
package dev.readout.evaluation.calibration;

import org.jspecify.annotations.NullMarked;
