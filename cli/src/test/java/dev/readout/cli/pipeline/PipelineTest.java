package dev.readout.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.Document;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.sources.SourceItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PipelineTest {

  private static final Producer PRODUCER = new Producer("readout", "0", null);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void outcomesComeInTheOrderOfTheInput(int jobs) throws IOException {
    // Early documents take longest, so that later ones are finished first.
    Function<Document, Readout> slowAtFirst =
        document -> {
          int number = Integer.parseInt(document.text());
          pause(number % 10 == 0 ? 5 : 0);
          return Readout.empty(PRODUCER, document);
        };

    List<String> origins = new ArrayList<>();
    pipeline(slowAtFirst, jobs).run(numbers(500), outcome -> origins.add(outcome.origin()));

    assertThat(origins)
        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(i -> "doc:" + i).toList());
  }

  @Test
  void nothingIsBeingReadAnyMoreWhenARunHasEnded() {
    AtomicInteger active = new AtomicInteger();
    Function<Document, Readout> slow =
        document -> {
          active.incrementAndGet();
          if (!document.text().equals("0")) {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
            while (System.nanoTime() < end) {
              Thread.onSpinWait(); // as native code, it does not notice an interruption
            }
          }
          active.decrementAndGet();
          return Readout.empty(PRODUCER, document);
        };

    assertThatThrownBy(
            () ->
                pipeline(slow, 3)
                    .run(
                        numbers(50),
                        outcome -> {
                          throw new IOException("the disk is full");
                        }))
        .hasMessage("the disk is full");

    assertThat(active).hasValue(0);
  }

  @Test
  void aDocumentThatFailsIsSkippedAndTheRestIsRead() throws IOException {
    Function<Document, Readout> failing =
        document -> {
          if (document.text().equals("3")) {
            throw new IllegalStateException("three is too much");
          }
          if (document.text().equals("5")) {
            overflow(0);
          }
          return Readout.empty(PRODUCER, document);
        };

    List<Outcome> outcomes = new ArrayList<>();
    pipeline(failing, 2).run(numbers(8), outcomes::add);

    assertThat(outcomes).hasSize(8);
    assertThat(outcomes.get(3))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> {
              assertThat(skipped.code()).isEqualTo("reading.failed");
              assertThat(skipped.message())
                  .isEqualTo(
                      "a defect of Readout stopped the reading: IllegalStateException: three is too"
                          + " much");
              assertThat(skipped.cause()).isInstanceOf(IllegalStateException.class);
            });
    assertThat(outcomes.get(5))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.cause()).isInstanceOf(StackOverflowError.class));
    assertThat(outcomes).filteredOn(outcome -> outcome instanceof Outcome.Read).hasSize(6);
  }

  @Test
  void theSourceWaitsWhileEnoughDocumentsAreInFlight() throws IOException {
    AtomicInteger given = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    DocumentSource counting =
        sink -> {
          for (int i = 0; i < 1000; i++) {
            most.accumulateAndGet(given.incrementAndGet() - taken.get(), Math::max);
            sink.accept(item(i));
          }
        };

    pipeline(document -> Readout.empty(PRODUCER, document), 2)
        .run(
            counting,
            outcome -> {
              pause(taken.get() < 20 ? 2 : 0);
              taken.incrementAndGet();
            });

    assertThat(taken).hasValue(1000);
    assertThat(most.get()).isLessThanOrEqualTo(2 * 16 + 2);
  }

  @Test
  void aDocumentLongerThanTheBoundGoesThrough() throws IOException {
    String text = "x".repeat(20_000_000);
    List<Outcome> outcomes = new ArrayList<>();

    pipeline(document -> Readout.empty(PRODUCER, document), 2)
        .run(
            sink -> {
              sink.accept(new SourceItem.Article("a", Document.ofText(text)));
              sink.accept(new SourceItem.Article("b", Document.ofText(text)));
            },
            outcomes::add);

    assertThat(outcomes).hasSize(2);
  }

  @Test
  void aSinkThatFailsEndsTheRun() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    DocumentSource endless =
        sink -> {
          try {
            for (int i = 0; ; i++) {
              sink.accept(item(i));
            }
          } finally {
            ended.countDown();
          }
        };

    assertThatThrownBy(
            () ->
                pipeline(document -> Readout.empty(PRODUCER, document), 2)
                    .run(
                        endless,
                        outcome -> {
                          throw new IOException("Broken pipe");
                        }))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aSourceThatFailsIsNotTakenForItsEnd() {
    DocumentSource failing =
        sink -> {
          sink.accept(item(0));
          throw new IllegalStateException("a defect");
        };
    List<Outcome> outcomes = new ArrayList<>();

    assertThatThrownBy(
            () ->
                pipeline(document -> Readout.empty(PRODUCER, document), 2)
                    .run(failing, outcomes::add))
        .hasMessage("a defect");
    assertThat(outcomes).hasSize(1);
  }

  @Test
  void anotherLanguageIsNotMisread() throws IOException {
    DocumentReading reading =
        new DocumentReading(
            document -> Readout.empty(PRODUCER, document),
            text -> text.length() > 10 ? Optional.of("de") : Optional.empty());
    List<Outcome> outcomes = new ArrayList<>();

    new Pipeline(reading, 1)
        .run(
            sink -> {
              sink.accept(new SourceItem.Article("by-text", declared("Es war einmal", "en")));
              sink.accept(new SourceItem.Article("by-word", declared("Kurz", "de-AT")));
              sink.accept(new SourceItem.Article("english", declared("Short", "en-GB")));
              sink.accept(new SourceItem.Article("silent", Document.ofText("Short")));
            },
            outcomes::add);

    assertThat(outcomes)
        .extracting(
            outcome ->
                outcome instanceof Outcome.Skipped skipped
                    ? skipped.code() + ": " + skipped.message()
                    : "read")
        .containsExactly(
            "language.unsupported: the language is 'de'; Readout reads English",
            "language.unsupported: the language is 'de-AT'; Readout reads English",
            "read",
            "read");
  }

  private static Pipeline pipeline(Function<Document, Readout> reader, int jobs) {
    return new Pipeline(new DocumentReading(reader, text -> Optional.empty()), jobs);
  }

  private static DocumentSource numbers(int count) {
    return sink -> IntStream.range(0, count).forEach(i -> sink.accept(item(i)));
  }

  private static SourceItem item(int number) {
    return new SourceItem.Article("doc:" + number, Document.ofText(String.valueOf(number)));
  }

  private static Document declared(String text, String language) {
    return Document.builder(text).language(language).build();
  }

  private static int overflow(int depth) {
    return depth < 0 ? 0 : 1 + overflow(depth + 1);
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
