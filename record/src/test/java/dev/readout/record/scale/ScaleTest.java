package dev.readout.record.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Actor;
import dev.readout.model.Readout;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.record.Backend;
import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Cite;
import dev.readout.record.ask.ClaimPositions;
import dev.readout.record.ask.Claims;
import dev.readout.record.ask.Corrections;
import dev.readout.record.ask.DialogueAsOf;
import dev.readout.record.ask.Happenings;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Quote;
import dev.readout.record.ask.Said;
import dev.readout.record.ask.Scope;
import dev.readout.record.ask.Search;
import dev.readout.record.ask.Who;
import dev.readout.record.keep.DocumentIdentity;
import dev.readout.record.keep.Keeper;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every question to a large record of invented news. By default it is small and the test only sees
 * that every question has an answer; {@code -Dreadout.scale=1000000} makes it as many statements,
 * {@code -Dreadout.scale.folder} keeps the file and goes on with one that is there, and then the
 * 95th percentile of each question must not pass 200 ms. The table goes to {@code
 * target/scale-DATABASE.txt}.
 */
class ScaleTest {

  private static final long SEED = 20_260_310;
  private static final int SMALL = 400;
  private static final double MOST_MILLISECONDS = 200;

  private static final int STATEMENTS = Integer.getInteger("readout.scale", SMALL);
  private static final int ROUNDS = STATEMENTS > SMALL ? 100 : 3;

  /** Questions that have an answer in a small record, too. */
  private static final Set<String> ALWAYS =
      Set.of(
          "said NAME",
          "said STATE",
          "claims",
          "claim ID",
          "who NAME",
          "who STATE",
          "events --party NAME",
          "quote TEXT",
          "search WORD",
          "cite ID");

  private final InventedNews news = new InventedNews(SEED);
  private final int articles = STATEMENTS / InventedNews.STATEMENTS_PER_ARTICLE;

  @ParameterizedTest
  @EnumSource(Backend.class)
  void everyQuestionIsAnsweredInTheTimeOfABlink(Backend backend, @TempDir Path folder)
      throws IOException {
    String kept = System.getProperty("readout.scale.folder");
    Path own = kept == null || backend != Backend.SQLITE ? folder : Path.of(kept);
    RecordLocation location = backend.fresh(own);
    List<String> table = new ArrayList<>();
    table.add(build(location));
    Map<String, double[]> figures = new LinkedHashMap<>();
    try (Database database = Database.toRead(location)) {
      questions().forEach((name, making) -> figures.put(name, measure(database, name, making)));
    }
    figures.put("opening", opening(location));
    table.add("question | lines | median ms | 95% ms | longest ms");
    figures.forEach(
        (name, f) ->
            table.add(
                String.format(
                    Locale.ROOT, "%s | %.0f | %.1f | %.1f | %.1f", name, f[0], f[1], f[2], f[3])));
    Files.write(
        Path.of("target", "scale-" + backend.name().toLowerCase(Locale.ROOT) + ".txt"), table);

    figures.forEach(
        (name, f) -> {
          if (STATEMENTS > SMALL || ALWAYS.contains(name)) {
            assertThat(f[0]).as(name + " has lines").isPositive();
          }
        });
    if (STATEMENTS > SMALL) {
      figures.forEach(
          (name, f) ->
              assertThat(f[2])
                  .as(name + " within %s ms; %s", MOST_MILLISECONDS, String.join("\n", table))
                  .isLessThanOrEqualTo(MOST_MILLISECONDS));
    }
  }

  private String build(RecordLocation location) {
    long start = System.nanoTime();
    int before;
    try (Database database = Database.toWrite(location, () -> {})) {
      before =
          database.read(
              handle ->
                  handle.createQuery("SELECT count(*) FROM documents").mapTo(Integer.class).one());
      Keeper keeper = new Keeper(database);
      List<Readout> some = new ArrayList<>();
      for (int number = before; number < articles; number++) {
        some.add(news.article(number));
        if (some.size() == 200) {
          keeper.keepAll(some);
          some.clear();
        }
      }
      keeper.keepAll(some);
      keeper.settle();
    }
    return String.format(
        Locale.ROOT,
        "%d articles, %d statements; %d articles made in %.0f s",
        articles,
        articles * InventedNews.STATEMENTS_PER_ARTICLE,
        Math.max(0, articles - before),
        (System.nanoTime() - start) / 1e9);
  }

