package dev.readout.record.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who a party of an article is.
 *
 * @param entity id; null for a party that the article does not name
 * @param joinedBy why: {@code code}, {@code name and evidence}, {@code name}, {@code new}, {@code
 *     unnamed}
 */
public record Identity(@Nullable Integer entity, String joinedBy) {

  static final Identity UNNAMED = new Identity(null, "unnamed");
}
