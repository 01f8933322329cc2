package dev.readout.model;

import dev.readout.model.vocabulary.RoleStatus;
import org.jspecify.annotations.Nullable;

/**
 * An office or function that the text ascribes to an actor.
 *
 * @param actor id of the holder
 * @param title without the country ({@code presidential aide})
 * @param of id of the state or organisation that the role belongs to
 * @param span the words that ascribe it
 * @param since ISO date with its true precision
 * @param until ISO date with its true precision
 */
public record Role(
    String actor,
    String title,
    @Nullable String of,
    RoleStatus status,
    @Nullable Span span,
    @Nullable String since,
    @Nullable String until) {

  public Role {
    Checks.notBlank("title", title);
    Checks.calendarValue("since", since);
    Checks.calendarValue("until", until);
  }
}
