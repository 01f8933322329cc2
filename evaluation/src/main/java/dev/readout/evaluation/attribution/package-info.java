/**
 * Attributions against PolNeAR: spans of sources, cues and contents, and whole attributions.
 *
 * <p>Start with {@link dev.readout.evaluation.attribution.AttributionBenchmark}. Edges are trimmed
 * on both sides, so that the corpus and Readout may differ on quotation marks and a leading {@code
 * that}. The corpus has one layer: nested statements and the second of two joint speakers are left
 * out.
 */
@NullMarked
package dev.readout.evaluation.attribution;

import org.jspecify.annotations.NullMarked;
