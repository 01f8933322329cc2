package dev.readout.reading.statements.facets;

import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.CueLexicon;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.statements.patterns.Source;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verb that a participle goes with: {@code defended Lind, saying that she was right} defends
 * her by what it says.
 */
final class Matrices {

  private static final Set<Act> KEPT =
      EnumSet.of(Act.ACCUSE, Act.CRITICISE, Act.DEFEND, Act.PRAISE);

  private final Article article;
  private final Syntax syntax;

  Matrices(Article article, Syntax syntax) {
    this.article = article;
    this.syntax = syntax;
  }

  /** What the main verb does, if that judges somebody. */
  Optional<Act> act(Attribution attribution) {
    VerbGroup verb = verb(attribution);
    return verb == null ? Optional.empty() : act(verb);
  }

  /** Whom the main verb judges. */
  Optional<NounPhrase> target(Attribution attribution) {
    VerbGroup verb = verb(attribution);
    return verb == null || act(verb).isEmpty() ? Optional.empty() : syntax.object(verb);
  }

  private Optional<Act> act(VerbGroup verb) {
    List<CueVerb> cues = CueLexicon.english().verbs(article.tokens().get(verb.main()).lemma());
    return cues.stream()
        .filter(cue -> cue.words().size() == 1)
        .map(CueVerb::act)
        .filter(KEPT::contains)
        .findFirst();
  }

  /** Phrases with and without what modifies them share their head. */
  private int head(Source source) {
    return syntax
        .nounPhraseAt(source.phrase().first())
        .map(NounPhrase::head)
        .orElse(source.phrase().first());
  }

  private @Nullable VerbGroup verb(Attribution attribution) {
    VerbGroup cue = syntax.verbGroupAt(attribution.anchor()).orElse(null);
    Source source = attribution.source();
    if (cue == null || source == null || cue.form() != VerbGroup.Form.GERUND) {
      return null;
    }
    VerbGroup found = null;
    for (VerbGroup verb : syntax.verbGroups(article.tokens().sentenceOf(attribution.anchor()))) {
      if (verb.first() >= cue.first()) {
        break;
      }
      boolean own =
          verb.isFinite()
              && !verb.passive()
              && !verb.negated()
              && syntax
                  .subject(verb)
                  .filter(subject -> subject.phrase().head() == head(source))
                  .isPresent();
      found = own ? verb : found;
    }
    return found;
  }
}
