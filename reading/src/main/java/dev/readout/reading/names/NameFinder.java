package dev.readout.reading.names;

import dev.readout.language.Name;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of an article: those of the analyzer, and runs of proper nouns that it left out;
 * parts titles from names and extends the names of organisations over the state before them.
 */
public final class NameFinder {

  private final Tokens tokens;
  private final Syntax syntax;
  private final NameRuns runs;
  private final NameReader reader;

  private NameFinder(Article article, Syntax syntax) {
    tokens = article.tokens();
    this.syntax = syntax;
    runs = new NameRuns(tokens);
    reader = new NameReader(tokens, syntax);
  }

  /** The names in the order of the text. */
  public static List<FoundName> find(Article article, Syntax syntax) {
    return new NameFinder(article, syntax).find(article.names());
  }

  private List<FoundName> find(List<Name> analyzed) {
    List<FoundName> names = new ArrayList<>();
    int position = 0;
    for (Name name : analyzed) {
      TokenRange range = tokens.in(name.span());
      if (range.isEmpty() || range.first() < position) {
        continue;
      }
      between(position, range.first(), names);
      names.addAll(reader.read(range, kind(name.type())));
      position = range.end();
    }
    between(position, tokens.size(), names);
    return NameTyper.type(withoutOverlaps(names), tokens, syntax);
  }

  private void between(int first, int end, List<FoundName> names) {
    for (TokenRange run : runs.within(first, end)) {
      names.addAll(reader.read(run, FoundName.Kind.OTHER));
    }
  }

  /** Of two names that overlap (one was extended to the left) the longer is kept. */
  private static List<FoundName> withoutOverlaps(List<FoundName> names) {
    List<FoundName> kept = new ArrayList<>();
    for (FoundName name : names) {
      while (!kept.isEmpty()
          && kept.get(kept.size() - 1).range().overlaps(name.range())
          && kept.get(kept.size() - 1).range().size() < name.range().size()) {
        kept.remove(kept.size() - 1);
      }
      if (kept.isEmpty() || !kept.get(kept.size() - 1).range().overlaps(name.range())) {
        kept.add(name);
      }
    }
    return kept;
  }

  private static FoundName.Kind kind(Name.Type type) {
    return switch (type) {
      case PERSON -> FoundName.Kind.PERSON;
      case ORGANISATION -> FoundName.Kind.ORGANISATION;
      case PLACE -> FoundName.Kind.PLACE;
      case OTHER -> FoundName.Kind.OTHER;
    };
  }
}
