package dev.readout.language.gazetteer;

import dev.readout.language.resource.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states of the world and what they are called. Immutable; loading takes some milliseconds, so
 * load it once.
 */
public final class States {

  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final NameIndex<StateName> names = new NameIndex<>();

  private States() {
    for (List<String> row : Table.load(States.class, "states.tsv", 7).rows()) {
      State state =
          new State(
              row.get(0),
              row.get(1),
              Cells.list(row.get(2)),
              Cells.list(row.get(3)),
              Cells.list(row.get(4)),
              Cells.list(row.get(5)),
              Cells.list(row.get(6)));
      byCode.put(state.code(), state);
      names.add(state.name(), new StateName(state, StateName.Kind.NAME));
      add(state, state.otherNames(), StateName.Kind.NAME);
      add(state, state.capitals(), StateName.Kind.CAPITAL);
      add(state, state.metonyms(), StateName.Kind.METONYM);
      add(state, state.adjectives(), StateName.Kind.ADJECTIVE);
      add(state, state.people(), StateName.Kind.DEMONYM);
    }
  }

  /** The states as the table on the class path has them. */
  public static States load() {
    return new States();
  }

  private void add(State state, List<String> words, StateName.Kind kind) {
    words.forEach(word -> names.add(word, new StateName(state, kind)));
  }

  /** All states, by code. */
  public List<State> all() {
    return List.copyOf(byCode.values());
  }

  /** The state with an ISO 3166-1 alpha-3 code. */
  public Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Every state that words may name and how, the plainest kind first: {@code Congo} gives two.
   *
   * @param words without {@code the} before them, as they are written: {@code US} is a state,
   *     {@code us} is not
   */
  public List<StateName> named(String words) {
    List<StateName> found = new ArrayList<>(names.find(words));
    found.sort(Comparator.comparing(StateName::kind));
    return found;
  }

  /**
   * The one state that words name, in the plainest way that they may be read: {@code Moscow} gives
   * Russia as its capital, {@code Russian} gives it as its adjective. Empty for words that name no
   * state, or several.
   */
  public Optional<StateName> byName(String words) {
    List<StateName> found = named(words);
    boolean one = found.stream().map(StateName::state).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }
}
