/**
 * Phrases and who does what in a sentence: noun phrases, verb groups, their subjects and objects.
 *
 * <p>Start with {@link dev.readout.reading.syntax.Syntax}. The annotators ask this interface and
 * never look at parts of speech for grammar themselves, so that the way it is found can change:
 * {@link dev.readout.reading.syntax.ShallowSyntax} works from parts of speech alone, {@link
 * dev.readout.reading.syntax.ParsedSyntax} also asks dependency trees.
 */
@NullMarked
package dev.readout.reading.syntax;

import org.jspecify.annotations.NullMarked;
