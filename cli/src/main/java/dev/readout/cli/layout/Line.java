package dev.readout.cli.layout;

import java.util.List;

/** One line of runs, already short enough. */
record Line(List<Run> runs) {

  Line {
    runs = List.copyOf(runs);
  }

  int width() {
    return runs.stream().mapToInt(run -> DisplayWidth.of(run.text())).sum();
  }
}
