package dev.readout.record.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is taken from an item of Wikidata's JSON dump.
 *
 * @param id such as {@code Q42}
 * @param kind {@code person}, {@code state} or {@code organisation}
 * @param label in English, else in any language
 * @param names labels and aliases in all languages of the file
 * @param code ISO 3166-1 alpha-3 of a state
 * @param country the item of citizenship or seat
 */
record WikidataItem(
    String id,
    String kind,
    String label,
    List<String> names,
    @Nullable String code,
    @Nullable String country,
    List<Office> offices) {

  private static final String HUMAN = "Q5";
  private static final String INSTANCE_OF = "P31";
  private static final String CITIZENSHIP = "P27";
  private static final String COUNTRY = "P17";
  private static final String ISO_ALPHA_3 = "P298";
  private static final String POSITION_HELD = "P39";
  private static final String START = "P580";
  private static final String END = "P582";

  /** Precisions of Wikidata's times. */
  private static final int YEAR = 9;

  private static final int MONTH = 10;

  WikidataItem {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
  }

  /** A position held; the days have their precision and may be missing. */
  record Office(String item, @Nullable String since, @Nullable String until) {}

  /** Empty for what is no item or has no name. */
  static Optional<WikidataItem> of(JsonNode json) {
    String id = json.path("id").asText();
    if (!id.matches("Q[0-9]{1,12}")) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    JsonNode english = json.path("labels").path("en").path("value");
    if (english.isTextual()) {
      names.add(english.asText());
    }
    json.path("labels").forEach(label -> names.add(label.path("value").asText()));
    json.path("aliases")
        .forEach(list -> list.forEach(alias -> names.add(alias.path("value").asText())));
    names.removeIf(String::isBlank);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    JsonNode claims = json.path("claims");
    String code = firstText(claims.path(ISO_ALPHA_3));
    boolean human = false;
    for (JsonNode claim : claims.path(INSTANCE_OF)) {
      human |= HUMAN.equals(itemOf(claim.path("mainsnak")));
    }
    String kind = human ? "person" : code == null ? "organisation" : "state";
    return Optional.of(
        new WikidataItem(
            id,
            kind,
            names.iterator().next(),
            List.copyOf(names),
            code,
            firstItem(claims.path(human ? CITIZENSHIP : COUNTRY)),
            offices(claims.path(POSITION_HELD))));
  }

  private static List<Office> offices(JsonNode claims) {
    List<Office> offices = new ArrayList<>();
    for (JsonNode claim : claims) {
      String item = itemOf(claim.path("mainsnak"));
      if (item != null) {
        JsonNode qualifiers = claim.path("qualifiers");
        offices.add(
            new Office(
                item, day(qualifiers.path(START).path(0)), day(qualifiers.path(END).path(0))));
      }
    }
    return offices;
  }

  private static @Nullable String firstItem(JsonNode claims) {
    return itemOf(claims.path(0).path("mainsnak"));
  }

  private static @Nullable String firstText(JsonNode claims) {
    JsonNode value = claims.path(0).path("mainsnak").path("datavalue").path("value");
    return value.isTextual() ? value.asText() : null;
  }

  private static @Nullable String itemOf(JsonNode snak) {
    JsonNode id = snak.path("datavalue").path("value").path("id");
    return id.isTextual() ? id.asText() : null;
  }

  /** {@code +2019-06-01T00:00:00Z} with precision 10 is {@code 2019-06}. */
  private static @Nullable String day(JsonNode snak) {
    JsonNode value = snak.path("datavalue").path("value");
    String time = value.path("time").asText();
    if (!time.matches("\\+\\d{4}-\\d{2}-\\d{2}T.*")) {
      return null;
    }
    return switch (value.path("precision").asInt()) {
      case YEAR -> time.substring(1, 5);
      case MONTH -> time.substring(1, 8);
      case MONTH + 1 -> time.substring(1, 11);
      default -> null;
    };
  }
}
