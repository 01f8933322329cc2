package dev.readout.record.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who a party of an article is.
 *
 * @param entity id; null for a party that the article does not name
 * @param joinedBy why: {@code code}, {@code name and evidence}, {@code name}, {@code new}, {@code
 *     office on that day}, {@code unnamed}
 */
public record Identity(@Nullable Integer entity, String joinedBy) {

  /** Of a party that is known by an office alone. */
  static final String BY_OFFICE = "office on that day";

  static final Identity UNNAMED = new Identity(null, "unnamed");
}
