package dev.readout.reading.parties;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The prepositional phrases that follow a word within its clause. */
public final class Prepositions {

  /** Further away, a phrase hardly belongs to the word. */
  private static final int LONGEST_REACH = 25;

  private static final Set<String> STOPS =
      Set.of(".", ";", ":", "(", "!", "?", "\u2014", "\u2013", "\u201d", "\"");

  private final Tokens tokens;
  private final Syntax syntax;

  public Prepositions(Tokens tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /**
   * A preposition and what it governs.
   *
   * @param first index of the preposition
   * @param object the phrase up to its head; {@link Syntax#conjuncts} gives the others of a
   *     coordination
   */
  public record Phrase(int first, String preposition, NounPhrase object) {}

  /** Those after a token, in order, as far as the clause goes. */
  public List<Phrase> after(int start) {
    TokenRange sentence = tokens.sentenceAround(Math.max(0, start - 1));
    int limit = Math.min(sentence.end(), start + LONGEST_REACH);
    List<Phrase> found = new ArrayList<>();
    int i = start;
    while (i < limit) {
      if (STOPS.contains(tokens.get(i).form()) || tokens.get(i).is(SCONJ)) {
        break;
      }
      Optional<VerbGroup> verb = syntax.verbGroupAt(i);
      if (verb.isPresent() && opensClause(verb.get()) && !isReduced(verb.get(), limit)) {
        break;
      }
      if (isPreposition(i) && i + 1 < limit) {
        Optional<NounPhrase> object = syntax.nounPhraseAt(i + 1);
        if (object.isPresent()) {
          found.add(new Phrase(i, tokens.get(i).form().toLowerCase(Locale.ROOT), object.get()));
          i = object.get().end();
          continue;
        }
      }
      i++;
    }
    return found;
  }

  /** A tagger may take the preposition {@code to} for the particle. */
  private boolean isPreposition(int i) {
    return tokens.get(i).is(ADP) || tokens.get(i).form().equals("to");
  }

  private static boolean opensClause(VerbGroup verb) {
    return verb.isFinite() || verb.form() == VerbGroup.Form.INFINITIVE;
  }

  /** {@code talks hosted by Oslo}. */
  private boolean isReduced(VerbGroup verb, int limit) {
    return verb.range().size() == 1
        && verb.tense() == VerbGroup.Tense.PAST
        && verb.end() < limit
        && tokens.get(verb.end()).lemma().equals("by");
  }
}
