package dev.readout.language.names;

import dev.readout.language.resource.Table;
import java.util.Set;

/** Words that stand before a person's name and are no part of it: {@code Foreign Minister}. */
public final class Titles {

  /** No title has more words. */
  public static final int LONGEST = 6;

  private final Set<String> titles = Table.load(Titles.class, "titles.txt", 1).words();

  private Titles() {}

  /** The titles on the class path. */
  public static Titles load() {
    return new Titles();
  }

  /**
   * Whether words are a title.
   *
   * @param words with one space between, in their own capitals
   */
  public boolean contains(String words) {
    return titles.contains(words);
  }
}
