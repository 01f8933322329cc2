package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.NameLinker.NamedPlace;
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
      titles.give(entity, titles.read(near.get()));
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
