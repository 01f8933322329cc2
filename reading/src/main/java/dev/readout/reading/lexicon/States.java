package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States by their names, adjectives, capitals and palaces. */
public final class States {

  private static final States INSTANCE = new States();

  private final Map<String, StateForm> forms = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private States() {
    for (List<String> row : Table.load(States.class, "states-interim.tsv", 5).rows()) {
      String code = row.get(0);
      names.put(code, row.get(1));
      forms.put(row.get(1), new StateForm(code, Form.NAME));
      add(row.get(2), code, Form.NAME);
      add(row.get(3), code, Form.ADJECTIVE);
      add(row.get(4), code, Form.CAPITAL);
    }
    forms.put("Kremlin", new StateForm("RUS", Form.PALACE));
    forms.put("White House", new StateForm("USA", Form.PALACE));
    forms.put("Downing Street", new StateForm("GBR", Form.PALACE));
  }

  private void add(String cell, String code, Form form) {
    for (String word : cell.split(";")) {
      if (!word.isEmpty()) {
        forms.putIfAbsent(word, new StateForm(code, form));
      }
    }
  }

  /**
   * How words mean a state.
   *
   * @param code ISO 3166-1 alpha-3
   */
  public record StateForm(String code, Form form) {}

  /** The kinds of words that mean a state. */
  public enum Form {
    NAME,
    ADJECTIVE,
    CAPITAL,
    PALACE
  }

  /** The state that words mean, as they are written, without an article. */
  public static Optional<StateForm> find(String words) {
    return Optional.ofNullable(INSTANCE.forms.get(words));
  }

  /** The English short name of a state. */
  public static String name(String code) {
    String name = INSTANCE.names.get(code);
    if (name == null) {
      throw new IllegalArgumentException("no state has the code " + code);
    }
    return name;
  }
}
