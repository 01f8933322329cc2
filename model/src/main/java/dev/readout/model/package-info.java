/**
 * What a readout is: one document, and everything that was read in it, each with the words that
 * bear it out.
 *
 * <p>Start with {@link dev.readout.model.Readout}. Always true: values are immutable records; every
 * {@link dev.readout.model.Span} is half-open, counts UTF-16 code units and lies within the
 * document's text; every reference between parts is a local id that exists. Code points appear only
 * in {@link dev.readout.model.exchange}.
 */
@NullMarked
package dev.readout.model;

import org.jspecify.annotations.NullMarked;
