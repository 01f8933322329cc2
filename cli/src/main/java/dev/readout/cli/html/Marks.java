package dev.readout.cli.html;

import dev.readout.model.Event;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Time;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is marked in an article. */
final class Marks {

  private final Keys keys;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Span> times = new HashMap<>();
  private final Set<String> usedTimes = new HashSet<>();

  private Marks(Keys keys) {
    this.keys = keys;
  }

  /** All marks of a readout, sorted by where they begin. */
  static List<Mark> of(Readout readout, Keys keys) {
    Marks marks = new Marks(keys);
    readout.times().forEach(time -> marks.times.put(time.id(), time.span()));
    readout.statements().forEach(marks::statement);
    readout.events().forEach(marks::event);
    for (int i = 0; i < readout.roles().size(); i++) {
      Role role = readout.roles().get(i);
      marks.add(role.span(), Mark.Kind.ROLE, keys.key("role", i));
    }
    for (int i = 0; i < readout.dialogues().size(); i++) {
      marks.add(readout.dialogues().get(i).span(), Mark.Kind.DIALOGUE, keys.key("dialogue", i));
    }
    for (Time time : readout.times()) {
      if (!marks.usedTimes.contains(time.id())) {
        marks.add(time.span(), Mark.Kind.TIME, keys.key(time.id()));
      }
    }
    marks.marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::key));
    return List.copyOf(marks.marks);
  }

  private void statement(Statement statement) {
    String key = keys.key(statement.id());
    add(statement.speaker().span(), Mark.Kind.SOURCE, key);
    statement.cue().forEach(cue -> add(cue, Mark.Kind.CUE, key));
    statement.content().forEach(content -> add(content, Mark.Kind.CONTENT, key));
    if (statement.channel() != null) {
      add(statement.channel().span(), Mark.Kind.CHANNEL, key);
    }
    time(statement.saidTime(), key);
  }

  private void event(Event event) {
    String key = keys.key(event.id());
    add(event.trigger(), Mark.Kind.EVENT, key);
    event.mentions().forEach(mention -> add(mention, Mark.Kind.EVENT, key));
    time(event.dateTime(), key);
  }

  private void time(@Nullable String id, String key) {
    if (id != null) {
      usedTimes.add(id);
      add(times.get(id), Mark.Kind.TIME, key);
    }
  }

  private void add(@Nullable Span span, Mark.Kind kind, String key) {
    if (span != null) {
      marks.add(new Mark(span, kind, key));
    }
  }
}
