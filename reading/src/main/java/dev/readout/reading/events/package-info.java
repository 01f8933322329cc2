/**
 * What happens between actors: PLOVER type and mode, who does it to whom, where and when, and how
 * it stands according to whom.
 *
 * <p>Start with {@link dev.readout.reading.events.EventAnnotator}. Always true: an event has a
 * trigger in the text and at least one assertion; a planned event has not occurred; what is denied
 * by a party is denied.
 */
@NullMarked
package dev.readout.reading.events;

import org.jspecify.annotations.NullMarked;
