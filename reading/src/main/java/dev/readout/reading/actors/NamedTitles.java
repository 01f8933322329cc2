package dev.readout.reading.actors;

import static dev.readout.language.PartOfSpeech.DET;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.NameLinker.NamedPlace;
import dev.readout.reading.lexicon.StatusWords;
import dev.readout.reading.names.FoundName;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import dev.readout.reading.titles.TitlePhrase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Titles that stand before the names of those who hold them. */
final class NamedTitles {

  private final Scene scene;
  private final Tokens tokens;
  private final NameLinker names;
  private final Titles titles;

  NamedTitles(Scene scene, NameLinker names, Titles titles) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.names = names;
    this.titles = titles;
  }

  /** Gives somebody the title before the name, within the phrase or around an {@code of}. */
  void before(FoundName name, Entity entity, NounPhrase phrase) {
    if (entity.kind() != ActorKind.PERSON || name.range().first() <= phrase.first()) {
      return;
    }
    Optional<TitlePhrase> near = titles.before(name, phrase);
    if (near.isPresent()) {
      titles.give(entity, titles.read(withOwner(near.get(), name, entity, phrase)));
      return;
    }
    int of = phrase.first() - 1;
    boolean inner =
        of > tokens.sentenceAround(phrase.first()).first() && tokens.get(of).form().equals("of");
    Optional<NounPhrase> office = inner ? scene.syntax().nounPhraseAt(of - 1) : Optional.empty();
    if (office.isPresent()) {
      NounPhrase whole =
          new NounPhrase(new TokenRange(office.get().first(), phrase.end()), phrase.head());
      Optional<TitlePhrase> title = titles.before(name, whole);
      title.ifPresent(found -> titles.give(entity, titles.read(found)));
    }
  }

  /**
   * The state or body after the name, as in {@code President Ada Linde of Norway}, or of the title
   * that is joined to this one, as in {@code Norwegian prime minister and acting foreign minister}.
   */
  private TitlePhrase withOwner(
      TitlePhrase title, FoundName name, Entity holder, NounPhrase phrase) {
    if (title.owner() != null || title.plural()) {
      return title;
    }
    TokenRange after = ownerAfter(name.range().end());
    if (after != null) {
      return title.ownedBy(after);
    }
    List<HeldTitle> before = holder.titles();
    if (before.isEmpty()) {
      return title;
    }
    TitlePhrase last = before.get(before.size() - 1).phrase();
    TokenRange owner = last.owner();
    return owner != null && joins(last.range().end(), phrase.first())
        ? title.ownedBy(owner)
        : title;
  }

  private @Nullable TokenRange ownerAfter(int of) {
    if (of >= tokens.size() || !tokens.get(of).form().equals("of")) {
      return null;
    }
    boolean article = of + 1 < tokens.size() && tokens.get(of + 1).form().equalsIgnoreCase("the");
    NamedPlace owner = of + 1 < tokens.size() ? names.startingAt(of + (article ? 2 : 1)) : null;
    if (owner == null || owner.entities().size() != 1) {
      return null;
    }
    ActorKind kind = owner.entities().get(0).kind();
    boolean owns = kind == ActorKind.STATE || kind == ActorKind.ORGANISATION;
    return owns ? owner.name().range() : null;
  }

  /** Whether nothing but an {@code and} or a stroke stands between two places. */
  private boolean joins(int end, int start) {
    boolean status = end + 2 == start && StatusWords.find(tokens.get(end + 1).form()).isPresent();
    return (end + 1 == start || status) && isJoint(end);
  }

  private boolean isJoint(int token) {
    return token < tokens.size()
        && (tokens.get(token).form().equals("and") || tokens.get(token).form().equals("/"));
  }

  /**
   * Of {@code Norwegian prime minister and acting foreign minister Ada Linde}, where the phrase is
   * the first title, whom it names; gives her that title. Not where it has an article, as two
   * people have two articles or one.
   */
  @Nullable Entity holderOfBoth(NounPhrase phrase) {
    int next = phrase.end() + 1;
    if (next >= tokens.sentenceAround(phrase.head()).end()
        || !isJoint(phrase.end())
        || tokens.get(phrase.first()).is(DET)) {
      return null;
    }
    int start = StatusWords.find(tokens.get(next).form()).isPresent() ? next + 1 : next;
    NounPhrase second = scene.syntax().nounPhraseAt(start).orElse(null);
    Optional<TitlePhrase> first = titles.of(phrase).filter(title -> !title.plural());
    if (second == null || second.first() > start || first.isEmpty()) {
      return null;
    }
    for (int i = next; i < second.end(); i++) {
      NamedPlace name = names.startingAt(i);
      if (name != null && name.entities().size() == 1) {
        Entity entity = name.entities().get(0);
        boolean holds =
            entity.kind() == ActorKind.PERSON
                && titles.before(name.name(), second).filter(t -> t.owner() == null).isPresent();
        if (holds) {
          titles.give(entity, titles.read(first.get()));
        }
        return holds ? entity : null;
      }
    }
    return null;
  }

  /** Of {@code Secretary of State Ada Linde}, where the phrase is its first word, whom it names. */
  @Nullable Entity holderAfter(NounPhrase phrase) {
    int of = phrase.end();
    if (of + 1 >= tokens.sentenceAround(phrase.head()).end()
        || !tokens.get(of).form().equals("of")) {
      return null;
    }
    NounPhrase office = scene.syntax().nounPhraseAt(of + 1).orElse(null);
    if (office == null) {
      return null;
    }
    List<NounPhrase> offices = scene.syntax().conjuncts(office);
    NounPhrase last = offices.get(offices.size() - 1);
    NounPhrase whole = new NounPhrase(new TokenRange(phrase.first(), last.end()), last.head());
    for (int i = of + 1; i < last.end(); i++) {
      NamedPlace name = names.startingAt(i);
      if (name != null && name.entities().size() == 1) {
        Entity entity = name.entities().get(0);
        boolean holds =
            entity.kind() == ActorKind.PERSON
                && titles
                    .before(name.name(), whole)
                    .filter(t -> t.head() == phrase.head())
                    .isPresent();
        return holds ? entity : null;
      }
    }
    return null;
  }
}
