package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Set;

/** A list of nouns in lower case and in the singular. */
public final class Nouns {

  /** Groups of people or bodies, by their plural or by themselves ({@code lawmakers, family}). */
  public static final Nouns GROUPS = new Nouns("group-nouns.txt");

  /** Sources that are described, not named ({@code official, witness}). */
  public static final Nouns SOURCES = new Nouns("source-nouns.txt");

  /** Documents, texts and recordings that may speak ({@code memo, report}). */
  public static final Nouns DOCUMENTS = new Nouns("document-nouns.txt");

  private final Set<String> nouns;

  private Nouns(String resource) {
    nouns = Set.copyOf(Table.load(Nouns.class, resource, 1).words());
  }

  public boolean contains(String noun) {
    return nouns.contains(noun.toLowerCase(Locale.ROOT));
  }
}
