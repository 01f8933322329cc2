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

/** Tells what names name by the nouns set beside them: {@code Ada Linde, the envoy}. */
final class NameTyper {

  private NameTyper() {}

  static List<FoundName> type(List<FoundName> names, Tokens tokens, Syntax syntax) {
    Map<Integer, Integer> nameAt = new HashMap<>();
    for (int n = 0; n < names.size(); n++) {
      for (int i = names.get(n).range().first(); i < names.get(n).range().end(); i++) {
        nameAt.put(i, n);
      }
    }
    Appositions appositions = new Appositions(tokens, syntax, nameAt::containsKey);
    Set<Integer> persons = new HashSet<>();
    Set<Integer> bodies = new HashSet<>();
    for (int s = 0; s < tokens.sentences().size(); s++) {
      for (Apposition apposition : appositions.in(s)) {
        Integer name = nameAt.get(apposition.name().head());
        if (name != null) {
          (apposition.body() ? bodies : persons).add(name);
        }
      }
    }
    Set<String> personWords = words(persons, names, tokens);
    Set<String> bodyWords = words(bodies, names, tokens);
    List<FoundName> typed = new ArrayList<>();
    for (FoundName name : names) {
      String words = tokens.words(name.range());
      boolean several = name.range().size() > 1;
      boolean open = name.kind() == Kind.OTHER || (name.kind() == Kind.PLACE && several);
      if (open && personWords.contains(words)) {
        typed.add(name.as(Kind.PERSON));
      } else if (bodyWords.contains(words) && (open || name.kind() == Kind.PERSON)) {
        typed.add(name.as(Kind.ORGANISATION));
      } else {
        typed.add(name);
      }
    }
    return typed;
  }

  /** What is told of a name at one place holds for the same name everywhere. */
  private static Set<String> words(Set<Integer> which, List<FoundName> names, Tokens tokens) {
    Set<String> words = new HashSet<>();
    which.forEach(name -> words.add(tokens.words(names.get(name).range())));
    return words;
  }
}
