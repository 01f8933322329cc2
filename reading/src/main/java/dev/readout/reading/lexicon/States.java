package dev.readout.reading.lexicon;

import dev.readout.language.gazetteer.State;
import dev.readout.language.gazetteer.StateName;
import java.util.Optional;

/** States by their names, adjectives, capitals and palaces, as the gazetteer has them. */
public final class States {

  private static final dev.readout.language.gazetteer.States GAZETTEER =
      dev.readout.language.gazetteer.States.load();

  private States() {}

  /**
   * How words mean a state.
   *
   * @param code ISO 3166-1 alpha-3
   */
  public record StateForm(String code, Form form) {}

  /** The kinds of words that mean a state. */
  public enum Form {
    NAME,
    /** {@code Peruvian}, {@code Peruvians}. */
    ADJECTIVE,
    CAPITAL,
    PALACE
  }

  /** The one state that words mean, as they are written, without an article. */
  public static Optional<StateForm> find(String words) {
    return GAZETTEER
        .byName(words)
        .map(name -> new StateForm(name.state().code(), form(name.kind())));
  }

  private static Form form(StateName.Kind kind) {
    return switch (kind) {
      case NAME -> Form.NAME;
      case CAPITAL -> Form.CAPITAL;
      case METONYM -> Form.PALACE;
      case ADJECTIVE, DEMONYM -> Form.ADJECTIVE;
    };
  }

  /** The English short name of a state. */
  public static String name(String code) {
    return GAZETTEER
        .byCode(code)
        .map(State::name)
        .orElseThrow(() -> new IllegalArgumentException("no state has the code " + code));
  }
}
