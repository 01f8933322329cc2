package dev.readout.record.scale;

import dev.readout.model.Readout;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.record.ReadoutBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Articles of invented people, states and words, as many as wanted: each with ten statements, a
 * claim, two events and every second with a state of dealings. The same seed and number give the
 * same article. As in the news, a few are spoken of often and most seldom.
 */
final class InventedNews {

  static final int STATEMENTS_PER_ARTICLE = 10;

  private static final int STATES = 60;
  private static final int PERSONS = 8_000;
  private static final int WORDS = 30_000;
  private static final int DAYS = 1_000;
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final String[] SYLLABLES =
      "ba be bo da de di do fa fe go ka ke ko la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se so ta te ti to va ve vi zo"
          .split(" ");

  private final long seed;
  private final List<String> states = new ArrayList<>();
  private final List<String> persons = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  InventedNews(long seed) {
    this.seed = seed;
    Random random = new Random(seed);
    Set<String> seen = new LinkedHashSet<>();
    while (seen.size() < WORDS) {
      seen.add(word(random, 2 + random.nextInt(3)));
    }
    words.addAll(seen);
    for (int i = 0; i < STATES; i++) {
      states.add(capital(words.get(WORDS - 1 - i)) + "land");
    }
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < PERSONS) {
      names.add(capital(word(random, 2)) + " " + capital(word(random, 3)));
    }
    persons.addAll(names);
  }

  private static String word(Random random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static <T> T any(List<T> those, Random random) {
    return those.get(random.nextInt(those.size()));
  }

  /** Of so many, the first far more often than the last. */
  private static int often(Random random, int many) {
    return (int) (many * Math.pow(random.nextDouble(), 3));
  }

  private String word(Random random) {
    return words.get(often(random, WORDS));
  }

  static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private static String code(int state) {
    return "X" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
  }

  private String sentence(Random random, int length) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(i == 0 ? "" : " ").append(word(random));
    }
    return sentence.toString();
  }

  Readout article(int number) {
    Random random = new Random(seed * 31 + number);
    int one = often(random, STATES);
    int other = (one + 1 + often(random, STATES - 1)) % STATES;
    // A person belongs to one state for good.
    Set<Integer> people = new LinkedHashSet<>();
    while (people.size() < 4) {
      people.add(often(random, PERSONS));
    }
    List<String> contents = new ArrayList<>();
    StringBuilder text = new StringBuilder("Delegates of ");
    text.append(states.get(one)).append(" and ").append(states.get(other)).append(" met today.");
    for (int person : people) {
      text.append(" The envoy ").append(persons.get(person)).append(" came.");
    }
    for (int i = 0; i < STATEMENTS_PER_ARTICLE; i++) {
      String content = sentence(random, 12) + " " + number + "x" + i;
      contents.add(content);
      text.append("\n\nIt was said that ").append(content).append('.');
    }
    String day = FIRST.plusDays((long) number * DAYS / 120_000 % DAYS).toString();
    ReadoutBuilder article =
        ReadoutBuilder.article("g" + number, day, text.toString())
            .title(capital(sentence(random, 6)))
            .publisher("Invented Wire " + random.nextInt(40))
            .state("a1", states.get(one), code(one))
            .state("a2", states.get(other), code(other))
            .actor("a3", capital(word(random)) + " Council", ActorKind.ORGANISATION, null);
    List<String> speakers = new ArrayList<>(List.of("a1", "a2"));
    int id = 4;
    for (int person : people) {
      article.person("a" + id, persons.get(person), code(person % STATES));
      speakers.add("a" + id);
      id++;
    }
    article.role("a4", "envoy", "a1");
    Act[] acts = Act.values();
    ChannelKind[] channels = ChannelKind.values();
    for (int i = 0; i < STATEMENTS_PER_ARTICLE; i++) {
      String speaker = speakers.get(random.nextInt(speakers.size()));
      article.says(
          speaker,
          i == 1 ? Act.DENY : acts[random.nextInt(acts.length)],
          random.nextBoolean() ? channels[random.nextInt(channels.length)] : null,
          contents.get(i),
          random.nextInt(4) == 0 ? List.of("a2") : List.of(),
          speakers.get(random.nextInt(speakers.size())));
    }
    article.claim(contents.get(0), "a1", "s1", "a2", "s2");
    article.event(
        EventType.CONSULT, "visit", "met today", day, Factuality.OCCURRED, null, "a1", "a2");
    article.event(
        any(List.of(EventType.values()), random),
        null,
        "came",
        day,
        any(List.of(Factuality.values()), random),
        "s3",
        "a4",
        "a5");
    if (number % 2 == 0) {
      article.dialogue(any(List.of(DialogueState.values()), random), "met today", "s1", "a1", "a2");
    }
    return article.build();
  }
}
