/**
 * Tells which language a text is written in, so that what Readout does not read is not misread.
 *
 * <p>Start with {@link dev.readout.language.identification.LanguageIdentifier}. Always true: a text
 * that is too short or too mixed to tell has no language, rather than a wrong one.
 */
@NullMarked
package dev.readout.language.identification;

import org.jspecify.annotations.NullMarked;
