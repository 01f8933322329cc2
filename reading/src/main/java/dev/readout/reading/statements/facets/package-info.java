/**
 * What is told of a statement beyond source, cue and content: its form, act, channel, time of
 * saying, those spoken to and spoken about, one class for each.
 *
 * <p>Start with {@link dev.readout.reading.statements.facets.Draft}, which they all look at. Always
 * true: a facet that the words do not tell stays empty.
 */
@NullMarked
package dev.readout.reading.statements.facets;

import org.jspecify.annotations.NullMarked;
