package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.statements.patterns.Pattern;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whom a content judges or centres on: those in the subject of its main clause, or in the object
 * that an act is aimed at; of a judged decision, who took it. Never the speaker.
 */
final class About {

  private static final Set<Frame> AIMED =
      Set.of(Frame.OBJECT, Frame.SPEECH, Frame.OF, Frame.AS, Frame.NAMED);

  private final Article article;
  private final Syntax syntax;
  private final Actors actors;
  private final List<Draft> drafts;
  private final Decisions decisions;
  private final Matrices matrices;
  private final Map<String, String> names = new HashMap<>();

  /** Joint speakers by group: none of them is spoken about. */
  private final Map<Integer, Set<String>> together = new HashMap<>();

  private final Words words = Words.english();

  About(Article article, Syntax syntax, Actors actors, Matrices matrices, List<Draft> drafts) {
    this.article = article;
    this.syntax = syntax;
    this.actors = actors;
    this.drafts = drafts;
    this.matrices = matrices;
    this.decisions = new Decisions(article, syntax, actors);
    for (Draft draft : drafts) {
      if (draft.actor() != null) {
        together.computeIfAbsent(draft.group(), g -> new HashSet<>()).add(draft.actor());
      }
    }
  }

  List<String> of(Draft draft, Gist gist, List<String> addressees) {
    Frame frame = draft.attribution().frame();
    if (isReciprocal(gist)) {
      return together.getOrDefault(draft.group(), Set.of()).stream()
          .filter(actor -> !actor.equals(draft.actor()))
          .sorted()
          .toList();
    }
    boolean told = frame == Frame.OF && !addressees.isEmpty();
    if (frame == Frame.OBJECT_TO || told) {
      return addressees;
    }
    if (draft.attribution().pattern() == Pattern.HEARSAY || frame == Frame.OF) {
      List<String> resolved = resolved(draft, gist);
      if (!resolved.isEmpty()) {
        return resolved;
      }
    }
    boolean aimed = frame != null && AIMED.contains(frame);
    List<String> found = aimed ? target(draft, gist) : List.of();
    if (!aimed && draft.attribution().act() == Act.DEMAND) {
      found = named(draft, gist);
    }
    if (found.isEmpty() && aimed && draft.attribution().act() != Act.DEMAND) {
      found = without(draft, decisions.takers(draft, gist.words()));
    }
    if (found.isEmpty()) {
      found = subject(draft, gist);
    }
    if (found.isEmpty()) {
      found = without(draft, ofForces(draft, gist));
    }
    return found;
  }

  /** {@code accused each other}: of joint speakers the others. */
  private boolean isReciprocal(Gist gist) {
    int first = gist.words().first();
    return gist.words().size() > 1
        && words.has("reciprocal", Gist.lower(article.tokens().get(first)))
        && words.has("reciprocal", Gist.lower(article.tokens().get(first + 1)));
  }

  /** Who is accused, praised or said to have done something is an actor, named or not. */
  private List<String> resolved(Draft draft, Gist gist) {
    NounPhrase phrase = syntax.nounPhraseAt(gist.words().first()).orElse(null);
    if (phrase == null || phrase.first() < gist.words().first() || isNobody(phrase.range())) {
      return List.of();
    }
    List<NounPhrase> conjuncts = syntax.conjuncts(phrase);
    int end = conjuncts.get(conjuncts.size() - 1).end();
    return without(draft, meantBy(new TokenRange(phrase.first(), end)));
  }

  /** Of whom something is demanded: {@code that the bloc stop} is the bloc's name. */
  private List<String> named(Draft draft, Gist gist) {
    NounPhrase subject = gist.subject();
    if (subject == null) {
      return List.of();
    }
    return without(draft, meantBy(subject.range())).stream()
        .filter(actor -> Character.isUpperCase(name(actor).codePointAt(0)))
        .toList();
  }

  private List<String> meantBy(TokenRange phrase) {
    List<String> found = new ArrayList<>();
    for (Reference reference : actors.resolve(phrase)) {
      if (reference.actor() != null) {
        found.add(reference.actor());
      }
    }
    return found;
  }

