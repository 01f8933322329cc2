package dev.readout.reading.claims;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import dev.readout.model.Claim;
import dev.readout.model.Claim.Position;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.Stance;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds decisions that some praise and others condemn ({@code Peru welcomed the sanctions, Kenya
 * called them illegal}): that they are right is at issue.
 */
final class Evaluations {

  private static final Map<String, String> JUDGED =
      Table.load(Evaluations.class, "judged-nouns.tsv", 2).pairs();

  /** A text that judges more decisions than that is no article. */
  private static final int MOST_DECISIONS = 40;

  /** The first judgements of a decision tell which it is. */
  private static final int MOST_COMPARED = 8;

  /** One who judges. */
  private record Judgement(Statement statement, @Nullable NounPhrase judged) {

    boolean praises() {
      return statement.act() == Act.PRAISE;
    }
  }

  private final Tokens tokens;
  private final Syntax syntax;

  Evaluations(Article article, Syntax syntax) {
    this.tokens = article.tokens();
    this.syntax = syntax;
  }

  /**
   * @param before how many claims the article has already
   */
  List<Claim> of(List<Statement> statements, int before) {
    List<List<Judgement>> decisions = new ArrayList<>();
    List<Judgement> last = null;
    for (Statement statement : statements) {
      boolean judges = statement.act() == Act.PRAISE || statement.act() == Act.CRITICISE;
      if (!judges || statement.speaker().actor() == null || statement.parent() != null) {
        continue;
      }
      NounPhrase judged = judged(statement);
      if (judged != null) {
        Judgement judgement = new Judgement(statement, judged);
        last =
            decisions.stream()
                .limit(MOST_DECISIONS)
                .filter(known -> isSame(known, judgement))
                .findFirst()
                .orElse(null);
        if (last == null) {
          last = new ArrayList<>();
          decisions.add(last);
        }
        last.add(judgement);
      } else if (last != null && goesOn(last, statement)) {
        last.add(new Judgement(statement, null));
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (List<Judgement> judgements : decisions) {
      Map<String, Position> positions = positions(judgements);
      boolean disputed = positions.values().stream().map(Position::stance).distinct().count() == 2;
      if (disputed) {
        claims.add(claim("c" + (before + claims.size() + 1), judgements, positions));
      }
    }
    return claims;
  }

  /** By the same noun, or a noun that may stand for it; not decisions by different actors. */
  private boolean isSame(List<Judgement> known, Judgement judgement) {
    List<String> about = judgement.statement().about();
    String noun = noun(judgement);
    for (Judgement other : known.subList(0, Math.min(known.size(), MOST_COMPARED))) {
      List<String> theirs = other.statement().about();
      boolean actors = about.isEmpty() || theirs.isEmpty() || about.equals(theirs);
      String word = noun(other);
      if (actors && word != null && noun != null) {
        boolean standsFor = isGeneral(word) || isGeneral(noun);
        if (word.equals(noun) || (standsFor && !about.isEmpty() && about.equals(theirs))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isGeneral(String noun) {
    return "any".equals(JUDGED.get(noun));
  }

  private @Nullable String noun(Judgement judgement) {
    NounPhrase judged = judgement.judged();
    return judged == null ? null : tokens.get(judged.head()).lemma();
  }

  /** {@code It is late, but it is right}: of the decision that was judged just before. */
  private boolean goesOn(List<Judgement> judgements, Statement statement) {
    Token first = tokens.get(tokens.in(statement.content().get(0)).first());
    Statement last = judgements.get(judgements.size() - 1).statement();
    return first.is(PartOfSpeech.PRON)
        && !statement.about().isEmpty()
        && last.about().containsAll(statement.about());
  }

  /** The decision at the beginning of a content; null if there is none. */
  private @Nullable NounPhrase judged(Statement statement) {
    int first = tokens.in(statement.content().get(0)).first();
    NounPhrase phrase = syntax.nounPhraseAt(first).orElse(null);
    int end = phrase == null ? first : phrase.end();
    if (phrase != null && isJudged(phrase.head())) {
      return phrase;
    }
    for (int i = first; i < end; i++) { // "called the decision “piracy”" may be read as one phrase
      if (isJudged(i) && i + 1 < end && tokens.get(i + 1).is(PartOfSpeech.PUNCT)) {
        return new NounPhrase(new TokenRange(first, i + 1), i);
      }
    }
    return null;
  }

  private boolean isJudged(int i) {
    return tokens.get(i).is(PartOfSpeech.NOUN) && JUDGED.containsKey(tokens.get(i).lemma());
  }

  /** The first judgement of each. */
  private static Map<String, Position> positions(List<Judgement> judgements) {
    Map<String, Position> positions = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      String holder = judgement.statement().speaker().actor();
      if (holder != null) {
        Stance stance = judgement.praises() ? Stance.AFFIRM : Stance.DENY;
        positions.putIfAbsent(
            holder, new Position(holder, null, stance, judgement.statement().id()));
      }
    }
    return positions;
  }

  private Claim claim(String id, List<Judgement> judgements, Map<String, Position> positions) {
    NounPhrase judged = null; // the fullest
    for (Judgement judgement : judgements) {
      NounPhrase other = judgement.judged();
      if (other != null && (judged == null || isFuller(other, judged))) {
        judged = other;
      }
    }
    List<Span> spans =
        judgements.stream()
            .flatMap(j -> j.statement().content().stream())
            .distinct()
            .sorted()
            .toList();
    return new Claim(id, sentence(judged), spans, List.copyOf(positions.values()));
  }

  /**
   * Whether it tells more plainly what is judged: {@code the sanctions}, not {@code the package}.
   */
  private boolean isFuller(NounPhrase one, NounPhrase other) {
    boolean vague = isGeneral(tokens.get(one.head()).lemma());
    boolean otherVague = isGeneral(tokens.get(other.head()).lemma());
    return vague == otherVague ? one.range().size() > other.range().size() : otherVague;
  }

  private String sentence(@Nullable NounPhrase judged) {
    if (judged == null) {
      throw new IllegalArgumentException("nothing is judged");
    }
    Token head = tokens.get(judged.head());
    boolean plural = !head.form().equalsIgnoreCase(head.lemma());
    int first = judged.first();
    while (first < judged.head() && tokens.get(first).is(PartOfSpeech.DET, PartOfSpeech.PRON)) {
      first++;
    }
    String words = tokens.words(new TokenRange(first, judged.end()));
    boolean name = tokens.get(first).is(PartOfSpeech.PROPN) && words.contains("'s ");
    return (name ? "" : "The ") + words + (plural ? " are right." : " is right.");
  }
}
