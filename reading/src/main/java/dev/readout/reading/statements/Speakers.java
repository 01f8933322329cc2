package dev.readout.reading.statements;

import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.statements.facets.Draft;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.statements.patterns.Pattern;
import dev.readout.reading.statements.patterns.Source;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settles who speaks, in the order of the text, so that each speaker is known when the next pronoun
 * is met. Joint speakers make a statement each.
 */
final class Speakers {

  private final Article article;
  private final Actors actors;

  /** A phrase that several cues share means the same at each. */
  private final Map<TokenRange, List<Reference>> resolved = new HashMap<>();

  Speakers(Article article, Actors actors) {
    this.article = article;
    this.actors = actors;
  }

  List<Draft> of(List<Attribution> attributions) {
    List<Draft> drafts = new ArrayList<>();
    for (Attribution attribution : attributions) {
      int group = drafts.size();
      for (Speaker speaker : speakers(attribution)) {
        drafts.add(new Draft(drafts.size(), group, attribution, speaker, -1));
      }
    }
    return drafts;
  }

  private List<Speaker> speakers(Attribution attribution) {
    Source source = attribution.source();
    if (source == null) {
      return List.of(Speaker.UNKNOWN);
    }
    List<Reference> references =
        resolved.computeIfAbsent(source.phrase(), phrase -> actors.resolve(phrase));
    List<Speaker> speakers = new ArrayList<>();
    for (Reference reference : references) {
      Span span = shown(source, reference, references.size());
      boolean inferred = attribution.pattern() == Pattern.FLOATING;
      speakers.add(new Speaker(reference.actor(), span, reference.candidates(), inferred));
      if (reference.actor() != null) {
        actors.spoke(reference.actor(), attribution.start());
      }
    }
    return speakers.isEmpty() ? List.of(Speaker.UNKNOWN) : speakers;
  }

  private @Nullable Span shown(Source source, Reference reference, int parties) {
    if (source.shown() == null) {
      return null;
    }
    boolean joint = parties > 1 && source.shown().equals(source.phrase());
    return joint ? reference.span() : article.tokens().span(source.shown());
  }
}
