package dev.readout.evaluation.eventtype;

import dev.readout.model.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text out of which the marks {@code <s>}, {@code </s>}, {@code <t>}, {@code </t>} were taken.
 *
 * @param spans what the first pair of each mark encloses
 */
record Marks(String text, Map<String, Span> spans) {

  private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

  Marks {
    spans = Map.copyOf(spans);
  }

  static Marks of(String marked) {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> open = new HashMap<>();
    Map<String, Span> spans = new HashMap<>();
    Matcher mark = MARK.matcher(marked);
    int last = 0;
    while (mark.find()) {
      text.append(marked, last, mark.start());
      last = mark.end();
      String name = mark.group(2);
      if (mark.group(1).isEmpty()) {
        open.putIfAbsent(name, text.length());
      } else {
        Integer start = open.remove(name);
        if (start != null) {
          spans.putIfAbsent(name, new Span(start, text.length()));
        }
      }
    }
    return new Marks(text.append(marked.substring(last)).toString(), spans);
  }

  /** The first span with a mark, or null where there is none. */
  @Nullable Span first(String mark) {
    return spans.get(mark);
  }
}
