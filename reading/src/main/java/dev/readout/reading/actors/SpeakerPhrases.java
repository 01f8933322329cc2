package dev.readout.reading.actors;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PROPN;

import dev.readout.language.Token;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.NameLinker.NamedPlace;
import dev.readout.reading.lexicon.Plurals;
import dev.readout.reading.lexicon.Words;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that are known to name a speaker, where no list or rule has told whom they mean. */
final class SpeakerPhrases {

  private final Tokens tokens;
  private final Syntax syntax;
  private final NameLinker names;
  private final PersonNames persons;
  private final DependencyTree tree;

  SpeakerPhrases(Tokens tokens, Syntax syntax, NameLinker names, PersonNames persons) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.names = names;
    this.persons = persons;
    this.tree = new DependencyTree(tokens);
  }

  /** What a relative pronoun stands for: the noun phrase that its clause is hung on. */
  Optional<TokenRange> antecedent(TokenRange phrase) {
    int pronoun = phrase.first();
    if (phrase.size() != 1 || !Words.RELATIVES.contains(lower(pronoun))) {
      return Optional.empty();
    }
    int verb = tree.head(pronoun);
    int noun = verb == DependencyTree.NONE ? DependencyTree.NONE : tree.head(verb);
    boolean relative =
        noun != DependencyTree.NONE
            && noun < pronoun
            && tree.is(pronoun, "nsubj")
            && tree.is(verb, "acl")
            && tokens.get(noun).is(NOUN, PROPN);
    return relative ? syntax.nounPhraseAt(noun).map(NounPhrase::range) : Optional.empty();
  }

  /**
   * The one person whose name stands in a phrase as its own: {@code Representative Ana Reyes of
   * Maine}, not {@code Ana Reyes's camp} or {@code the Reyes camp}; or whose family name it is.
   */
  @Nullable Entity named(TokenRange phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      NamedPlace name = names.at(i);
      if (name == null) {
        if (tokens.get(i).is(ADP)) {
          break;
        }
        continue;
      }
      int end = name.name().range().end();
      boolean modifies = end < phrase.end() && tokens.get(end).is(NOUN, PROPN, PART, ADJ);
      boolean one = name.entities().size() == 1;
      if (one && !modifies && name.entities().get(0).kind() == ActorKind.PERSON) {
        return name.entities().get(0);
      }
      i = Math.max(i, end - 1);
    }
    boolean bare = phrase.size() == 1 && tokens.get(phrase.first()).is(PROPN);
    if (bare) {
      Set<Entity> known = persons.single(tokens.words(phrase));
      return known.size() == 1 ? known.iterator().next() : null;
    }
    return null;
  }

  /** Whether the words describe somebody or something that can speak: any noun but a time. */
  boolean describes(TokenRange phrase) {
    Token head = tokens.get(head(phrase));
    String noun = head.form().toLowerCase(Locale.ROOT);
    boolean time =
        Words.TIMES.contains(Plurals.singular(noun)) || Words.CALENDAR.contains(head.form());
    boolean someone = head.is(NOUN, PROPN) || (phrase.size() > 1 && head.is(NUM, ADJ, DET));
    return someone && !time;
  }

  /** Index of the noun at the head of a phrase, or of its word that stands highest. */
  int head(TokenRange phrase) {
    return tree.top(phrase);
  }

  private String lower(int token) {
    return tokens.get(token).form().toLowerCase(Locale.ROOT);
  }
}
