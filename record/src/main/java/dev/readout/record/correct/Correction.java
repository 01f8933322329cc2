package dev.readout.record.correct;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that somebody puts right. */
public sealed interface Correction {

  /** The word of the log for it. */
  String action();

  /** One that concerns what is read in a single article. */
  sealed interface OfArticle extends Correction {
    /** The statement or claim. */
    Place target();
  }

  /** One about a statement that was read; joint speakers share a place, the speaker parts them. */
  sealed interface OfStatement extends OfArticle {
    /** The speaker whom the reading has, or null. */
    @Nullable String subject();
  }

  /** Somebody else says it. */
  record SetSpeaker(Place target, @Nullable String subject, Party speaker) implements OfStatement {
    @Override
    public String action() {
      return "speaker";
    }
  }

  /** It is another act. */
  record SetAct(Place target, @Nullable String subject, Act act) implements OfStatement {
    @Override
    public String action() {
      return "act";
    }
  }

  /** It is no statement. */
  record Reject(Place target, @Nullable String subject) implements OfStatement {
    @Override
    public String action() {
      return "reject";
    }
  }

  /** A statement that the reading lacks; the target is its content. */
  record Add(Place target, Party speaker, Act act, StatementForm form) implements OfArticle {
    @Override
    public String action() {
      return "add";
    }
  }

  /** A holder stands elsewhere to a claim. */
  record SetStance(Place target, String holder, Stance stance) implements OfArticle {
    @Override
    public String action() {
      return "stance";
    }
  }

  /** Two entities are one; any anchor of each side will do. */
  record Merge(List<Place> into, List<Place> from) implements Correction {
    public Merge {
      into = List.copyOf(into);
      from = List.copyOf(from);
    }

    @Override
    public String action() {
      return "merge";
    }
  }

  /** These actors are somebody else than the rest of their entity, and all the same. */
  record Split(List<Place> parts) implements Correction {
    public Split {
      parts = List.copyOf(parts);
    }

    @Override
    public String action() {
      return "split";
    }
  }

  /** An earlier entry does not hold. */
  record Undo(int entry) implements Correction {
    @Override
    public String action() {
      return "undo";
    }
  }
}
