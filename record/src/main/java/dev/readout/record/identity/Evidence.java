package dev.readout.record.identity;

import dev.readout.model.Actor;
import dev.readout.record.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What is known of somebody beyond the name, each a word and a value: {@code country:NOR}, {@code
 * office:special envoy}, {@code of:NOR} (whom the office belongs to), {@code middle:w}.
 */
final class Evidence {

  private static final String COUNTRY = "country:";
  private static final String OFFICE = "office:";
  private static final String OF = "of:";
  private static final String MIDDLE = "middle:";

  private Evidence() {}

  static String country(String code) {
    return COUNTRY + code;
  }

  static String office(String title) {
    return OFFICE + Folding.line(title);
  }

  static String of(Actor holder) {
    return OF + (holder.country() != null ? holder.country() : NameKey.of(holder.name()));
  }

  static String middle(List<String> words) {
    return MIDDLE + String.join(" ", words);
  }

  static String value(String evidence) {
    return evidence.substring(evidence.indexOf(':') + 1);
  }

  /** How much of what an article tells is known of an entity already. */
  static int agreement(Set<String> told, Set<String> known) {
    int agreement = 0;
    for (String evidence : told) {
      if (known.contains(evidence)) {
        agreement += evidence.startsWith(OF) ? 2 : 1;
      }
    }
    return agreement;
  }

  /**
   * Whether what an article tells speaks against an entity: another country, another middle name,
   * or an office elsewhere while nothing else agrees. An initial agrees with the name that it
   * begins.
   */
  static boolean conflict(Set<String> told, Set<String> known) {
    return differ(COUNTRY, told, known, String::equals)
        || differ(MIDDLE, told, known, Evidence::mayBeTheSameName)
        || (agreement(told, known) == 0 && differ(OF, told, known, String::equals));
  }

  private static boolean differ(
      String kind, Set<String> told, Set<String> known, BiPredicate<String, String> same) {
    List<String> here = values(kind, told);
    List<String> there = values(kind, known);
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream().noneMatch(a -> there.stream().anyMatch(b -> same.test(a, b)));
  }

  private static boolean mayBeTheSameName(String a, String b) {
    return a.equals(b)
        || (a.length() == 1 && b.startsWith(a))
        || (b.length() == 1 && a.startsWith(b));
  }

  private static List<String> values(String kind, Set<String> evidence) {
    return evidence.stream().filter(e -> e.startsWith(kind)).map(Evidence::value).toList();
  }
}
