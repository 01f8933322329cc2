package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Occurrence.Place;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.text.Tokens;
import dev.readout.reading.titles.TitlePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers who is named together, and which office several have. */
final class NamedTogether {

  private static final Set<String> LIST_MARKS = Set.of("and", ",");

  private final Scene scene;
  private final Tokens tokens;
  private final Cast cast;
  private final Titles titles;
  private final Salience salience;
  private final Map<Integer, Entity> meant;

  /**
   * @param meant whom each noun phrase means, by its first token; grows while the article is read
   */
  NamedTogether(
      Scene scene, Cast cast, Titles titles, Salience salience, Map<Integer, Entity> meant) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.cast = cast;
    this.titles = titles;
    this.salience = salience;
    this.meant = meant;
  }

  /** Reads a sentence whose noun phrases are settled. */
  void read(int sentence) {
    joint(sentence);
    for (NounPhrase phrase : scene.syntax().nounPhrases(sentence)) {
      titles.of(phrase).filter(TitlePhrase::plural).ifPresent(title -> plural(phrase, title));
    }
  }

  /** {@code The presidents of Chile and Peru}. */
  private void plural(NounPhrase phrase, TitlePhrase title) {
    int of = phrase.end();
    if (of + 1 >= tokens.sentenceAround(phrase.head()).end()
        || !tokens.get(of).form().equals("of")) {
      return;
    }
    List<Entity> states = new ArrayList<>();
    int end = tokens.sentenceAround(phrase.head()).end();
    NounPhrase next = scene.syntax().nounPhraseAt(of + 1).orElse(null);
    while (next != null) {
      Entity entity = meant.get(next.first());
      if (entity != null && entity.kind() == ActorKind.STATE) {
        states.add(entity);
      }
      int mark = next.end();
      boolean goesOn = mark + 1 < end && LIST_MARKS.contains(tokens.get(mark).form());
      next = goesOn ? scene.syntax().nounPhraseAt(mark + 1).orElse(null) : null;
    }
    if (states.size() > 1) {
      cast.plural(Titles.key(title), states);
    }
  }

  void together(int token, List<Entity> entities, Place place) {
    salience.add(
        new Occurrence(
            token,
            tokens.sentenceOf(token),
            scene.paragraph(token),
            entities,
            place,
            scene.isQuoted(token)));
  }

  /** Remembers who is named together: {@code Oslo and Lima}. */
  private void joint(int s) {
    int done = -1;
    for (NounPhrase phrase : scene.syntax().nounPhrases(s)) {
      if (phrase.first() < done) {
        continue;
      }
      List<NounPhrase> conjuncts = scene.syntax().conjuncts(phrase);
      if (conjuncts.size() < 2 || conjuncts.get(0).first() != phrase.first()) {
        continue;
      }
      done = conjuncts.get(conjuncts.size() - 1).end();
      List<Entity> entities = new ArrayList<>();
      for (NounPhrase conjunct : conjuncts) {
        Entity entity = meant.get(conjunct.first());
        if (entity != null && !entities.contains(entity)) {
          entities.add(entity);
        }
      }
      if (entities.size() > 1) {
        together(Math.max(phrase.head(), done - 1), entities, scene.place(phrase));
      }
    }
  }
}
