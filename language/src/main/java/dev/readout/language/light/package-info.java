/**
 * The light analyzer: rules for tokens, sentences and lemmas, a maximum-entropy tagger for parts of
 * speech, and rules for names. It does not parse and tags no attributions.
 *
 * <p>Start with {@link dev.readout.language.light.LightAnalyzer}. Always true: time is linear in
 * the length of the text, whatever stands in it.
 */
@NullMarked
package dev.readout.language.light;

import org.jspecify.annotations.NullMarked;
