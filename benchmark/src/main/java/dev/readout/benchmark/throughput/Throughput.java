package dev.readout.benchmark.throughput;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One comparison: every contender is loaded and warmed up, then their turns come in rounds. */
public final class Throughput {

  private final Plan plan;
  private final Consumer<String> progress;
  private final long tokens;

  /**
   * @param progress hears what is being done
   */
  public Throughput(Plan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
    tokens = Articles.tokens(Articles.load(plan.articles(), plan.count()));
  }

  /** One line that says what is read, and on what machine. */
  public String about() {
    return plan.count()
        + " articles at most, "
        + tokens
        + " tokens; "
        + plan.rounds()
        + " rounds; "
        + Runtime.getRuntime().availableProcessors()
        + " processors, Java "
        + Runtime.version()
        + "\n";
  }

  /**
   * The tables, in Markdown.
   *
   * @throws IOException if an engine fails
   */
  public String compare(List<Contender> contenders) throws IOException {
    List<Turn> turns = new ArrayList<>();
    List<EngineProcess> processes = new ArrayList<>();
    try {
      for (Contender contender : contenders) {
        progress.accept("loading " + contender.label());
        EngineProcess process = EngineProcess.start(contender, plan.articles(), plan.count());
        processes.add(process);
        turns.addAll(warm(contender, process));
      }
      for (int round = 1; round <= plan.rounds(); round++) {
        for (Turn turn : turns) {
          turn.take();
          progress.accept("round " + round + " of " + plan.rounds() + ": " + turn.said());
        }
      }
      return new Tables(turns.stream().map(Turn::measured).toList()).text();
    } finally {
      for (EngineProcess process : processes) {
        process.close();
      }
    }
  }

  private List<Turn> warm(Contender contender, EngineProcess process) throws IOException {
    double warmUp = 0;
    double pass;
    do {
      pass = process.round(plan.mostThreads(), 1).seconds();
      warmUp += pass;
    } while (warmUp < plan.warmUp());
    int passes = (int) Math.max(1, Math.ceil(plan.seconds() / pass));
    List<Turn> turns = new ArrayList<>();
    for (int threads : plan.threads()) {
      turns.add(new Turn(contender, process, threads, warmUp, passes));
    }
    return turns;
  }

  /** A contender with a number of threads. */
  private final class Turn {

    private final Contender contender;
    private final EngineProcess process;
    private final int threads;
    private final double warmUp;
    private final int passes;
    private final List<Round> rounds = new ArrayList<>();

    Turn(Contender contender, EngineProcess process, int threads, double warmUp, int passes) {
      this.contender = contender;
      this.process = process;
      this.threads = threads;
      this.warmUp = warmUp;
      this.passes = passes;
    }

    void take() throws IOException {
      rounds.add(process.round(threads, passes));
    }

    String said() {
      double[] all = measured().tokensPerSecond();
      return contender.label()
          + ", "
          + threads
          + (threads == 1 ? " thread: " : " threads: ")
          + Math.round(all[all.length - 1])
          + " tokens/s";
    }

    Measured measured() {
      return new Measured(contender, threads, process.loading(), warmUp, tokens, passes, rounds);
    }
  }
}
