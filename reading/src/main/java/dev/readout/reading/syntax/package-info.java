/**
 * Phrases and who does what in a sentence: noun phrases, verb groups, their subjects and objects.
 *
 * <p>Start with {@link dev.readout.reading.syntax.Syntax}. The annotators ask this interface and
 * never look at parts of speech for grammar themselves, so that a parser can take the place of
 * {@link dev.readout.reading.syntax.ShallowSyntax}, which works from parts of speech alone.
 */
@NullMarked
package dev.readout.reading.syntax;

import org.jspecify.annotations.NullMarked;
