package dev.readout.reading.statements.patterns;

import dev.readout.model.explain.Finding.Part;
import java.util.List;

/**
 * What the tagger says to an attribution.
 *
 * @param score how sure it is, 0 to 1; 0 where it did not find it
 * @param parts whose ends are the tagger's
 */
public record Support(Kind kind, double score, List<Part> parts) {

  /** No tagger looked. */
  public static final Support UNASKED = new Support(Kind.UNASKED, 0, List.of());

  /** The tagger looked and did not find it. */
  static final Support SILENT = new Support(Kind.SILENT, 0, List.of());

  public Support {
    parts = List.copyOf(parts);
  }

  /** A pattern found it too. */
  static Support agreed(double score, List<Part> parts) {
    return new Support(Kind.AGREED, score, parts);
  }

  /** The tagger alone found it. */
  static Support tagged(double score) {
    return new Support(Kind.TAGGED, score, List.of(Part.values()));
  }

  /** Whether and how the tagger found it. */
  public enum Kind {
    UNASKED,
    SILENT,
    AGREED,
    TAGGED
  }
}
