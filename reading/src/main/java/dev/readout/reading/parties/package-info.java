/**
 * Which actors a phrase names as parties: genitives, demonyms and hyphenated pairs before a noun,
 * prepositional phrases after it.
 *
 * <p>Start with {@link dev.readout.reading.parties.Parties}. Places are never parties.
 */
@NullMarked
package dev.readout.reading.parties;

import org.jspecify.annotations.NullMarked;
