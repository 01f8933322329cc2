package dev.readout.reading.statements;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.explain.Considered;
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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Settles who speaks, in the order of the text, so that each speaker is known when the next pronoun
 * is met. Joint speakers make a statement each.
 */
final class Speakers {

  private final Article article;
  private final Actors actors;
  private final Predicate<TokenRange> occasions;

  /** A phrase that several cues share means the same at each. */
  private final Map<TokenRange, List<Reference>> spoken = new HashMap<>();

  private final Map<TokenRange, List<Reference>> resolved = new HashMap<>();
  private final SpeechRoles roles;

  /** Whom the phrases of speakers could mean, if that is asked for. */
  private final @Nullable Map<TokenRange, List<Considered>> considered;

  /**
   * @param occasions tells of a phrase that somebody tells something whether it names an occasion
   *     ({@code told a news conference}), not people
   * @param considered takes whom each phrase could mean; null where nobody asks
   */
  Speakers(
      Article article,
      Actors actors,
      Predicate<TokenRange> occasions,
      @Nullable Map<TokenRange, List<Considered>> considered) {
    this.considered = considered;
    this.article = article;
    this.occasions = occasions;
    this.actors = actors;
    this.roles = new SpeechRoles(article);
  }

  List<Draft> of(List<Attribution> attributions) {
    List<Draft> drafts = new ArrayList<>();
    for (Attribution attribution : attributions) {
      int group = drafts.size();
      List<Speaker> speakers = speakers(attribution);
      List<String> addressees = addressees(attribution, speakers);
      for (Speaker speaker : speakers) {
        Draft draft = new Draft(drafts.size(), group, attribution, speaker, addressees, -1);
        drafts.add(draft);
        roles.add(draft);
      }
    }
    return drafts;
  }

  private List<Speaker> speakers(Attribution attribution) {
    Source source = attribution.source();
    if (source == null) {
      return List.of(Speaker.UNKNOWN);
    }
    Optional<Speaker> role =
        roles.speaker(attribution, source.phrase(), words(attribution, source));
    if (role.isPresent()) {
      return List.of(role.get());
    }
    List<Reference> references =
        spoken.computeIfAbsent(source.phrase(), phrase -> actors.speaker(phrase));
    if (considered != null) {
      considered.computeIfAbsent(source.phrase(), phrase -> actors.considered(phrase));
    }
    List<Speaker> speakers = new ArrayList<>();
    for (Reference reference : references) {
      Span span = shown(attribution, source, reference, references.size());
      boolean inferred = attribution.pattern() == Pattern.FLOATING;
      speakers.add(new Speaker(reference.actor(), span, reference.candidates(), inferred));
      if (reference.actor() != null) {
        actors.spoke(reference.actor(), attribution.start());
      }
    }
    return speakers.isEmpty() ? List.of(Speaker.UNKNOWN) : speakers;
  }

  private List<String> addressees(Attribution attribution, List<Speaker> speakers) {
    TokenRange phrase = attribution.addressee();
    if (phrase == null || occasions.test(phrase)) {
      return List.of();
    }
    List<String> addressees = new ArrayList<>();
    TokenRange told = withoutPlace(phrase);
    for (Reference reference : resolved.computeIfAbsent(told, p -> actors.resolve(p))) {
      String actor = reference.actor();
      boolean speaks = speakers.stream().anyMatch(s -> Objects.equals(s.actor(), actor));
      if (actor != null && !speaks && !addressees.contains(actor)) {
        addressees.add(actor);
      }
    }
    return addressees;
  }

  /** {@code reporters at the airport} are reporters; {@code members of the board} stay whole. */
  private TokenRange withoutPlace(TokenRange phrase) {
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      boolean of = article.tokens().get(i).form().equalsIgnoreCase("of");
      if (article.tokens().get(i).is(PartOfSpeech.ADP) && !of) {
        return new TokenRange(phrase.first(), i);
      }
    }
    return phrase;
  }

  /** The words that name a speaker: at the cue, or at the cue before it that it goes with. */
  private @Nullable Span shown(
      Attribution attribution, Source source, Reference reference, int parties) {
    TokenRange words = source.shown() == null ? source.phrase() : source.shown();
    boolean joint = parties > 1 && words.equals(source.phrase());
    boolean here = article.tokens().sentenceAround(attribution.anchor()).contains(words);
    return joint && here && !attribution.cue().isEmpty()
        ? reference.span()
        : words(attribution, source);
  }

  private @Nullable Span words(Attribution attribution, Source source) {
    TokenRange words = source.shown() == null ? source.phrase() : source.shown();
    boolean here = article.tokens().sentenceAround(attribution.anchor()).contains(words);
    if (attribution.cue().isEmpty() || !here) {
      return source.shown() == null ? null : article.tokens().span(words);
    }
    return article.tokens().span(words);
  }
}
