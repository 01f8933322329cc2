package dev.readout.model;

import dev.readout.model.vocabulary.AttitudeKind;

/**
 * What a statement does to an actor it speaks of.
 *
 * @param actor id
 */
public record Attitude(String actor, AttitudeKind attitude) {}
