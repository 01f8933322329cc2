package dev.readout.record.ask;

import dev.readout.record.sql.Database;
import dev.readout.record.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Articles in which all words occur, the latest first; words within quotation marks follow each
 * other. Each is cited by the place where the words stand closest to its start.
 */
public record Search(String words, Scope scope) implements Question {

  private static final Pattern PHRASE =
      Pattern.compile("[\"\u201C\u201D]([^\"\u201C\u201D]*)[\"\u201C\u201D]");

  /** So many characters of the article around the first word that was found. */
  private static final int BEFORE = 80;

  private static final int AFTER = 220;

  @Override
  public Answer ask(Database database) {
    List<String> phrases = phrases();
    if (phrases.isEmpty()) {
      return Answer.none("'" + words + "' has no words to search for");
    }
    return database.read(
        handle ->
            answer(
                handle,
                phrases,
                database.dialect().searchQuery(),
                database.dialect().searchTerm(phrases, true)));
  }

  private Answer answer(Handle handle, List<String> phrases, String query, String term) {
    // First which, then their texts: to sort texts would take long.
    Sql sql = new Sql("SELECT v.id FROM versions v").and("v.id IN (" + query + ")", term);
    scope.restrict(sql, "v.published_day");
    sql.then("ORDER BY v.published_day DESC, v.id DESC LIMIT ?", scope.limit() + 1);
    List<Line> lines = new ArrayList<>();
    Passage.all(handle, sql.list(handle, row -> row.getInt(1)))
        .forEach(passage -> lines.add(line(passage, phrases)));
    return Answer.page(lines, scope.limit(), List.of());
  }

  /** Folded: what stands in quotation marks as one, every other word by itself. */
  private List<String> phrases() {
    List<String> phrases = new ArrayList<>();
    Matcher quoted = PHRASE.matcher(words);
    StringBuilder rest = new StringBuilder();
    while (quoted.find()) {
      String phrase = Folding.line(quoted.group(1));
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
      quoted.appendReplacement(rest, " ");
    }
    quoted.appendTail(rest);
    phrases.addAll(Folding.words(rest));
    return phrases;
  }

  private static Line line(Passage passage, List<String> phrases) {
    Set<String> wanted = new HashSet<>();
    phrases.forEach(phrase -> wanted.addAll(List.of(phrase.split(" "))));
    List<Folding.Token> found =
        Folding.tokens(passage.text()).stream()
            .filter(token -> wanted.contains(token.word()))
            .toList();
    int at = found.isEmpty() ? 0 : found.get(0).begin();
    Citation citation =
        passage.text().isEmpty()
            ? new Citation(
                passage.code(),
                passage.title(),
                passage.publisher(),
                passage.published(),
                passage.url(),
                0,
                0,
                "")
            : passage.cite(edge(passage.text(), at - BEFORE), edge(passage.text(), at + AFTER));
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("article", passage.code());
    fields.put("day", Words.nullIfEmpty(passage.day()));
    fields.put("hits", found.size());
    String summary =
        Words.day(passage.day())
            + "  "
            + (passage.title() == null ? passage.code() : passage.title())
            + " ("
            + found.size()
            + (found.size() == 1 ? " hit in the text)" : " hits in the text)");
    return new Line(fields, summary, citation);
  }

  /** A place between two words near this one, within the text. */
  private static int edge(String text, int at) {
    int place = Math.max(0, Math.min(text.length(), at));
    while (place > 0 && place < text.length() && !Character.isWhitespace(text.charAt(place))) {
      place--;
    }
    return place;
  }
}
