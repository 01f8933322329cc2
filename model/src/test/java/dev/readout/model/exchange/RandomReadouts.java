package dev.readout.model.exchange;

import dev.readout.model.Actor;
import dev.readout.model.Attitude;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Dialogue;
import dev.readout.model.Document;
import dev.readout.model.Event;
import dev.readout.model.Mention;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.Time;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.AttitudeKind;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.model.vocabulary.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sound readouts by chance, always the same ones for a seed. No span cuts a surrogate pair. */
final class RandomReadouts {

  private static final List<String> LETTERS =
      List.of(
          "a",
          "Z",
          " ",
          "\n",
          "\"",
          "\\",
          "\t",
          "é",
          "e\u0301",
          "Ж",
          "界",
          "😀",
          "👩‍👩‍👧",
          "🇳🇴",
          "\u2028",
          "\u0000",
          "\ud83d",
          "\ude00",
          "\ufeff");
  private static final List<String> DAYS =
      List.of("2026", "2026-02", "2026-W09", "2026-02-28", "2026-02-28T10:00", "2026-SU", "19");

  private final Random dice;
  private final Document document;
  private final int[] borders;
  private final List<String> actors;
  private final List<String> times;
  private final List<String> statements;

  private RandomReadouts(long seed) {
    dice = new Random(seed);
    document =
        Document.builder(text())
            .id(dice.nextBoolean() ? "d" + seed : null)
            .title(maybe(this::words))
            .publisher(maybe(this::words))
            .authors(some(3, i -> words()))
            .published(maybe(() -> "2026-02-28"))
            .extra(
                dice.nextBoolean() ? Map.of() : Map.of("kéy 😀", dice.nextInt(), "words", words()))
            .build();
    borders = borders(document.text());
    actors = some(4, i -> "a" + i);
    times = some(4, i -> "t" + i);
    statements = some(6, i -> "s" + i);
  }

  static Readout of(long seed) {
    return new RandomReadouts(seed).readout();
  }

  private Readout readout() {
    return new Readout(
        new Producer("readout", words(), maybe(this::words)),
        document,
        sentences(),
        times.stream().map(this::time).toList(),
        actors.stream().map(this::actor).toList(),
        actors.isEmpty() ? List.of() : some(3, i -> role()),
        numbered(statements, this::statement),
        some(3, this::claim),
        some(4, this::event),
        actors.isEmpty() ? List.of() : some(3, i -> dialogue()));
  }

  private List<Span> sentences() {
    TreeSet<Integer> cuts = new TreeSet<>(some(6, i -> any(borders)));
    List<Span> sentences = new ArrayList<>();
    Integer from = null;
    for (int cut : cuts) {
      if (from != null) {
        sentences.add(new Span(from, cut));
      }
      from = cut;
    }
    return sentences;
  }

  private Time time(String id) {
    return new Time(id, span(), any(TimeType.class), maybe(this::words), maybe(this::words));
  }

  private Actor actor(String id) {
    return new Actor(
        id,
        words(),
        any(ActorKind.class),
        some(3, i -> words()),
        maybe(() -> "NOR"),
        maybe(() -> "Q" + dice.nextInt(99)),
        some(2, i -> new Actor.Candidate("Q" + i, dice.nextDouble())),
        some(4, i -> new Mention(span(), any(MentionForm.class))));
  }

  private Role role() {
    return new Role(
        any(actors),
        words(),
        maybe(() -> any(actors)),
        any(RoleStatus.class),
        maybe(this::span),
        maybe(() -> any(DAYS)),
        maybe(() -> any(DAYS)));
  }

  private Statement statement(int index) {
    return new Statement(
        statements.get(index),
        new Speaker(
            reference(actors),
            maybe(this::span),
            each(actors, id -> new Speaker.Candidate(id, dice.nextDouble())),
            dice.nextBoolean()),
        some(2, i -> span()),
        some(1, 3, i -> span()),
        some(3, i -> span()),
        any(StatementForm.class),
        any(Act.class),
        maybe(() -> new Channel(any(ChannelKind.class), maybe(this::words), maybe(this::span))),
        each(actors, id -> id),
        each(actors, id -> id),
        each(actors, id -> new Attitude(id, any(AttitudeKind.class))),
        each(actors, id -> id),
        maybe(() -> any(DAYS)),
        reference(times),
        index == 0 ? null : maybe(() -> any(statements.subList(0, index))),
        dice.nextDouble());
  }

  private Claim claim(int index) {
    return new Claim(
        "c" + index,
        words(),
        some(2, i -> span()),
        some(
            3,
            i ->
                new Claim.Position(
                    reference(actors),
                    maybe(this::words),
                    any(Stance.class),
                    reference(statements))));
  }

  private Event event(int index) {
    EventType type = any(EventType.class);
    return new Event(
        "e" + index,
        type,
        reference(type.modes()),
        maybe(() -> "042"),
        span(),
        some(2, i -> span()),
        each(actors, id -> id),
        each(actors, id -> id),
        maybe(() -> new Event.Place(words(), maybe(() -> "CHL"), maybe(this::span))),
        maybe(() -> any(DAYS)),
        reference(times),
        some(1, 3, i -> new Event.Assertion(any(Factuality.class), reference(statements))),
        dice.nextDouble());
  }

  private Dialogue dialogue() {
    return new Dialogue(
        some(2, 3, i -> any(actors)),
        any(DialogueState.class),
        maybe(() -> any(Trend.class)),
        reference(statements),
        some(2, i -> words()),
        span());
  }

  private String text() {
    StringBuilder text = new StringBuilder("x");
    for (int i = dice.nextInt(80); i >= 0; i--) {
      text.append(any(LETTERS));
    }
    return text.toString();
  }

  private String words() {
    return "w" + String.join("", some(5, i -> any(LETTERS)));
  }

  /** Every offset at which a code point begins, and the end. */
  private static int[] borders(String text) {
    int[] borders = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < borders.length; i++) {
      borders[i] = text.offsetByCodePoints(borders[i - 1], 1);
    }
    return borders;
  }

  private Span span() {
    int start = dice.nextInt(borders.length - 1);
    int end = start + 1 + dice.nextInt(borders.length - 1 - start);
    return new Span(borders[start], borders[end]);
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return dice.nextBoolean() ? value.get() : null;
  }

  private @Nullable String reference(List<String> ids) {
    return ids.isEmpty() ? null : maybe(() -> any(ids));
  }

  private <T> T any(List<T> values) {
    return values.get(dice.nextInt(values.size()));
  }

  private int any(int[] values) {
    return values[dice.nextInt(values.length)];
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    return any(List.of(type.getEnumConstants()));
  }

  private <T> List<T> each(List<String> ids, Function<String, T> part) {
    return ids.stream().filter(id -> dice.nextBoolean()).map(part).toList();
  }

  private <T> List<T> numbered(List<String> ids, IntFunction<T> part) {
    List<T> parts = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      parts.add(part.apply(i));
    }
    return parts;
  }

  private <T> List<T> some(int most, IntFunction<T> part) {
    return some(0, most, part);
  }

  private <T> List<T> some(int least, int most, IntFunction<T> part) {
    List<T> parts = new ArrayList<>();
    int count = least + dice.nextInt(most - least + 1);
    for (int i = 0; i < count; i++) {
      parts.add(part.apply(i));
    }
    return parts;
  }
}
