package dev.readout.reading.events;

import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of one event. Mutable, within one reading. */
final class EventMerger {

  /** How far back, in sentences, a bare {@code the talks} may lead. */
  private static final int FURTHEST_MENTION = 12;

  /**
   * How far back, in sentences, another word may mean the same event where one of the two names
   * nobody.
   */
  private static final int NEAR_MENTION = 2;

  /** So many events back; a sentence without end holds many. */
  private static final int MOST_COMPARED = 60;

  private final List<EventDraft> drafts = new ArrayList<>();
  private @Nullable EventDraft latest;
  private @Nullable EventDraft latestDealing;

  List<EventDraft> drafts() {
    return drafts;
  }

  /** The event told last, in whatever mention. */
  @Nullable EventDraft latest() {
    return latest;
  }

  /** The last event between two or more who all act, told so many sentences back at the most. */
  @Nullable EventDraft latestDealing(int sentence) {
    EventDraft dealing = latestDealing;
    return dealing != null && sentence - dealing.sentence() <= FURTHEST_MENTION ? dealing : null;
  }

  /** Joins a draft with one that it repeats, or keeps it. */
  void add(EventDraft draft) {
    int furthest = Math.max(0, drafts.size() - MOST_COMPARED);
    for (int i = drafts.size() - 1; i >= furthest && !draft.isAnother(); i--) {
      EventDraft earlier = drafts.get(i);
      if (draft.sentence() - earlier.sentence() > FURTHEST_MENTION) {
        break;
      }
      if (earlier.isHostOf(draft)
          || (earlier.agreesWith(draft)
              && mayRepeat(draft, earlier)
              && !isOpposed(draft, earlier))) {
        earlier.add(draft);
        told(earlier);
        return;
      }
    }
    drafts.add(draft);
    told(draft);
  }

  private void told(EventDraft draft) {
    latest = draft;
    if (draft.entry().frame().isMutual() && draft.actors().size() > 1) {
      latestDealing = draft;
    }
  }

  /** Talks that are denied and, in another word, a meeting to come: the one is not the other. */
  private static boolean isOpposed(EventDraft draft, EventDraft earlier) {
    boolean opposed =
        (draft.isAll(Factuality.DENIED) && earlier.isAll(Factuality.PLANNED))
            || (draft.isAll(Factuality.PLANNED) && earlier.isAll(Factuality.DENIED));
    return opposed && !draft.entry().lemmas().equals(earlier.entry().lemmas());
  }

  /**
   * Two mentions of which one names nobody are one event only where the words are near to each
   * other.
   */
  private static boolean mayRepeat(EventDraft draft, EventDraft earlier) {
    if (draft.hasParticipants() && earlier.hasParticipants()) {
      return true;
    }
    EventEntry one = draft.entry();
    EventEntry other = earlier.entry();
    if (one.lemmas().equals(other.lemmas())) {
      return true;
    }
    boolean meetings = one.type() == EventType.CONSULT;
    boolean sameKind = !one.verb() && !other.verb() && one.frame() == other.frame();
    return sameKind && meetings && draft.sentence() - earlier.sentence() <= NEAR_MENTION;
  }
}
