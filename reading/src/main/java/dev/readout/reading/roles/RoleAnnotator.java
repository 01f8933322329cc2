package dev.readout.reading.roles;

import dev.readout.model.Role;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Title;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.roles.Tenures.Tenure;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.times.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes roles of the titles that the text gives to actors. */
public final class RoleAnnotator {

  private RoleAnnotator() {}

  /**
   * The roles, in the order in which their holders and titles were met.
   *
   * @param times of the article, from which the roles have their first and last day
   */
  public static List<Role> annotate(
      Article article, Syntax syntax, Actors actors, List<TimeExpression> times) {
    Tenures tenures = new Tenures(article, syntax, times);
    String published = article.document().publishedDay().map(LocalDate::toString).orElse(null);
    Map<String, List<Held>> byActor = new LinkedHashMap<>();
    for (Title title : actors.titles()) {
      if (isRole(title)) {
        Held held = Held.of(title, tenures.of(title), published);
        byActor.computeIfAbsent(title.actor(), unused -> new ArrayList<>()).add(held);
      }
    }
    List<Role> roles = new ArrayList<>();
    byActor.values().forEach(titles -> distinct(titles).forEach(held -> roles.add(held.role())));
    return roles;
  }

  /** A title with the time for which it was held. */
  private record Held(Title title, RoleStatus status, Tenure tenure) {

    /** An office held until a day before the article is a former one. */
    static Held of(Title title, Tenure tenure, @Nullable String published) {
      String until = tenure.until();
      boolean over =
          title.status() == RoleStatus.CURRENT
              && until != null
              && published != null
              && Tenures.isBefore(until, published);
      return new Held(title, over ? RoleStatus.FORMER : title.status(), tenure);
    }

    Held with(Tenure other) {
      String since = tenure.since() == null ? other.since() : tenure.since();
      String until = tenure.until() == null ? other.until() : tenure.until();
      return new Held(title, status, new Tenure(since, until));
    }

    Role role() {
      return new Role(
          title.actor(),
          title.words(),
          title.of(),
          status,
          title.span(),
          tenure.since(),
          tenure.until());
    }
  }

  /** An occupation is a role only with an employer; being a witness or a brother is none. */
  private static boolean isRole(Title title) {
    return title.kind() == RoleNouns.Kind.OFFICE
        || (title.kind() == RoleNouns.Kind.WORK && title.of() != null);
  }

  /** Of titles that say the same, the first that says whose it is. */
  private static List<Held> distinct(List<Held> titles) {
    List<Held> kept = new ArrayList<>();
    for (Held held : titles) {
      int same = -1;
      for (int i = 0; i < kept.size() && same < 0; i++) {
        same = says(kept.get(i), held) ? i : -1;
      }
      if (same < 0) {
        kept.add(held);
      } else {
        Held earlier = kept.get(same);
        boolean fuller = earlier.title().of() == null && held.title().of() != null;
        kept.set(same, fuller ? held.with(earlier.tenure()) : earlier.with(held.tenure()));
      }
    }
    return kept;
  }

  private static boolean says(Held one, Held other) {
    String owner = one.title().of();
    String otherOwner = other.title().of();
    boolean sameOwner = owner == null || otherOwner == null || owner.equals(otherOwner);
    String shorter = one.title().words().toLowerCase(Locale.ROOT);
    String longer = other.title().words().toLowerCase(Locale.ROOT);
    return sameOwner
        && one.status() == other.status()
        && (longer.contains(shorter) || shorter.contains(longer));
  }
}
