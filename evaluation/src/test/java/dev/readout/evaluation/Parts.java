package dev.readout.evaluation;

import dev.readout.evaluation.scoring.Range;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Dialogue;
import dev.readout.model.Document;
import dev.readout.model.Event;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.Time;
import dev.readout.model.exchange.CodePoints;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.StatementForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a predicted readout, from code points as the gold has them. */
public final class Parts {

  public final List<Time> times = new ArrayList<>();
  public final List<Actor> actors = new ArrayList<>();
  public final List<Role> roles = new ArrayList<>();
  public final List<Statement> statements = new ArrayList<>();
  public final List<Claim> claims = new ArrayList<>();
  public final List<Event> events = new ArrayList<>();
  public final List<Dialogue> dialogues = new ArrayList<>();

  private final Document document;
  private final CodePoints codePoints;

  public Parts(Document document) {
    this.document = document;
    this.codePoints = CodePoints.of(document.text());
  }

  public Readout readout() {
    return new Readout(
        new Producer("test", "1", null),
        document,
        List.of(),
        times,
        actors,
        roles,
        statements,
        claims,
        events,
        dialogues);
  }

  public Span span(Range range) {
    return codePoints.toUtf16(range.start(), range.end());
  }

  /** Of ranges that hold something. */
  public List<Span> spans(Collection<Range> ranges) {
    return ranges.stream().filter(range -> !range.isEmpty()).map(this::span).toList();
  }

  /** A statement of which nothing is known but its words. */
  public void statement(
      String id,
      @Nullable Span source,
      List<Span> cue,
      List<Span> content,
      @Nullable String parent) {
    statements.add(
        new Statement(
            id,
            new Speaker(null, source, List.of(), false),
            cue,
            content,
            List.of(),
            StatementForm.INDIRECT,
            Act.ASSERT,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            parent,
            1));
  }
}
