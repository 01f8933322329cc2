package dev.readout.reading.statements.cues;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs and nouns that attribute, by lemma. Immutable. */
public final class CueLexicon {

  private static final class Loaded {
    static final CueLexicon LEXICON = load();
  }

  private final Map<String, List<CueVerb>> verbs;
  private final Map<String, CueNoun> nouns;

  private CueLexicon(Map<String, List<CueVerb>> verbs, Map<String, CueNoun> nouns) {
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** The lexicon of English, loaded once. */
  public static CueLexicon english() {
    return Loaded.LEXICON;
  }

  /** The verbs with a lemma, those of more words first. */
  public List<CueVerb> verbs(String lemma) {
    List<CueVerb> found = verbs.get(lemma);
    // A lemmatizer may lose the last letter of a verb it has not met: "intoned", "inton".
    return found != null ? found : verbs.getOrDefault(lemma + "e", List.of());
  }

  public Optional<CueNoun> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** How many verbs it holds. */
  public int size() {
    return verbs.values().stream().mapToInt(List::size).sum();
  }

  private static CueLexicon load() {
    Map<String, List<CueVerb>> verbs = new HashMap<>();
    for (List<String> row : Table.load(CueLexicon.class, "verbs.tsv", 4).rows()) {
      CueVerb verb = verb(row);
      verbs.computeIfAbsent(verb.lemma(), lemma -> new ArrayList<>()).add(verb);
    }
    verbs.replaceAll(
        (lemma, list) -> {
          list.sort(Comparator.comparingInt((CueVerb verb) -> verb.words().size()).reversed());
          return List.copyOf(list);
        });
    Map<String, CueNoun> nouns = new HashMap<>();
    for (List<String> row : Table.load(CueLexicon.class, "nouns.tsv", 4).rows()) {
      Act act = Term.of(Act.class, row.get(1));
      nouns.put(row.get(0), new CueNoun(row.get(0), act, split(row.get(2)), split(row.get(3))));
    }
    return new CueLexicon(Map.copyOf(verbs), Map.copyOf(nouns));
  }

  private static CueVerb verb(List<String> row) {
    Act act = Term.of(Act.class, row.get(1));
    Map<Frame, Act> frames = new EnumMap<>(Frame.class);
    for (String entry : split(row.get(2))) {
      int equals = entry.indexOf('=');
      Frame frame = Frame.of(equals < 0 ? entry : entry.substring(0, equals));
      frames.put(frame, equals < 0 ? act : Term.of(Act.class, entry.substring(equals + 1)));
    }
    Set<CueVerb.Flag> flags = EnumSet.noneOf(CueVerb.Flag.class);
    for (String flag : split(row.get(3))) {
      flags.add(CueVerb.Flag.valueOf(flag.toUpperCase(Locale.ROOT)));
    }
    return new CueVerb(List.of(row.get(0).split(" ")), act, frames, flags);
  }

  private static Set<String> split(String cell) {
    return cell.equals("-") ? Set.of() : Set.of(cell.split(" "));
  }
}
