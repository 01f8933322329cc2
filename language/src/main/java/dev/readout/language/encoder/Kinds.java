package dev.readout.language.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Kinds of tagged stretches. Tag 0 is outside; kind k begins with tag 1 + 2k and goes on with 2 +
 * 2k.
 *
 * @param names in the order of the tags
 */
record Kinds(List<String> names) {

  Kinds {
    names = List.copyOf(names);
  }

  /**
   * @param tags {@code O, B-person, I-person, ...}
   * @throws IllegalArgumentException if they stand in another order
   */
  static Kinds of(List<String> tags) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i + 1 < tags.size(); i += 2) {
      names.add(tags.get(i).substring(2));
    }
    List<String> due = new ArrayList<>(List.of("O"));
    for (String name : names) {
      due.add("B-" + name);
      due.add("I-" + name);
    }
    if (!due.equals(tags)) {
      throw new IllegalArgumentException("tags are not O, B-x, I-x, ... but " + tags);
    }
    return new Kinds(names);
  }

  /** How many tags there are. */
  int tags() {
    return 1 + 2 * names.size();
  }

  /**
   * The number of a kind.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  int number(String name) {
    int number = names.indexOf(name);
    if (number < 0) {
      throw new IllegalArgumentException("no kind " + name + " in " + names);
    }
    return number;
  }
}
