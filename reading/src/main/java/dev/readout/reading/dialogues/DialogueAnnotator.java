package dev.readout.reading.dialogues;

import dev.readout.model.Dialogue;
import dev.readout.model.Event;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.parties.Parties;
import dev.readout.reading.parties.Prepositions;
import dev.readout.reading.statements.StatementIndex;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
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

  private final DialogueLexicon lexicon;

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
      List<Statement> statements,
      List<Event> events) {
    return new One(article, syntax, actors, statements, events).dialogues();
  }

  /** The reading of one article. */
  private final class One {
    private final Article article;
    private final Tokens tokens;
    private final Syntax syntax;
    private final StatementIndex index;
    private final NavigableMap<Integer, List<String>> pairs = new TreeMap<>();
    private final Parties parties;
    private final StateFinder states;
    private final BasisFinder bases;

    One(
        Article article,
        Syntax syntax,
        Actors actors,
        List<Statement> statements,
        List<Event> events) {
      this.article = article;
      this.tokens = article.tokens();
      this.syntax = syntax;
      this.index = new StatementIndex(statements);
      for (Event event : events) {
        if (event.actors().size() == 2 && event.recipients().isEmpty()) {
          pairs.put(event.trigger().start(), event.actors());
        }
      }
      parties = new Parties(article, syntax, actors);
      states = new StateFinder(lexicon, tokens, syntax);
      bases = new BasisFinder(lexicon, tokens, syntax);
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
      if (state == null) {
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
          state.reading().state(),
          state.reading().trend(),
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
          if (phrase.preposition().equals("with") || phrase.preposition().equals("between")) {
            sides.addAll(parties.of(phrase));
          }
        }
      }
      boolean alone =
          sides.isEmpty()
              && lexicon.standsAlone(tokens.get(noun.head()).lemma().toLowerCase(Locale.ROOT));
      return alone ? latestParties(tokens.get(noun.head()).span().start()) : sides;
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
