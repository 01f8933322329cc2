package dev.readout.reading.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a name as names are compared: without accents, articles, full stops and suffixes.
 */
final class NameWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.]");
  private static final Pattern GAP = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(al|el|as|ad|an|ar|ash|at|az)-(?=\\p{L}{2})");
  private static final Pattern SUFFIX = Pattern.compile("(jr|sr|ii|iii|iv)");

  private NameWords() {}

  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : GAP.split(plain(name).strip())) {
      String bare = strip(word);
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    if (words.size() > 2 && SUFFIX.matcher(words.get(words.size() - 1)).matches()) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  static String key(String name) {
    return String.join(" ", of(name));
  }

  private static String plain(String name) {
    String decomposed = Normalizer.normalize(name.replace('\u2019', '\''), Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String strip(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    bare = bare.replace(",", "");
    return ARTICLE.matcher(bare).replaceFirst("");
  }
}
