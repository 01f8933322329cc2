package dev.readout.record.ask;

import java.util.ArrayList;
import java.util.List;

/** Writes how one wording differs from another, in the marks of {@code wdiff}. */
final class Differences {

  private final StringBuilder text = new StringBuilder();
  private final List<String> out = new ArrayList<>();

  void kept(String word) {
    flush();
    word(word);
  }

  void leftOut(String word) {
    out.add(word);
  }

  void added(List<String> words) {
    flush();
    if (!words.isEmpty()) {
      word("{+" + String.join(" ", words) + "+}");
    }
  }

  String text() {
    flush();
    return text.toString();
  }

  private void flush() {
    if (!out.isEmpty()) {
      word("[-" + String.join(" ", out) + "-]");
      out.clear();
    }
  }

  private void word(String word) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    text.append(word);
  }
}
