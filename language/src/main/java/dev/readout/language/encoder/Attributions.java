package dev.readout.language.encoder;

import dev.readout.language.AttributionSpans;
import dev.readout.language.encoder.Tags.Stretch;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From scores to attributions: the tags give stretches of sources, cues and contents, and each goes
 * to the cue that wants it most. A source may serve several cues. A cue without content is dropped.
 */
final class Attributions {

  private final int source;
  private final int cue;
  private final int content;

  Attributions(Kinds kinds) {
    source = kinds.number("source");
    cue = kinds.number("cue");
    content = kinds.number("content");
  }

  /** The tag with which a cue begins. */
  int cueTag() {
    return 1 + 2 * cue;
  }

  /**
   * @param words where they stand
   * @param tags logarithms of the probabilities of the tags, by word
   * @param links for a word that may begin a cue, what it sees
   */
  List<AttributionSpans> decode(List<Span> words, double[][] tags, @Nullable LinkRow[] links) {
    List<Stretch> stretches = Tags.stretches(tags);
    List<Draft> drafts = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.kind() == cue) {
        drafts.add(new Draft(stretch, links[stretch.first()]));
      }
    }
    for (Stretch stretch : stretches) {
      if (stretch.kind() == source) {
        assign(stretch, drafts, LinkRow.SOURCE);
      } else if (stretch.kind() == content) {
        assign(stretch, drafts, LinkRow.CONTENT);
      }
    }
    return drafts.stream()
        .filter(draft -> !draft.contents.isEmpty())
        .map(draft -> draft.spans(words, tags))
        .toList();
  }

  private static void assign(Stretch stretch, List<Draft> drafts, int role) {
    double[] odds = new double[drafts.size()];
    int best = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = drafts.get(i).odds(role, stretch);
      best = odds[i] > odds[best] ? i : best;
    }
    for (int i = 0; i < odds.length; i++) {
      boolean shared = role == LinkRow.SOURCE && odds[i] > 0;
      if (shared || (i == best && odds[i] > Double.NEGATIVE_INFINITY)) {
        (role == LinkRow.SOURCE ? drafts.get(i).sources : drafts.get(i).contents).add(stretch);
      }
    }
  }

  private static final class Draft {

    private final Stretch cue;
    private final @Nullable LinkRow links;
    private final List<Stretch> sources = new ArrayList<>();
    private final List<Stretch> contents = new ArrayList<>();

    Draft(Stretch cue, @Nullable LinkRow links) {
      this.cue = cue;
      this.links = links;
    }

    double odds(int role, Stretch stretch) {
      return links == null
          ? Double.NEGATIVE_INFINITY
          : links.odds(role, stretch.first(), stretch.end());
    }

    AttributionSpans spans(List<Span> words, double[][] tags) {
      List<Stretch> all = new ArrayList<>(sources);
      all.add(cue);
      all.addAll(contents);
      double sum = 0;
      int count = 0;
      for (Stretch stretch : all) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
          sum += StrictMath.exp(tags[i][1 + 2 * stretch.kind() + (i > stretch.first() ? 1 : 0)]);
          count++;
        }
      }
      return new AttributionSpans(
          spans(sources, words),
          spans(List.of(cue), words),
          spans(contents, words),
          Math.min(1, sum / count));
    }

    private static List<Span> spans(List<Stretch> stretches, List<Span> words) {
      return stretches.stream()
          .map(s -> new Span(words.get(s.first()).start(), words.get(s.end() - 1).end()))
          .toList();
    }
  }
}
