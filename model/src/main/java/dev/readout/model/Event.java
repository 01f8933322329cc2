package dev.readout.model;

import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens, is to happen, or is said to have happened between actors. Never a fact by itself:
 * the assertions say who has it so, and how sure that source is.
 *
 * @param id local to the readout
 * @param mode PLOVER mode of the type, or null
 * @param cameo CAMEO 1.1 code, kept beside PLOVER, or null
 * @param trigger the words that name it
 * @param mentions other places that name the same event
 * @param actors ids of those who do it; of all sides where it is mutual
 * @param recipients ids of those to whom it is done
 * @param date ISO date with its true precision, or null
 * @param dateTime id of the time that {@code date} was taken from
 * @param assertions at least one; the first is nearest to the article's own voice
 * @param confidence 0 to 1
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    Span trigger,
    List<Span> mentions,
    List<String> actors,
    List<String> recipients,
    @Nullable Place place,
    @Nullable String date,
    @Nullable String dateTime,
    List<Assertion> assertions,
    double confidence) {

  public Event {
    Checks.notBlank("event id", id);
    if (mode != null && !type.modes().contains(mode)) {
      throw new IllegalArgumentException(
          "mode of " + type + " must be one of " + type.modes() + ", was '" + mode + "'");
    }
    if (assertions.isEmpty()) {
      throw new IllegalArgumentException(
          "event " + id + " has no assertion: somebody must have it so");
    }
    Checks.calendarValue("date", date);
    confidence = Checks.score("confidence", confidence);
    mentions = List.copyOf(mentions);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    assertions = List.copyOf(assertions);
  }

  /** Factuality in the assertion that is nearest to the article's own voice. */
  public Factuality factuality() {
    return assertions.get(0).factuality();
  }

  /**
   * The statement of the assertion that is nearest to the article's own voice; null if it is that
   * voice.
   */
  public @Nullable String according() {
    return assertions.get(0).according();
  }

  /**
   * How one source has it.
   *
   * @param according id of the statement, or null for the article's own voice
   */
  public record Assertion(Factuality factuality, @Nullable String according) {}

  /**
   * Where it happens.
   *
   * @param name as the text has it
   * @param country ISO 3166-1 alpha-3 code, where it is certain
   */
  public record Place(String name, @Nullable String country, @Nullable Span span) {
    public Place {
      Checks.notBlank("place name", name);
      Checks.country(country);
    }
  }
}
