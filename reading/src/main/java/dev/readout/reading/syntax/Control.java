package dev.readout.reading.syntax;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.reading.syntax.VerbGroup.Form;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects of one verb that are the subject of another. */
final class Control {

  private final Tokens tokens;
  private final Syntax syntax;

  Control(Tokens tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /**
   * The object of another verb that is said to do this: {@code urged Lima to return}, {@code
   * accused the paper of spreading}.
   */
  @Nullable NounPhrase objectBefore(VerbGroup verb, TokenRange field) {
    int i = verb.first() - 1;
    boolean as = i > field.first() && tokens.get(i).form().equals("as");
    boolean of = verb.form() == Form.GERUND && i > field.first() && (tokens.get(i).is(ADP) || as);
    if (of) {
      i--;
    }
    boolean controlled = verb.form() == Form.INFINITIVE || of;
    if (i <= field.first() || !controlled) {
      return null;
    }
    NounPhrase last = syntax.nounPhraseAt(i).orElse(null);
    if (last == null) {
      return null;
    }
    NounPhrase first = syntax.conjuncts(of && as ? headOf(last, field) : last).get(0);
    Optional<VerbGroup> governor =
        first.first() > field.first() ? syntax.verbGroupAt(first.first() - 1) : Optional.empty();
    if (governor.isEmpty()
        || governor.get().passive()
        || !tokens.get(governor.get().main()).is(VERB)) {
      return null;
    }
    return new NounPhrase(new TokenRange(first.first(), last.end()), first.head());
  }

  /** Of {@code an aide at the port of Oslo} the aide, if a verb stands before it. */
  private NounPhrase headOf(NounPhrase last, TokenRange field) {
    NounPhrase current = last;
    while (current.first() - 2 >= field.first() && tokens.get(current.first() - 1).is(ADP)) {
      Optional<NounPhrase> governor = syntax.nounPhraseAt(current.first() - 2);
      if (governor.isEmpty()) {
        return last;
      }
      current = governor.get();
    }
    return current;
  }
}
