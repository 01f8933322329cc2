package dev.readout.language.gazetteer;

import java.util.List;

/** Cells of tables that hold several names. */
final class Cells {

  private Cells() {}

  static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(";"));
  }
}