  private Map<String, Function<Random, Question>> questions() {
    Map<String, Function<Random, Question>> all = new LinkedHashMap<>();
    Scope page = Scope.DEFAULT;
    all.put("said NAME", r -> new Said(person(r), false, null, null, null, null, false, page));
    all.put("said STATE", r -> new Said(state(r), false, null, null, null, null, false, page));
    all.put(
        "said STATE --officials --denials",
        r -> new Said(state(r), true, null, null, null, null, true, page));
    all.put(
        "said NAME --about STATE",
        r -> new Said(person(r), false, state(r), null, null, null, false, page));
    all.put(
        "said STATE --officials --about NAME",
        r -> new Said(state(r), true, person(r), null, null, null, false, page));
    all.put(
        "said STATE --to STATE --channel interview --act warn --since --until",
        r -> new Said(state(r), true, null, state(r), "interview", "warn", false, period(r)));
    all.put("claims", r -> new Claims(false, null, page));
    all.put("claims --contested --until", r -> new Claims(true, null, until(r)));
    all.put("claims WORD", r -> new Claims(true, word(r), page));
    all.put("claim ID", r -> new ClaimPositions(code(r) + ".c1", page));
    all.put("who NAME", r -> new Who(person(r), page));
    all.put("who STATE", r -> new Who(state(r), page));
    all.put(
        "events --party STATE --party STATE",
        r -> new Happenings(List.of(state(r), state(r)), null, null, page));
    all.put("events --party NAME", r -> new Happenings(List.of(person(r)), null, null, page));
    all.put(
        "events --type --factuality",
        r -> new Happenings(List.of(), "CONSULT", "planned", period(r)));
    all.put("dialogue STATE STATE --as-of", r -> new DialogueAsOf(state(r), state(r), until(r)));
    all.put("quote TEXT", r -> new Quote(sentence(r), page));
    all.put("search WORD", r -> new Search(word(r), page));
    all.put("search WORD WORD", r -> new Search(word(r) + " " + word(r), page));
    all.put("cite ID", r -> new Cite(code(r) + ".s5"));
    if (STATEMENTS > SMALL) {
      all.put("corrections", r -> new Corrections(false, page));
    }
    return all;
  }

  /** Somebody of a random article: whoever is in many is often asked for. */
  private String person(Random random) {
    return actor(random, ActorKind.PERSON);
  }

  private String state(Random random) {
    return actor(random, ActorKind.STATE);
  }

  private String actor(Random random, ActorKind kind) {
    List<String> names =
        news.article(random.nextInt(articles)).actors().stream()
            .filter(actor -> actor.kind() == kind)
            .map(Actor::name)
            .toList();
    return names.get(random.nextInt(names.size()));
  }

  /** A word of a random article. */
  private String word(Random random) {
    String[] words = sentence(random).split(" ");
    return words[random.nextInt(words.length)];
  }

  private static Scope until(Random random) {
    return new Scope(null, InventedNews.day(random), Scope.DEFAULT.limit());
  }

  private static Scope period(Random random) {
    var day = InventedNews.day(random);
    return new Scope(day.minusDays(60), day, Scope.DEFAULT.limit());
  }

  private String code(Random random) {
    return DocumentIdentity.of(news.article(random.nextInt(articles)).document()).code();
  }

  private String sentence(Random random) {
    Readout readout = news.article(random.nextInt(articles));
    return readout.statements().get(2).content().get(0).in(readout.document().text());
  }

  /** Lines of all rounds, median, 95th percentile and maximum. */
  private static double[] measure(
      Database database, String name, Function<Random, Question> making) {
    Random random = new Random(SEED + name.hashCode());
    double[] times = new double[ROUNDS];
    long lines = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Question question = making.apply(random);
      long start = System.nanoTime();
      Answer answer = question.ask(database);
      times[round] = (System.nanoTime() - start) / 1e6;
      lines += answer.lines().size();
    }
    return figures(times, lines + (name.equals("corrections") ? 1 : 0));
  }

  private static double[] opening(RecordLocation location) {
    double[] times = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Database.toRead(location).close();
      times[round] = (System.nanoTime() - start) / 1e6;
    }
    return figures(times, 1);
  }

  private static double[] figures(double[] times, long lines) {
    Arrays.sort(times);
    int last = times.length - 1;
    return new double[] {lines, times[last / 2], times[(int) Math.round(0.95 * last)], times[last]};
  }
}
