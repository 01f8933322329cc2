package dev.readout.reading.statements.facets;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.SCONJ;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Token;
import dev.readout.model.Attitude;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.AttitudeKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a statement does to those it speaks of, from its act: to those whom the object of the cue
 * names, not to whoever else its content tells of.
 */
final class Attitudes {

  private static final Map<Act, AttitudeKind> BY_ACT =
      Map.of(
          Act.PRAISE, AttitudeKind.PRAISE,
          Act.CRITICISE, AttitudeKind.CRITICISE,
          Act.DEFEND, AttitudeKind.DEFEND,
          Act.ACCUSE, AttitudeKind.ACCUSE,
          Act.THREATEN, AttitudeKind.THREATEN);

  private final Article article;
  private final Actors actors;

  Attitudes(Article article, Actors actors) {
    this.article = article;
    this.actors = actors;
  }

  List<Attitude> of(Draft draft, Act act, List<String> about) {
    CueVerb verb = draft.attribution().verb();
    boolean thanks = verb != null && verb.has(CueVerb.Flag.THANK) && act == Act.PRAISE;
    AttitudeKind kind = thanks ? AttitudeKind.THANK : BY_ACT.get(act);
    if (kind == null || draft.attribution().negated()) {
      return List.of();
    }
    boolean byCue = draft.attribution().act() == act;
    Set<String> objects = byCue ? Set.copyOf(actors.mentionedIn(object(draft))) : Set.of();
    return about.stream()
        .filter(actor -> !byCue || objects.contains(actor))
        .map(actor -> new Attitude(actor, kind))
        .toList();
  }

  /**
   * The words of a content that the act is aimed at: of {@code Oslo's raid on the port} not the
   * port, of {@code Oslo for its silence on Lima} not Lima.
   */
  private Span object(Draft draft) {
    TokenRange words = article.tokens().in(draft.attribution().content().get(0));
    int end = words.first() + 1;
    while (end < words.end() && !closes(end)) {
      end++;
    }
    return article.tokens().span(new TokenRange(words.first(), end));
  }

  private boolean closes(int token) {
    Token word = article.tokens().get(token);
    String form = Gist.lower(word);
    boolean aside = word.is(ADP) && !form.equals("of") && !form.equals("by");
    return aside || word.is(AUX, SCONJ) || (word.is(VERB) && !form.endsWith("ed"));
  }
}
