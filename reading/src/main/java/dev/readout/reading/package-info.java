/**
 * One document to one readout: times, actors, roles, statements, claims, events and the state of
 * dealings, each with the words that bear it out.
 *
 * <p>Start with {@code ArticleReader}. Always true: reading depends on the document alone, never on
 * the day, the machine or other documents; unknown beats a guess.
 */
@NullMarked
package dev.readout.reading;

import org.jspecify.annotations.NullMarked;
