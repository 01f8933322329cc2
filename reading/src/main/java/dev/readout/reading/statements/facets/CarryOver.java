package dev.readout.reading.statements.facets;

import dev.readout.model.Span;
import dev.readout.reading.text.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries what is told of one act of saying to the statements that plainly belong to it: those of
 * the same speaker after it in its paragraph and the next, those before it in its paragraph, and
 * those in the headline and the lead.
 *
 * @param <T> what is carried: a channel, a time
 */
final class CarryOver<T> {

  private static final int LEAD = 3;

  private final Article article;
  private final List<Draft> drafts;
  private final List<@Nullable T> told;
  private final Function<Draft, @Nullable String> voices;

  /**
   * @param voices for whom a speaker speaks in the headline and the lead: {@code Turkey denies} and
   *     its spokesman's denial are one act; null where that is not known
   * @param told for each draft what its own words tell, or null
   */
  CarryOver(
      Article article,
      List<Draft> drafts,
      Function<Draft, @Nullable String> voices,
      List<@Nullable T> told) {
    this.voices = voices;
    this.article = article;
    this.drafts = drafts;
    this.told = told;
  }

  List<@Nullable T> carried() {
    List<@Nullable T> result = new ArrayList<>(told);
    forward(result);
    backward(result);
    toLead(result);
    fromLead(result);
    forward(result);
    return result;
  }

  private void forward(List<@Nullable T> result) {
    Map<String, Integer> last = new HashMap<>();
    String speaking = null;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      String actor = draft.actor();
      if (actor == null || inner(draft)) {
        continue;
      }
      Integer before = last.get(actor);
      if (result.get(i) == null && before != null && result.get(before) != null) {
        int gap = paragraph(draft) - paragraph(drafts.get(before));
        if (gap == 0 || (gap == 1 && actor.equals(speaking))) {
          result.set(i, result.get(before));
        }
      }
      last.put(actor, i);
      speaking = actor;
    }
  }

  private void backward(List<@Nullable T> result) {
    Map<String, Integer> next = new HashMap<>();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      String actor = draft.actor();
      if (actor == null || inner(draft)) {
        continue;
      }
      Integer after = next.get(actor);
      if (result.get(i) == null
          && after != null
          && result.get(after) != null
          && paragraph(draft) == paragraph(drafts.get(after))) {
        result.set(i, result.get(after));
      }
      next.put(actor, i);
    }
  }

  /** Headline and lead tell what the body tells again, with its occasion. */
  private void toLead(List<@Nullable T> result) {
    Optional<Span> headline = article.headline();
    if (headline.isEmpty()) {
      return;
    }
    Map<String, T> first = new HashMap<>();
    Map<String, T> firstOfVoice = new HashMap<>();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      String actor = drafts.get(i).actor();
      String voice = voices.apply(drafts.get(i));
      T value = result.get(i);
      if (actor != null && value != null && !inner(drafts.get(i))) {
        first.put(actor, value);
        if (voice != null) {
          firstOfVoice.put(voice, value);
        }
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      String actor = draft.actor();
      if (result.get(i) == null && actor != null && !inner(draft) && paragraph(draft) < LEAD) {
        String voice = voices.apply(draft);
        T value = first.get(actor);
        if (value == null && voice != null) {
          value = firstOfVoice.get(voice);
        }
        if (value != null) {
          result.set(i, value);
        }
      }
    }
  }

  /** The body's first word of a voice that the lead lets speak, with the lead's occasion. */
  private void fromLead(List<@Nullable T> result) {
    Map<String, T> lead = new HashMap<>();
    Set<String> met = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      String voice = inner(draft) ? null : voices.apply(draft);
      T value = result.get(i);
      if (voice == null) {
        continue;
      }
      if (paragraph(draft) < LEAD - 1) {
        if (value != null) {
          lead.put(voice, value);
        }
      } else if (met.add(voice) && value == null && lead.get(voice) != null) {
        result.set(i, lead.get(voice));
      }
    }
  }

  /** A statement within another's words is another act of saying. */
  private boolean inner(Draft draft) {
    return draft.isNested()
        && java.util.Objects.equals(drafts.get(draft.parent()).actor(), draft.actor());
  }

  private int paragraph(Draft draft) {
    return article.paragraphAt(draft.attribution().start());
  }
}
