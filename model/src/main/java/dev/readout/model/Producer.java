package dev.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * What made a readout.
 *
 * @param model name of the language model, or null where none was used
 */
public record Producer(String name, String version, @Nullable String model) {}
