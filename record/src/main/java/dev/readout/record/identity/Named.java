package dev.readout.record.identity;

import dev.readout.model.Actor;
import dev.readout.model.Mention;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.record.correct.ReadoutPatch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of a party that it names.
 *
 * @param names every name that the article uses, the fullest first
 * @param evidence see {@link Evidence}
 */
record Named(ActorKind kind, @Nullable String country, List<String> names, Set<String> evidence) {

  Named {
    names = List.copyOf(names);
    evidence = Set.copyOf(evidence);
  }

  /** Null for a party that the article does not name. */
  static @Nullable Named of(Readout readout, Actor actor) {
    Set<String> names = new LinkedHashSet<>();
    names.add(actor.name());
    String text = readout.document().text();
    boolean named = false;
    for (Mention mention : actor.mentions()) {
      if (mention.form() == MentionForm.NAME) {
        named = true;
        names.add(mention.span().in(text).strip().replaceAll("\\s+", " "));
      }
    }
    names.removeIf(name -> NameKey.words(name).isEmpty());
    // Whoever was added by hand is named by that.
    named |= actor.mentions().isEmpty() && actor.id().startsWith(ReadoutPatch.BY_HAND);
    boolean may =
        switch (actor.kind()) {
          case STATE, PLACE, ORGANISATION -> true;
          case PERSON, GROUP -> named;
          case UNNAMED -> false;
        };
    return may && !names.isEmpty()
        ? new Named(actor.kind(), actor.country(), List.copyOf(names), evidence(readout, actor))
        : null;
  }

  private static Set<String> evidence(Readout readout, Actor actor) {
    Set<String> evidence = new TreeSet<>();
    if (actor.country() != null) {
      evidence.add(Evidence.country(actor.country()));
    }
    for (Role role : readout.roles()) {
      if (!role.actor().equals(actor.id())) {
        continue;
      }
      evidence.add(Evidence.office(role.title()));
      if (role.of() != null && role.status() != RoleStatus.FORMER) {
        readout.actors().stream()
            .filter(of -> of.id().equals(role.of()))
            .forEach(of -> evidence.add(Evidence.of(of)));
      }
    }
    return evidence;
  }

  String name() {
    return names.get(0);
  }

  /** Whether the name is one word only, as of a person called by the surname. */
  boolean isOneWord() {
    return NameKey.words(name()).size() == 1;
  }

  /**
   * Whether nobody outside the article can be meant for certain: common words, or no capital letter
   * in a script that has them ({@code a working group}). Persons may write themselves so.
   */
  boolean isGeneric() {
    if (kind == ActorKind.STATE) {
      return false;
    }
    return (country == null && NameKey.isGeneric(name()))
        || (kind != ActorKind.PERSON && NameKey.isUncapitalised(name()));
  }

  /**
   * What those who may be the same have in common, the chief one first: a state's code, a person's
   * first and last name, any other's whole name; of a body also its short name, where the article
   * has both or the short name is known everywhere.
   */
  List<String> blocks() {
    if (kind == ActorKind.STATE && country != null) {
      return List.of("state:" + country);
    }
    if (kind == ActorKind.PERSON) {
      List<String> words = NameKey.words(name());
      return List.of(block(words.get(0) + " " + words.get(words.size() - 1)));
    }
    if (kind != ActorKind.ORGANISATION) {
      return List.of(block(NameKey.of(name())));
    }
    Set<String> blocks = new LinkedHashSet<>();
    blocks.add(block(Bodies.known(NameKey.of(name()))));
    for (String other : names) {
      if (Bodies.isShortFor(other, name()) || Bodies.isShortFor(name(), other)) {
        blocks.add(block(Bodies.known(NameKey.of(other))));
      }
    }
    return List.copyOf(blocks);
  }

  private String block(String key) {
    return kind.label() + " " + (key.startsWith("the ") ? key.substring(4) : key);
  }

  /** The words between first and last name. */
  List<String> middle() {
    List<String> words = NameKey.words(name());
    return kind != ActorKind.PERSON || words.size() < 3
        ? List.of()
        : words.subList(1, words.size() - 1);
  }
}
