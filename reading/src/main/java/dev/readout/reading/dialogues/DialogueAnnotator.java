package dev.readout.reading.dialogues;

import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.PRON;

import dev.readout.language.Token;
import dev.readout.model.Dialogue;
import dev.readout.model.Event;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.events.WordFactuality;
import dev.readout.reading.parties.Parties;
import dev.readout.reading.parties.Prepositions;
import dev.readout.reading.statements.StatementIndex;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import dev.readout.reading.times.TimeExpression;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article says of the state of dealings. Immutable; safe for use by several threads.
 */
public final class DialogueAnnotator {

  private static final Set<String> SIDES = Set.of("with", "between");

  private final DialogueLexicon lexicon;
  private final WordFactuality wordFactuality = new WordFactuality();

  private DialogueAnnotator(DialogueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  public static DialogueAnnotator load() {
    return new DialogueAnnotator(DialogueLexicon.load());
  }

  /**
   * One assertion for each state that a source gives to the dealings of the same parties, in the
   * order of the text.
   */
  public List<Dialogue> annotate(
      Article article,
      Syntax syntax,
      Actors actors,
      List<TimeExpression> times,
      List<Statement> statements,
      List<Event> events) {
    return new One(article, syntax, actors, times, statements, events).dialogues();
  }

  /** The reading of one article. */
  private final class One {
    private final Article article;
    private final Tokens tokens;
    private final Syntax syntax;
    private final Actors actors;
    private final StatementIndex index;
    private final NavigableMap<Integer, List<String>> pairs = new TreeMap<>();
    private final Parties parties;
    private final StateFinder states;
    private final BasisFinder bases;
    private final Standing standing;

    One(
        Article article,
        Syntax syntax,
        Actors actors,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Event> events) {
      this.article = article;
      this.tokens = article.tokens();
      this.syntax = syntax;
      this.actors = actors;
      this.index = new StatementIndex(statements);
      for (Event event : events) {
        if (event.actors().size() == 2 && event.recipients().isEmpty()) {
          pairs.put(event.trigger().start(), event.actors());
        }
      }
      parties = new Parties(article, syntax, actors);
      states = new StateFinder(lexicon, tokens, syntax);
      bases = new BasisFinder(lexicon, tokens, syntax);
      standing =
          new Standing(article, syntax, times, wordFactuality.in(article, actors, statements));
    }

    List<Dialogue> dialogues() {
      Map<String, Dialogue> found = new LinkedHashMap<>();
      for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
        for (NounPhrase noun : syntax.nounPhrases(sentence)) {
          if (lexicon.isDealings(tokens.get(noun.head()).lemma().toLowerCase(Locale.ROOT))) {
            Dialogue dialogue = dialogue(noun);
            if (dialogue != null) {
              join(dialogue, found);
            }
          }
        }
      }
      return withoutHeadlines(List.copyOf(found.values()));
    }

    /** A headline sums up what the article says: what stands below is told once. */
    private List<Dialogue> withoutHeadlines(List<Dialogue> found) {
      Span headline = article.headline().orElse(null);
      if (headline == null) {
        return found;
      }
      return found.stream()
          .filter(
              one ->
                  !headline.contains(one.span())
                      || found.stream()
                          .noneMatch(
                              other -> !headline.contains(other.span()) && isSame(one, other)))
          .toList();
    }

    private static boolean isSame(Dialogue one, Dialogue other) {
      return one.state() == other.state()
          && Set.copyOf(one.parties()).equals(Set.copyOf(other.parties()));
    }

    private @Nullable Dialogue dialogue(NounPhrase noun) {
      StateFinder.Found state = states.find(noun).orElse(null);
      DialogueLexicon.Reading reading = state == null ? null : standing.of(noun, state);
      if (state == null || reading == null) {
        return null;
      }
      Set<String> sides = sides(noun, state);
      if (sides.size() < 2) {
        return null;
      }
      int first = Math.min(noun.first(), state.word());
      int end = Math.max(noun.end(), state.word() + 1);
      Span span = tokens.span(new TokenRange(first, end));
      return new Dialogue(
          List.copyOf(sides),
          reading.state(),
          reading.trend(),
          according(span),
          bases.after(end - 1),
          span);
    }

    private Set<String> sides(NounPhrase noun, StateFinder.Found state) {
      Set<String> sides = new LinkedHashSet<>();
      if (state.object()) {
        syntax
            .verbGroupAt(state.word())
            .flatMap(syntax::subject)
            .map(Subject::phrase)
            .ifPresent(phrase -> sides.addAll(parties.of(phrase.range())));
      }
      sides.addAll(parties.ofMutual(noun));
      if (sides.size() < 2 && !sides.isEmpty()) {
        for (Prepositions.Phrase phrase :
            new Prepositions(tokens, syntax).after(state.word() + 1)) {
          if (SIDES.contains(phrase.preposition())) {
            sides.addAll(parties.of(phrase));
          }
        }
      }
      if (sides.size() == 1 && isWith(noun)) {
        speakersState(noun, sides).ifPresent(sides::add);
      }
      boolean alone =
          sides.isEmpty()
              && lexicon.standsAlone(tokens.get(noun.head()).lemma().toLowerCase(Locale.ROOT))
              && isKnown(noun);
      return alone ? latestParties(tokens.get(noun.head()).span().start()) : sides;
    }

    private boolean isWith(NounPhrase noun) {
      return noun.end() < tokens.size() && tokens.get(noun.end()).form().equals("with");
    }

    /** {@code Talks with Peru go on, the Norwegian envoy said}: the other side is Norway. */
    private Optional<String> speakersState(NounPhrase noun, Set<String> sides) {
      Span span = tokens.span(noun.range());
      String speaker =
          index.around(span).stream()
              .findFirst()
              .map(statement -> statement.speaker().actor())
              .orElse(null);
      if (speaker == null) {
        return Optional.empty();
      }
      Optional<String> state = actors.country(speaker).flatMap(actors::byCountry);
      String other = state.orElse(speaker);
      boolean party =
          actors.country(speaker).isPresent() || actors.kind(speaker) == ActorKind.ORGANISATION;
      return party && !sides.contains(other) ? Optional.of(other) : Optional.empty();
    }

    /** {@code the talks}, {@code talks}: told of before; not {@code a dialogue with the union}. */
    private boolean isKnown(NounPhrase noun) {
      Token first = tokens.get(noun.first());
      boolean plural =
          !tokens.get(noun.head()).form().equalsIgnoreCase(tokens.get(noun.head()).lemma());
      boolean indefinite = lexicon.isIndefinite(first.form());
      boolean definite = first.is(DET, PRON) && !indefinite;
      boolean named =
          noun.end() < tokens.size()
              && SIDES.contains(tokens.get(noun.end()).form().toLowerCase(Locale.ROOT));
      return !named && (definite || (plural && !indefinite));
    }

    /** A bare {@code the talks} are those of the two that did something together last before. */
    private Set<String> latestParties(int offset) {
      Map.Entry<Integer, List<String>> latest = pairs.lowerEntry(offset);
      return latest == null ? Set.of() : new LinkedHashSet<>(latest.getValue());
    }

    /** The innermost statement that a span stands in. */
    private @Nullable String according(Span span) {
      return index.around(span).stream().findFirst().map(Statement::id).orElse(null);
    }

    /** The same said again by the same speaker is one assertion, with the bases of both. */
    private void join(Dialogue dialogue, Map<String, Dialogue> found) {
      found.merge(key(dialogue), dialogue, One::joined);
    }

    private static Dialogue joined(Dialogue earlier, Dialogue later) {
      Set<String> basis = new LinkedHashSet<>(earlier.basis());
      basis.addAll(later.basis());
      boolean fuller = earlier.basis().isEmpty() && !later.basis().isEmpty();
      Dialogue kept = fuller ? later : earlier;
      return new Dialogue(
          kept.parties(),
          kept.state(),
          kept.trend() == null ? later.trend() : kept.trend(),
          kept.according(),
          List.copyOf(basis),
          kept.span());
    }

    /** The parties, the state and who says so: what makes two assertions one. */
    private String key(Dialogue dialogue) {
      String source =
          Optional.ofNullable(dialogue.according())
              .flatMap(index::byId)
              .map(statement -> String.valueOf(statement.speaker().actor()))
              .orElse("");
      return new TreeSet<>(dialogue.parties()) + " " + dialogue.state() + " " + source;
    }
  }
}
