package dev.readout.model;

import dev.readout.model.vocabulary.MentionForm;

/**
 * One place in the text that refers to an actor.
 *
 * @param span the words, without a leading title unless the title is all there is
 */
public record Mention(Span span, MentionForm form) {}
