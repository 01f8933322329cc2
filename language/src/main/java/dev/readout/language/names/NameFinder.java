package dev.readout.language.names;

import dev.readout.language.Name;
import dev.readout.language.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds names by rules and word lists. Safe for use by several threads. */
public final class NameFinder {

  private final Lexicon lexicon;
  private final LocalEvidence local;
  private final TextEvidence wide;

  private NameFinder() {
    lexicon = new Lexicon();
    local = new LocalEvidence(lexicon);
    wide = new TextEvidence(lexicon);
  }

  /** A finder with the word lists on the class path. */
  public static NameFinder load() {
    return new NameFinder();
  }

  /**
   * The names of a text, in its order.
   *
   * @param sentences of the whole text
   * @param capitals of the same text
   */
  public List<Name> find(List<Sentence> sentences, Capitals capitals) {
    List<Mention> mentions = mentions(sentences, capitals);
    mentions.forEach(local::weigh);
    wide.weigh(mentions);
    return mentions.stream().map(mention -> new Name(mention.span(), mention.type())).toList();
  }

  /**
   * The names of a text, in its order, where a tagger has a voice in their types.
   *
   * @param sentences tagged
   * @param capitals of the same text
   * @param heard what the tagger takes for names, in the order of the text
   */
  public List<Name> find(List<Sentence> sentences, Capitals capitals, List<Name> heard) {
    List<Mention> mentions = mentions(sentences, capitals);
    HeardNames tagger = new HeardNames(lexicon, sentences, heard);
    mentions.forEach(local::weigh);
    mentions.forEach(tagger::weigh);
    wide.weigh(mentions);
    return mentions.stream()
        .map(mention -> new Name(mention.span(), tagger.type(mention)))
        .toList();
  }

  private List<Mention> mentions(List<Sentence> tagged, Capitals capitals) {
    Set<Sentence> idle = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Sentence> sentences = new ArrayList<>(tagged.size());
    for (Sentence sentence : tagged) {
      if (capitals.areIdle(sentence.tokens().stream().map(token -> token.span()).toList())) {
        idle.add(sentence);
        sentences.add(sentence);
      } else {
        sentences.add(ProperWords.in(sentence));
      }
    }
    RunFinder runs = new RunFinder(lexicon, capitals, sentences, idle);
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      mentions.addAll(runs.find(sentence, idle.contains(sentence)));
    }
    return mentions;
  }
}
