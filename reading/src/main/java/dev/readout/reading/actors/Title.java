package dev.readout.reading.actors;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.reading.lexicon.RoleNouns;
import org.jspecify.annotations.Nullable;

/**
 * A title as the text gives it to an actor, once for each place.
 *
 * @param actor id of the holder
 * @param words without state, organisation and status
 * @param kind what its noun says of a person
 * @param of id of the state or organisation, or null
 * @param span the words that ascribe it
 */
public record Title(
    String actor,
    String words,
    RoleNouns.Kind kind,
    @Nullable String of,
    RoleStatus status,
    Span span) {}
