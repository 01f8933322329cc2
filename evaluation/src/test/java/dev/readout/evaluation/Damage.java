package dev.readout.evaluation;

import dev.readout.model.Document;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Spoils what would be a perfect prediction, always the same way for a seed. */
public final class Damage {

  private final Random dice;
  private final int length;
  private final String text;

  public Damage(long seed, Document document) {
    dice = new Random(seed * 31 + document.sha256().hashCode());
    text = document.text();
    length = text.length();
  }

  /** One in so many times. */
  public boolean once(int in) {
    return dice.nextInt(in) == 0;
  }

  public <T> T any(List<T> values) {
    return values.get(dice.nextInt(values.size()));
  }

  public <E extends Enum<E>> E any(Class<E> type) {
    return any(List.of(type.getEnumConstants()));
  }

  /** Mostly the value, now and then another one. */
  public <E extends Enum<E>> E mostly(E value) {
    return once(5) ? any(value.getDeclaringClass()) : value;
  }

  /** Mostly the value, now and then null or another one. */
  public @Nullable String mostly(@Nullable String value, String other) {
    return once(6) ? null : once(6) ? other : value;
  }

  /** Some of the values, now and then one that does not belong there, seldom out of order. */
  public <T> List<T> some(List<T> values, List<T> others) {
    List<T> some = new ArrayList<>();
    for (T value : values) {
      if (!once(8)) {
        some.add(value);
      }
    }
    if (once(6) && !others.isEmpty()) {
      some.add(any(others));
    }
    if (once(8)) {
      Collections.shuffle(some, dice);
    }
    return some;
  }

  /** A span that is mostly where it was, now and then moved or cut at one end. */
  public Span moved(Span span) {
    if (!once(3)) {
      return span;
    }
    int start = Math.max(0, span.start() + dice.nextInt(9) - 4);
    int end = Math.min(length, span.end() + dice.nextInt(9) - 4);
    return start < end ? whole(new Span(start, end)) : span;
  }

  public List<Span> moved(List<Span> spans) {
    return spans.stream().map(this::moved).toList();
  }

  /** Any span of some words' length. */
  public Span anywhere() {
    int start = dice.nextInt(length);
    return whole(new Span(start, Math.min(length, start + 1 + dice.nextInt(60))));
  }

  /** The span with no surrogate pair cut. */
  private Span whole(Span span) {
    int start = span.start();
    int end = span.end();
    if (Character.isLowSurrogate(text.charAt(start)) && start > 0) {
      start--;
    }
    if (end < length && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }
}
