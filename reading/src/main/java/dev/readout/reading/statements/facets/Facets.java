package dev.readout.reading.statements.facets;

import dev.readout.model.Channel;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.times.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All facets of the statements of one article, put together. */
public final class Facets {

  private final Article article;
  private final Syntax syntax;
  private final Actors actors;
  private final List<Draft> drafts;
  private final Attitudes attitudes;
  private final Relays relays;
  private final Confidence confidence;
  private final List<List<String>> aboutOf = new ArrayList<>();
  private final List<Act> actsOf = new ArrayList<>();
  private final List<@Nullable Channel> channels;
  private final List<@Nullable SaidTime> times;

  /**
   * @param drafts of the article, in the order of the text
   */
  public Facets(
      Article article,
      Syntax syntax,
      Actors actors,
      List<TimeExpression> times,
      List<Draft> drafts) {
    this.article = article;
    this.syntax = syntax;
    this.actors = actors;
    this.drafts = drafts;
    Matrices matrices = new Matrices(article, syntax);
    Acts acts = new Acts(article, syntax, actors, matrices, drafts);
    this.attitudes = new Attitudes(article, syntax, actors);
    this.relays = new Relays(actors, drafts);
    this.confidence = new Confidence();
    About about = new About(article, syntax, actors, matrices, drafts);
    for (Draft draft : drafts) {
      Gist gist = Gist.of(article, syntax, draft.attribution());
      List<String> persons = about.of(draft, gist, draft.addressees());
      aboutOf.add(persons);
      actsOf.add(acts.of(draft, gist, isJoint(draft), persons, actsOf));
    }
    List<@Nullable Voice> voices = new ArrayList<>();
    for (Draft draft : drafts) {
      voices.add(voice(draft, actors));
    }
    Occasions occasions = new Occasions(article, syntax, actors, times, drafts, voices);
    this.channels = occasions.channels();
    this.times = occasions.times(channels);
  }

  /**
   * Tells of a phrase that somebody tells something whether it names an occasion ({@code told a
   * news conference}).
   */
  public static Predicate<TokenRange> occasions(Article article, Syntax syntax) {
    return new Channels(article, syntax)::isOccasion;
  }

  /** The whole statement. */
  public Statement statement(Draft draft) {
    Attribution attribution = draft.attribution();
    Quoted quoted = Quoted.of(article, attribution.content());
    Act act = actsOf.get(draft.index());
    List<String> persons = aboutOf.get(draft.index());
    SaidTime said = times.get(draft.index());
    return new Statement(
        id(draft.index()),
        draft.speaker(),
        attribution.cue(),
        attribution.content(),
        quoted.spans(),
        quoted.form(),
        act,
        channels.get(draft.index()),
        addressees(draft),
        persons,
        attitudes.of(draft, Gist.of(article, syntax, draft.attribution()), act, persons),
        relays.of(draft),
        said == null ? null : said.value(),
        said == null ? null : said.id(),
        draft.isNested() ? id(draft.parent()) : null,
        confidence.of(draft));
  }

  /** Whom it is told, or whom the letter is to. */
  private List<String> addressees(Draft draft) {
    Channel channel = channels.get(draft.index());
    Span name = channel == null ? null : channel.span();
    int after = name == null ? 0 : article.tokens().in(name).end();
    boolean letter = channel != null && channel.kind() == ChannelKind.DOCUMENT && after > 0;
    if (!draft.addressees().isEmpty() || !letter || after + 1 >= article.tokens().size()) {
      return draft.addressees();
    }
    boolean own =
        article.tokens().sentenceOf(after)
            == article.tokens().sentenceOf(draft.attribution().anchor());
    NounPhrase phrase = syntax.nounPhraseAt(after + 1).orElse(null);
    if (!own || phrase == null || !Gist.lower(article.tokens().get(after)).equals("to")) {
      return List.of();
    }
    return actors.resolve(phrase.range()).stream()
        .map(Reference::actor)
        .filter(Objects::nonNull)
        .filter(actor -> !actor.equals(draft.actor()))
        .distinct()
        .toList();
  }

  /** For whom a speaker speaks, and what it does. */
  private @Nullable Voice voice(Draft draft, Actors actors) {
    String actor = draft.actor();
    String country = actor == null ? null : actors.country(actor).orElse(null);
    if (actor == null || country == null) {
      return null;
    }
    boolean officer = actors.kind(actor) != ActorKind.STATE;
    return new Voice(country, actsOf.get(draft.index()).label(), officer);
  }

  private boolean isJoint(Draft draft) {
    int next = draft.group() + 1;
    return draft.index() > draft.group()
        || (next < drafts.size() && drafts.get(next).group() == draft.group());
  }

  private static String id(int index) {
    return "s" + (index + 1);
  }
}
