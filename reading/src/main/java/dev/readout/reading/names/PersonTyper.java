package dev.readout.reading.names;

import dev.readout.reading.names.Appositions.Apposition;
import dev.readout.reading.names.FoundName.Kind;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells names of persons by the nouns set beside them: {@code Ada Linde, the envoy}. */
final class PersonTyper {

  private PersonTyper() {}

  static List<FoundName> type(List<FoundName> names, Tokens tokens, Syntax syntax) {
    Map<Integer, Integer> nameAt = new HashMap<>();
    for (int n = 0; n < names.size(); n++) {
      for (int i = names.get(n).range().first(); i < names.get(n).range().end(); i++) {
        nameAt.put(i, n);
      }
    }
    Appositions appositions = new Appositions(tokens, syntax, nameAt::containsKey);
    Set<Integer> persons = new HashSet<>();
    for (int s = 0; s < tokens.sentences().size(); s++) {
      for (Apposition apposition : appositions.in(s)) {
        Integer name = nameAt.get(apposition.name().head());
        if (name != null && !apposition.body()) {
          persons.add(name);
        }
      }
    }
    List<FoundName> typed = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      FoundName name = names.get(n);
      boolean open =
          name.kind() == Kind.OTHER || (name.kind() == Kind.PLACE && name.range().size() > 1);
      typed.add(open && persons.contains(n) ? name.as(Kind.PERSON) : name);
    }
    return typed;
  }
}
