/**
 * The analyzer that stands on our own encoder: one transformer with a head for each layer of
 * analysis, run by ONNX Runtime inside the JVM.
 *
 * <p>Start with {@link dev.readout.language.encoder.EncoderAnalyzer}. The way of a text: words and
 * likely ends of sentences ({@code words.Segmenter}), pieces ({@code WordPieces}), overlapping
 * windows ({@code Windows}), one run of the network for each window ({@code Network}), and the
 * decoding of each head. What belongs to one model (vocabulary, labels, lemma rules) lies beside it
 * and is read from there. Always true: a window is run by itself, so that nothing depends on its
 * neighbours, on the batch, or on the number of threads.
 */
@NullMarked
package dev.readout.language.encoder;

import org.jspecify.annotations.NullMarked;
