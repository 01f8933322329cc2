package dev.readout.evaluation.names;

import dev.readout.language.Name;
import org.jspecify.annotations.Nullable;

/** The types that count, under the names that the figures have. */
public enum NameType {
  PERSON("person", "PER", "person"),
  ORGANISATION("organisation", "ORG", "organization"),
  PLACE("place", "LOC", "place");

  private final String label;
  private final String inMeantime;
  private final String inGum;

  NameType(String label, String inMeantime, String inGum) {
    this.label = label;
    this.inMeantime = inMeantime;
    this.inGum = inGum;
  }

  String label() {
    return label;
  }

  /** The type of a MEANTIME entity, or null for another class. */
  static @Nullable NameType ofMeantime(@Nullable String instanceClass) {
    for (NameType type : values()) {
      if (type.inMeantime.equals(instanceClass)) {
        return type;
      }
    }
    return null;
  }

  /** The type of a GUM entity, or null for another type. */
  static @Nullable NameType ofGum(String entityType) {
    for (NameType type : values()) {
      if (type.inGum.equals(entityType)) {
        return type;
      }
    }
    return null;
  }

  /** The type of a predicted name, or null where it does not count. */
  static @Nullable NameType of(Name.Type type) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANISATION -> ORGANISATION;
      case PLACE -> PLACE;
      case OTHER -> null;
    };
  }
}
