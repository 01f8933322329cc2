package dev.readout.reading.statements.facets;

import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.text.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributions that share a sentence. */
final class Neighbours {

  /** Of one endless sentence no more are looked at. */
  private static final int MOST = 40;

  private final Article article;
  private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();

  Neighbours(Article article, List<Draft> drafts) {
    this.article = article;
    for (Draft draft : drafts) {
      if (draft.index() == draft.group()) {
        bySentence
            .computeIfAbsent(sentence(draft), s -> new ArrayList<>())
            .add(draft.attribution());
      }
    }
  }

  List<Attribution> of(Draft draft) {
    List<Attribution> all = bySentence.getOrDefault(sentence(draft), List.of());
    if (all.size() <= MOST) {
      return all;
    }
    int at = all.indexOf(draft.attribution());
    return all.subList(Math.max(0, at - MOST / 2), Math.min(all.size(), at + MOST / 2));
  }

  private int sentence(Draft draft) {
    return article.tokens().sentenceOf(draft.attribution().anchor());
  }
}
