package dev.readout.record.ask;

import dev.readout.record.sql.Database;
import dev.readout.record.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence stands, word for word or nearly, the earliest first, with the words that differ.
 * Line breaks, punctuation, capitals and diacritics make no difference.
 */
public record Quote(String text, Scope scope) implements Question {

  /** A longer text is compared by its beginning. */
  private static final int MOST_WORDS = 300;

  /** Of the articles that share a run of words with the text, so many are compared with it. */
  private static final int MOST_ARTICLES = 300;

  private static final int RUN = 3;

  @Override
  public Answer ask(Database database) {
    List<String> words = Folding.words(text);
    if (words.isEmpty()) {
      return Answer.none("'" + text + "' has no words to look for");
    }
    if (words.size() > MOST_WORDS) {
      words = words.subList(0, MOST_WORDS);
    }
    List<String> wanted = words;
    return database.read(
        handle ->
            answer(
                handle,
                wanted,
                database.dialect().searchQuery(),
                database.dialect().searchTerm(runs(wanted), false)));
  }

  private Answer answer(Handle handle, List<String> words, String query, String term) {
    // First which, then their texts: to sort texts would take long.
    Sql sql = new Sql("SELECT v.id FROM versions v").and("v.id IN (" + query + ")", term);
    scope.restrict(sql, "v.published_day");
    sql.then("ORDER BY v.published_day = '', v.published_day, v.id LIMIT ?", MOST_ARTICLES + 1);
    List<Passage> passages = Passage.all(handle, sql.list(handle, row -> row.getInt(1)));
    QuoteMatcher matcher = new QuoteMatcher(words);
    List<Line> lines = new ArrayList<>();
    for (Passage passage : passages) {
      matcher.match(passage.text()).ifPresent(match -> lines.add(line(passage, match)));
    }
    List<String> notes =
        passages.size() > MOST_ARTICLES
            ? List.of(
                "more than "
                    + MOST_ARTICLES
                    + " articles share words with the text; the earliest were compared, --since"
                    + " reaches the others")
            : List.of();
    return Answer.page(lines, scope.limit(), notes);
  }

  /** What a near copy shares with the text: a few words in a row. */
  private static List<String> runs(List<String> words) {
    Set<String> runs = new LinkedHashSet<>();
    int length = Math.min(RUN, words.size());
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    return List.copyOf(runs);
  }

  private static Line line(Passage passage, QuoteMatcher.Match match) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("article", passage.code());
    fields.put("day", Words.nullIfEmpty(passage.day()));
    fields.put("match", match.isExact() ? "exact" : "near");
    fields.put("likeness", match.likeness());
    fields.put("differences", match.isExact() ? null : match.differences());
    String summary =
        Words.day(passage.day())
            + "  "
            + (match.isExact() ? "word for word" : "nearly: " + match.differences())
            + (passage.publisher() == null ? "" : ", " + passage.publisher());
    return new Line(fields, summary, passage.cite(match.begin(), match.end()));
  }
}
