package dev.readout.language;

import dev.readout.model.Span;

/**
 * A proper name.
 *
 * @param span the whole name, without title words ({@code President}) before it
 */
public record Name(Span span, Type type) {

  /**
   * What a name names. States are places; {@code OTHER} is for ships, laws, products and what could
   * not be told.
   */
  public enum Type {
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER
  }
}
