package dev.readout.model;

import dev.readout.model.vocabulary.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * What a statement was made through.
 *
 * @param name the words that name it ({@code Telegram channel}), or null
 * @param span where they stand
 */
public record Channel(ChannelKind kind, @Nullable String name, @Nullable Span span) {}
