package dev.readout.record.ask;

import org.jspecify.annotations.Nullable;

/** Labels of the closed vocabularies as words of a sentence. */
final class Words {

  private Words() {}

  /** An act or a stance in the third person: {@code denies}. */
  static String verb(String label) {
    return label.endsWith("y") ? label.substring(0, label.length() - 1) + "ies" : label + "s";
  }

  /** In how many articles it stands, where that is more than one: reprints are told apart. */
  static String reports(int reports, int appearances) {
    if (appearances < 2) {
      return "";
    }
    String told = "; " + reports + (reports == 1 ? " report" : " reports");
    return reports == appearances ? told : told + ", " + appearances + " appearances";
  }

  static String plain(String label) {
    return label.replace('-', ' ');
  }

  /** The day, or that it is not known. */
  static String day(@Nullable String day) {
    return day == null || day.isEmpty() ? "undated" : day;
  }

  static @Nullable String nullIfEmpty(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