  private List<String> target(Draft draft, Gist gist) {
    int first = gist.words().first();
    NounPhrase phrase = syntax.nounPhraseAt(first).orElse(null);
    if (phrase == null) {
      return List.of();
    }
    List<NounPhrase> conjuncts = syntax.conjuncts(phrase);
    int end = conjuncts.get(conjuncts.size() - 1).end();
    return among(
        draft, new TokenRange(first, Math.max(first + 1, Math.min(end, gist.words().end()))));
  }

  private List<String> subject(Draft draft, Gist gist) {
    NounPhrase subject = gist.subject();
    if (subject != null && isWord("it", subject)) {
      return it(draft, subject);
    }
    if (gist.verb() == null && draft.attribution().frame() == Frame.SPEECH) {
      return List.of(); // "denied a report of a clash": the report is at issue
    }
    if (subject != null && isWord("third", subject)) {
      List<String> judged =
          matrices
              .target(draft.attribution())
              .map(target -> without(draft, meantBy(target.range())))
              .orElse(List.of());
      return judged.isEmpty() ? without(draft, meantBy(subject.range())) : judged;
    }
    if (subject != null && isForces(subject)) {
      List<String> states = statesIn(subject);
      if (!states.isEmpty()) {
        return without(draft, states);
      }
    }
    if (subject != null && !isNobody(subject.range())) {
      List<String> named = parties(subject);
      if (!named.isEmpty()) {
        return without(draft, named);
      }
    }
    int first = gist.words().first();
    if (gist.head() <= first) {
      return List.of();
    }
    if (subject != null && isOfNamed(subject)) {
      actors.resolve(subject.range()); // "Peruvian diplomats", not met before, are met here
    }
    int from = subject == null || subject.first() < first ? first : subject.first();
    List<String> found = List.of();
    if (subject != null && from < gist.head()) {
      found = among(draft, new TokenRange(from, gist.head()));
    }
    if (found.isEmpty()) {
      found = among(draft, new TokenRange(first, gist.head()));
    }
    if (found.isEmpty() && gist.verb() != null && gist.verb().passive()) {
      return syntax
          .agent(gist.verb())
          .map(agent -> among(draft, syntax.full(agent).range()))
          .orElse(found);
    }
    return found;
  }

  /** Who denies a report that it did something, or the decision that was judged just before. */
  private List<String> it(Draft draft, NounPhrase pronoun) {
    List<String> meant = meantBy(pronoun.range());
    Set<String> speakers = together.getOrDefault(draft.group(), Set.of());
    if (meant.stream().anyMatch(speakers::contains)) {
      return List.of();
    }
    String outer = draft.isNested() ? drafts.get(draft.parent()).actor() : null;
    return outer != null && meant.contains(outer)
        ? List.of(outer)
        : without(draft, decisions.again(draft));
  }

  /** Both sides of a joint phrase, or the person that a title is set beside. */
  private List<String> parties(NounPhrase subject) {
    List<String> mentioned = actors.mentionedIn(article.tokens().span(subject.range()));
    boolean person = mentioned.stream().anyMatch(a -> actors.kind(a) == ActorKind.PERSON);
    String first = Gist.lower(article.tokens().get(subject.first()));
    if (!person && !words.has("joint", first) && !first.equals("the")) {
      return List.of();
    }
    if (!person && !words.has("sides", Gist.lower(article.tokens().get(subject.head())))) {
      return List.of();
    }
    List<String> meant = meantBy(subject.range());
    boolean persons = meant.stream().allMatch(a -> actors.kind(a) == ActorKind.PERSON);
    return person ? (persons ? meant : List.of()) : meant.size() > 1 ? meant : List.of();
  }

  private boolean isNobody(TokenRange phrase) {
    return words.has("quantifier", Gist.lower(article.tokens().get(phrase.first())));
  }

  private boolean isOfNamed(NounPhrase phrase) {
    return phrase.range().size() > 1
        && article.tokens().get(phrase.first()).is(PartOfSpeech.PROPN)
        && article.tokens().get(phrase.head()).is(PartOfSpeech.NOUN);
  }

  private boolean isWord(String job, NounPhrase phrase) {
    return phrase.range().size() == 1
        && words.has(job, Gist.lower(article.tokens().get(phrase.head())));
  }

