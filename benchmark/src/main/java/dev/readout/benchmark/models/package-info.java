/**
 * Files of the encoder's model against each other, as different ways to quantise it. Start with
 * {@link dev.readout.benchmark.models.ModelsCommand}. Always true: a file takes the place of the
 * product's own on the class path, and everything else is the product.
 */
@NullMarked
package dev.readout.benchmark.models;

import org.jspecify.annotations.NullMarked;
