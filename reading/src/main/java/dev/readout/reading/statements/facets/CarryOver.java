package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Span;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.statements.patterns.Pattern;
import dev.readout.reading.statements.patterns.Source;
import dev.readout.reading.text.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
  private final List<@Nullable Voice> voices;
  private final Predicate<T> lasting;
  private final List<@Nullable String> speakers;

  /**
   * @param voices for each draft for whom its speaker speaks: {@code Turkey denies} and its
   *     spokesman's denial are one act; null where that is not known
   * @param told for each draft what its own words tell, or null
   * @param lasting whether what is told holds beyond the next paragraph: an interview does
   */
  CarryOver(
      Article article,
      List<Draft> drafts,
      List<@Nullable Voice> voices,
      List<@Nullable T> told,
      Predicate<T> lasting) {
    this.voices = voices;
    this.article = article;
    this.drafts = drafts;
    this.told = told;
    this.lasting = lasting;
    this.speakers = speakers();
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
      String actor = speakers.get(i);
      if (actor == null || inner(drafts.get(i))) {
        continue;
      }
      Integer before = last.get(actor);
      T value = before == null ? null : result.get(before);
      if (result.get(i) == null && before != null && value != null) {
        int gap = paragraph(drafts.get(i)) - paragraph(drafts.get(before));
        boolean runsOn = gap == 1 && actor.equals(speaking);
        if (gap == 0 || runsOn || lasting.test(value)) {
          result.set(i, value);
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
      String actor = speakers.get(i);
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
    Map<Voice, T> firstOfVoice = new HashMap<>();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      String actor = drafts.get(i).actor();
      Voice voice = voices.get(i);
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
        Voice voice = voices.get(i);
        T value = first.get(actor);
        if (value == null && voice != null) {
          value = firstOfVoice.get(voice.other());
        }
        if (value != null) {
          result.set(i, value);
        }
      }
    }
  }

  /** The body's first word of a voice that the lead lets speak, with the lead's occasion. */
  private void fromLead(List<@Nullable T> result) {
    Map<Voice, T> lead = new HashMap<>();
    Set<Voice> met = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Voice voice = inner(draft) ? null : voices.get(i);
      T value = result.get(i);
      if (voice == null) {
        continue;
      }
      if (paragraph(draft) < LEAD - 1) {
        if (value != null) {
          lead.put(voice, value);
        }
      } else if (met.add(voice) && value == null && lead.get(voice.other()) != null) {
        result.set(i, lead.get(voice.other()));
      }
    }
  }

  /**
   * Who speaks, for the occasion alone: a pronoun that could mean several, and a quotation without
   * a cue, belong to the only speaker of their paragraph.
   */
  private List<@Nullable String> speakers() {
    Map<Integer, Set<String>> byParagraph = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.actor() != null && !draft.isNested()) {
        byParagraph.computeIfAbsent(paragraph(draft), p -> new HashSet<>()).add(draft.actor());
      }
    }
    List<@Nullable String> found = new ArrayList<>();
    for (Draft draft : drafts) {
      Set<String> near = byParagraph.getOrDefault(paragraph(draft), Set.of());
      boolean only = draft.actor() == null && near.size() == 1 && leansOnContext(draft);
      found.add(only ? near.iterator().next() : draft.actor());
    }
    return found;
  }

  private boolean leansOnContext(Draft draft) {
    Attribution attribution = draft.attribution();
    Source source = attribution.source();
    if (draft.isNested() || source == null) {
      return attribution.pattern() == Pattern.FLOATING;
    }
    int first = source.phrase().first();
    return source.phrase().size() == 1 && article.tokens().get(first).is(PartOfSpeech.PRON);
  }

  /**
   * A statement within another's words is another act of saying, unless those only pass it on
   * ({@code told Radio Norte, the Courier reported}).
   */
  private boolean inner(Draft draft) {
    if (!draft.isNested()) {
      return false;
    }
    Draft outer = drafts.get(draft.parent());
    Pattern pattern = outer.attribution().pattern();
    boolean trails = pattern == Pattern.PARENTHETICAL || pattern == Pattern.ACCORDING_TO;
    return Objects.equals(outer.actor(), draft.actor()) || !trails;
  }

  private int paragraph(Draft draft) {
    return article.paragraphAt(draft.attribution().start());
  }
}
