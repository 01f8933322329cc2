package dev.readout.reading.roles;

import dev.readout.model.Role;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Title;
import dev.readout.reading.lexicon.RoleNouns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Makes roles of the titles that the text gives to actors. */
public final class RoleAnnotator {

  private RoleAnnotator() {}

  /** The roles, in the order in which their holders and titles were met. */
  public static List<Role> annotate(Actors actors) {
    Map<String, List<Title>> byActor = new LinkedHashMap<>();
    for (Title title : actors.titles()) {
      if (isRole(title)) {
        byActor.computeIfAbsent(title.actor(), unused -> new ArrayList<>()).add(title);
      }
    }
    List<Role> roles = new ArrayList<>();
    byActor.values().forEach(titles -> distinct(titles).forEach(title -> roles.add(role(title))));
    return roles;
  }

  /** An occupation is a role only with an employer; being a witness or a brother is none. */
  private static boolean isRole(Title title) {
    return title.kind() == RoleNouns.Kind.OFFICE
        || (title.kind() == RoleNouns.Kind.WORK && title.of() != null);
  }

  /** Of titles that say the same, the first that says whose it is. */
  private static List<Title> distinct(List<Title> titles) {
    List<Title> kept = new ArrayList<>();
    for (Title title : titles) {
      int same = -1;
      for (int i = 0; i < kept.size() && same < 0; i++) {
        same = says(kept.get(i), title) ? i : -1;
      }
      if (same < 0) {
        kept.add(title);
      } else if (kept.get(same).of() == null && title.of() != null) {
        kept.set(same, title);
      }
    }
    return kept;
  }

  private static boolean says(Title one, Title other) {
    boolean sameOwner =
        one.of() == null || other.of() == null || Objects.equals(one.of(), other.of());
    String shorter = one.words().toLowerCase(Locale.ROOT);
    String longer = other.words().toLowerCase(Locale.ROOT);
    return sameOwner
        && one.status() == other.status()
        && (longer.contains(shorter) || shorter.contains(longer));
  }

  private static Role role(Title title) {
    return new Role(
        title.actor(), title.words(), title.of(), title.status(), title.span(), null, null);
  }
}