  private List<String> among(Draft draft, TokenRange range) {
    List<String> found = new ArrayList<>();
    int i = range.first();
    while (i < range.end()) {
      NounPhrase phrase = syntax.nounPhraseAt(i).orElse(null);
      int end = phrase == null ? i + 1 : phrase.end();
      for (String actor : meant(new TokenRange(i, Math.min(end, range.end())))) {
        if (!found.contains(actor)) {
          found.add(actor);
        }
      }
      i = Math.max(i + 1, end);
    }
    return without(draft, found);
  }

  /**
   * Whom a phrase centres on: those named nearest to its end ({@code US envoy Ida Lind} is the
   * envoy), and of a group and the person it is called after the group ({@code Lind's team}).
   */
  private List<String> meant(TokenRange phrase) {
    if (isNobody(phrase)) {
      return List.of();
    }
    List<String> parties = actors.parties(phrase);
    if (parties.size() > 1 && isPair(phrase)) {
      return parties;
    }
    for (int first = phrase.last(); first >= phrase.first(); first--) {
      List<String> mentioned =
          actors.mentionedIn(article.tokens().span(new TokenRange(first, phrase.end())));
      if (!mentioned.isEmpty()) {
        mentioned = heads(mentioned, phrase);
        List<String> bodies =
            mentioned.stream().filter(a -> actors.kind(a) != ActorKind.PERSON).toList();
        return bodies.isEmpty() || bodies.size() == mentioned.size() ? mentioned : bodies;
      }
    }
    return List.of();
  }

  /** Of those without a name, only whom the head of a phrase means: {@code EU diplomats}. */
  private List<String> heads(List<String> mentioned, TokenRange phrase) {
    String head = Gist.lower(article.tokens().get(phrase.last()));
    List<String> heads = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (String actor : mentioned) {
      String name = name(actor);
      boolean described =
          actors.kind(actor) == ActorKind.UNNAMED
              || actors.kind(actor) == ActorKind.GROUP
              || Character.isLowerCase(name.codePointAt(0));
      if (!described) {
        named.add(actor);
      } else if (isHead(name.toLowerCase(Locale.ROOT), head)) {
        heads.add(actor);
      }
    }
    return heads.isEmpty() ? named : heads;
  }

  private boolean isHead(String name, String head) {
    int space = name.indexOf(' ');
    boolean nobody = space > 0 && words.has("quantifier", name.substring(0, space));
    return name.endsWith(head) && !words.has("claim", head) && !nobody;
  }

  private String name(String actor) {
    if (!names.containsKey(actor)) {
      actors.all().forEach(known -> names.put(known.id(), known.name()));
    }
    return names.getOrDefault(actor, actor);
  }

  /** {@code Russia-US dialogue}: one word or two joined by a mark before the noun. */
  private boolean isPair(TokenRange phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      String form = article.tokens().get(i).form();
      if (form.length() < 30 && (form.indexOf('-') >= 0 || form.indexOf('–') >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Troops are their state's: the one in the phrase, else that of the speaker. */
  private List<String> ofForces(Draft draft, Gist gist) {
    NounPhrase subject = gist.subject();
    if (subject == null) {
      return List.of();
    }
    if (!isForces(subject)) {
      return List.of();
    }
    List<String> named = statesIn(subject);
    String speaker = draft.actor();
    if (!named.isEmpty() || speaker == null) {
      return named;
    }
    return actors.country(speaker).flatMap(actors::byCountry).map(List::of).orElse(List.of());
  }

  private boolean isForces(NounPhrase phrase) {
    Token head = article.tokens().get(phrase.head());
    return head.is(PartOfSpeech.NOUN) && words.has("forces", Gist.lower(head));
  }

  private List<String> statesIn(NounPhrase phrase) {
    return actors.parties(phrase.range()).stream()
        .filter(actor -> actors.kind(actor) == ActorKind.STATE)
        .toList();
  }

  private List<String> without(Draft draft, List<String> found) {
    Set<String> speakers = together.getOrDefault(draft.group(), Set.of());
    return found.stream()
        .distinct()
        .filter(actor -> !speakers.contains(actor))
        .filter(actor -> actors.kind(actor) != ActorKind.PLACE)
        .toList();
  }
}
