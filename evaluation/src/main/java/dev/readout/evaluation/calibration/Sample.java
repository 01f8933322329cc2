package dev.readout.evaluation.calibration;

/**
 * One thing that was read.
 *
 * @param confidence 0 to 1
 */
record Sample(double confidence, boolean right) {}
