package dev.readout.reading.names;

import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds nouns set beside names: {@code Ada Linde, the envoy,} and {@code the envoy, Ada Linde}. */
public final class Appositions {

  private final Tokens tokens;
  private final Syntax syntax;
  private final IntPredicate named;

  /**
   * @param named whether a token stands in a proper name
   */
  public Appositions(Tokens tokens, Syntax syntax, IntPredicate named) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.named = named;
  }

  /**
   * A noun phrase that says who a named one is.
   *
   * @param body whether it is said of an organisation, not of a person
   */
  public record Apposition(NounPhrase name, NounPhrase noun, boolean body) {}

  /** The appositions of a sentence, in order. */
  public List<Apposition> in(int sentence) {
    List<Apposition> found = new ArrayList<>();
    int limit = tokens.sentences().get(sentence).end();
    for (NounPhrase phrase : syntax.nounPhrases(sentence)) {
      int mark = endOf(phrase);
      if (mark + 1 >= limit || !isMark(mark)) {
        continue;
      }
      NounPhrase next =
          syntax.nounPhraseAt(mark + 1).filter(n -> n.first() == mark + 1).orElse(null);
      if (next != null && !isList(phrase, next, limit)) {
        read(phrase, next).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A name ends where it ends; a noun takes in what follows and belongs to it. */
  private int endOf(NounPhrase phrase) {
    return isName(phrase) ? phrase.end() : syntax.full(phrase).end();
  }

  private Optional<Apposition> read(NounPhrase one, NounPhrase other) {
    if (isName(one) && isPerson(other)) {
      return Optional.of(new Apposition(one, other, false));
    }
    if (isPerson(one) && isName(other)) {
      return Optional.of(new Apposition(other, one, false));
    }
    if (isName(one) && isBody(other)) {
      return Optional.of(new Apposition(one, other, true));
    }
    return Optional.empty();
  }

  private boolean isName(NounPhrase phrase) {
    return named.test(phrase.head());
  }

  private boolean isPerson(NounPhrase phrase) {
    return !named.test(phrase.head())
        && RoleNouns.find(tokens.get(phrase.head()).form()).isPresent();
  }

  private boolean isBody(NounPhrase phrase) {
    return !named.test(phrase.head())
        && OrganisationNouns.find(tokens.get(phrase.head()).form()).isPresent();
  }

  private boolean isMark(int i) {
    String form = tokens.get(i).form();
    return form.equals(",")
        || form.equals("\u2013")
        || form.equals("\u2014")
        || form.equals("(")
        || form.equals("-")
        || form.equals("--");
  }

  /** {@code Linde, the envoy and Keller}: a list, not an apposition. */
  private boolean isList(NounPhrase one, NounPhrase other, int limit) {
    int after = endOf(other);
    if (after >= limit) {
      return false;
    }
    boolean comma = tokens.get(after).form().equals(",");
    int next = comma ? after + 1 : after;
    boolean and = next < limit && tokens.get(next).form().equals("and");
    if (!and || next + 1 >= limit) {
      return false;
    }
    NounPhrase third = syntax.nounPhraseAt(next + 1).orElse(null);
    if (third == null || third.first() != next + 1) {
      return false;
    }
    boolean oddOneOut = isName(one) != isName(other) && !comma && isPerson(other) && !isName(third);
    boolean clause = third.end() < limit && syntax.verbGroupAt(third.end()).isPresent() && comma;
    return !oddOneOut && !clause;
  }
}
