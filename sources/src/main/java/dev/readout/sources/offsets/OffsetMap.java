package dev.readout.sources.offsets;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Leads each offset of a derived text back to the offset in the original text. Offsets are UTF-16
 * code units. The derived text may leave out stretches of the original, replace them (a character
 * reference by one character), take them in another order and hold stretches that the original does
 * not have. Immutable; safe for use by several threads.
 */
public final class OffsetMap {

  /**
   * A stretch of derived text and where it comes from. Where both have the same length, the code
   * units correspond one by one; otherwise the whole stretch stands for the whole original.
   */
  public record Run(Span derived, Span original) {
    private boolean isOneToOne() {
      return derived.length() == original.length();
    }
  }

  private final int length;
  private final List<Run> runs;

  /** The derived starts of the runs, ascending, for the search. */
  private final int[] starts;

  private OffsetMap(int length, List<Run> runs) {
    this.length = length;
    this.runs = List.copyOf(runs);
    this.starts = runs.stream().mapToInt(run -> run.derived().start()).toArray();
  }

  /** The map of a text onto itself. */
  public static OffsetMap identity(int length) {
    return builder().mapped(length, 0, length).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The number of code units of the derived text. */
  public int length() {
    return length;
  }

  /** The runs in the order of the derived text; stretches without an original lie between them. */
  public List<Run> runs() {
    return runs;
  }

  /**
   * Where the code unit at a derived offset begins in the original; empty where the original does
   * not have it.
   *
   * @throws IllegalArgumentException if the offset lies outside of the derived text
   */
  public OptionalInt original(int offset) {
    if (offset < 0 || offset >= length) {
      throw new IllegalArgumentException("offset must lie within 0.." + length + ", was " + offset);
    }
    int index = lastRunStartingAt(offset);
    if (index < 0 || !runs.get(index).derived().contains(offset)) {
      return OptionalInt.empty();
    }
    Run run = runs.get(index);
    int into = run.isOneToOne() ? offset - run.derived().start() : 0;
    return OptionalInt.of(run.original().start() + into);
  }

  /**
   * The smallest stretch of the original that holds everything under a derived span; empty where
   * the original has nothing of it.
   *
   * @throws IllegalArgumentException if the span ends after the derived text
   */
  public Optional<Span> original(Span span) {
    if (span.end() > length) {
      throw new IllegalArgumentException("span must lie within 0.." + length + ", was " + span);
    }
    Span found = null;
    for (int i = Math.max(0, lastRunStartingAt(span.start())); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.derived().start() >= span.end()) {
        break;
      }
      if (run.derived().overlaps(span)) {
        Span part = part(run, span);
        found = found == null ? part : found.union(part);
      }
    }
    return Optional.ofNullable(found);
  }

  private static Span part(Run run, Span span) {
    if (!run.isOneToOne()) {
      return run.original();
    }
    int shift = run.original().start() - run.derived().start();
    return new Span(
        Math.max(run.derived().start(), span.start()) + shift,
        Math.min(run.derived().end(), span.end()) + shift);
  }

  private int lastRunStartingAt(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index : -index - 2;
  }

  /** Collects the runs in the order of the derived text. */
  public static final class Builder {
    private final List<Run> runs = new ArrayList<>();
    private int length;

    /** The run that may still grow, as numbers: text comes a character at a time. */
    private int openDerived;

    private int openOriginal;
    private int openLength;

    private Builder() {}

    /** The next code units of the derived text come from this stretch of the original. */
    public Builder mapped(int derivedLength, int originalStart, int originalLength) {
      if (derivedLength > 0 && originalLength > 0) {
        add(derivedLength, originalStart, originalLength);
      }
      return unmapped(derivedLength);
    }

    /** The next code units of the derived text come from nowhere. */
    public Builder unmapped(int derivedLength) {
      if (derivedLength < 0) {
        throw new IllegalArgumentException("length must not be negative, was " + derivedLength);
      }
      length += derivedLength;
      return this;
    }

    /** One-to-one runs that continue each other become one. */
    private void add(int derivedLength, int originalStart, int originalLength) {
      boolean oneToOne = derivedLength == originalLength;
      boolean continues =
          openDerived + openLength == length && openOriginal + openLength == originalStart;
      if (!oneToOne || !continues) {
        closeRun();
        openDerived = length;
        openOriginal = originalStart;
      }
      if (oneToOne) {
        openLength += derivedLength;
      } else {
        runs.add(
            new Run(
                new Span(length, length + derivedLength),
                new Span(originalStart, originalStart + originalLength)));
      }
    }

    private void closeRun() {
      if (openLength > 0) {
        runs.add(
            new Run(
                new Span(openDerived, openDerived + openLength),
                new Span(openOriginal, openOriginal + openLength)));
        openLength = 0;
      }
    }

    public OffsetMap build() {
      closeRun();
      return new OffsetMap(length, runs);
    }
  }
}
