package dev.readout.cli.layout;

import dev.readout.record.text.SafeText;

/**
 * A stretch of text in one ink.
 *
 * @param text on one line and free of control characters; the constructor sees to it
 */
public record Run(String text, Ink ink) {

  public Run {
    // A leading or trailing space parts this run from its neighbours, so it stays.
    String safe = SafeText.line(text);
    String before = !text.isEmpty() && text.charAt(0) == ' ' ? " " : "";
    String after = !safe.isEmpty() && text.charAt(text.length() - 1) == ' ' ? " " : "";
    text = before + safe + after;
  }

  public static Run plain(String text) {
    return new Run(text, Ink.PLAIN);
  }

  public static Run faint(String text) {
    return new Run(text, Ink.FAINT);
  }
}
