package dev.readout.reading.claims;

import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.PUNCT;

import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import dev.readout.model.Actor;
import dev.readout.model.Mention;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words a claim: a full sentence in present words, pronouns replaced by whom they mean. */
final class ClaimText {

  private static final Map<String, String> PRESENT =
      Table.load(ClaimText.class, "present-tense.tsv", 2).pairs();
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

  private final Article article;
  private final Tokens tokens;
  private final Map<Integer, String> nameAt = new HashMap<>();

  ClaimText(Article article, Actors actors) {
    this.article = article;
    this.tokens = article.tokens();
    for (Actor actor : actors.all()) {
      for (Mention mention : actor.mentions()) {
        if (mention.form() == MentionForm.PRONOUN) {
          nameAt.put(mention.span().start(), actor.name());
        }
      }
    }
  }

  String of(Statement statement) {
    StringBuilder words = new StringBuilder();
    boolean reported = statement.form() != StatementForm.DIRECT;
    for (Span span : statement.content()) {
      append(span, reported, words);
    }
    String text = words.toString().strip();
    if (text.isEmpty()) {
      text = statement.content().get(0).in(article.text()).strip();
    }
    String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return capital.endsWith(".") || capital.endsWith("!") || capital.endsWith("?")
        ? capital
        : capital + ".";
  }

  private void append(Span span, boolean reported, StringBuilder words) {
    TokenRange range = tokens.in(span);
    int last = range.isEmpty() ? span.start() : tokens.get(range.first()).span().start();
    for (int i = range.first(); i < range.end(); i++) {
      Token token = tokens.get(i);
      boolean space = token.span().start() > last || (words.length() > 0 && i == range.first());
      if (token.is(PUNCT) && "\"\u201c\u201d\u2018\u2019'".contains(token.form())) {
        last = Math.max(last, space ? last : token.span().end());
        continue;
      }
      if (space && words.length() > 0) {
        words.append(' ');
      }
      words.append(word(token, reported));
      last = token.span().end();
    }
  }

  private String word(Token token, boolean reported) {
    String name = nameAt.get(token.span().start());
    String lower = token.form().toLowerCase(Locale.ROOT);
    if (name != null) {
      return POSSESSIVES.contains(lower) ? name + "'s" : name;
    }
    return reported && token.is(AUX) ? PRESENT.getOrDefault(lower, token.form()) : token.form();
  }
}
