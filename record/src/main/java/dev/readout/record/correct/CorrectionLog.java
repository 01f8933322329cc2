package dev.readout.record.correct;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.model.vocabulary.Term;
import dev.readout.record.sql.Insert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The log of corrections as rows. All within the transaction of whoever asks. */
public final class CorrectionLog {

  private static final String COLUMNS =
      "SELECT c.id, c.action, c.subject, c.new_value, c.kind, c.country, c.act, c.form, c.undoes"
          + " FROM corrections c";

  private final Handle handle;

  public CorrectionLog(Handle handle) {
    this.handle = handle;
  }

  /**
   * Adds an entry.
   *
   * @param at the time, as ISO 8601 in UTC
   * @param old what the record had, in words, for those who look through the log; or null
   * @return its id
   */
  public int add(String at, Author author, Correction correction, @Nullable String old) {
    int id =
        handle
            .createQuery("SELECT coalesce(max(id), 0) + 1 FROM corrections")
            .mapTo(Integer.class)
            .one();
    Row row = Row.of(correction);
    try (Insert rows =
            new Insert(
                handle,
                "corrections",
                List.of(
                    "id",
                    "at",
                    "who",
                    "why",
                    "action",
                    "subject",
                    "old_value",
                    "new_value",
                    "kind",
                    "country",
                    "act",
                    "form",
                    "undoes"));
        Insert places =
            new Insert(
                handle,
                "correction_places",
                List.of(
                    "correction",
                    "position",
                    "role",
                    "document",
                    "sha256",
                    "begin_cp",
                    "end_cp",
                    "words"))) {
      rows.row(
          id,
          at,
          author.who(),
          author.why(),
          correction.action(),
          row.subject,
          old,
          row.newValue,
          row.kind,
          row.country,
          row.act,
          row.form,
          row.undoes);
      rows.write();
      int position = 0;
      for (Map.Entry<String, List<Place>> role : row.places.entrySet()) {
        for (Place place : role.getValue()) {
          places.row(
              id,
              position++,
              role.getKey(),
              place.document(),
              place.sha256(),
              place.begin(),
              place.end(),
              place.words());
        }
      }
      places.write();
    }
    state(id, "unmatched", null);
    return id;
  }

  /** Says what became of an entry. */
  public void state(int id, String state, @Nullable String note) {
    handle.execute(
        "INSERT INTO correction_states (correction, state, note) VALUES (?, ?, ?)"
            + " ON CONFLICT (correction) DO UPDATE SET state = excluded.state, note = excluded.note",
        id,
        state,
        note);
  }

  /** The entry with this id. */
  public Optional<LoggedCorrection> entry(int id) {
    return list(COLUMNS + " WHERE c.id = ?", id).stream().findFirst();
  }

  /** Entries in force with a place in this article, the earliest first. */
  public List<LoggedCorrection> ofDocument(String code) {
    List<LoggedCorrection> all =
        list(
            COLUMNS
                + " WHERE c.id IN (SELECT p.correction FROM correction_places p"
                + " WHERE p.document = ?) ORDER BY c.id",
            code);
    if (all.isEmpty()) {
      return all;
    }
    Set<Integer> undone = undone();
    return all.stream().filter(entry -> !undone.contains(entry.id())).toList();
  }

  /** Whether the entry holds: nothing that holds undoes it. */
  public boolean holds(int id) {
    return !undone().contains(id);
  }

  /** From the latest back: an entry that is itself undone undoes nothing. */
  private Set<Integer> undone() {
    Set<Integer> undone = new HashSet<>();
    handle
        .createQuery("SELECT id, undoes FROM corrections WHERE action = 'undo' ORDER BY id DESC")
        .map((row, context) -> new int[] {row.getInt(1), row.getInt(2)})
        .forEach(
            entry -> {
              if (!undone.contains(entry[0])) {
                undone.add(entry[1]);
              }
            });
    return undone;
  }

  /** An article is gone: its words go from the log too, and what rested on it is to be reviewed. */
  public void forgotten(String code) {
    handle.execute("UPDATE correction_places SET words = NULL WHERE document = ?", code);
    handle.execute(
        "UPDATE correction_states SET state = 'unmatched',"
            + " note = 'the article is no longer in the record' WHERE state = 'applied'"
            + " AND correction IN (SELECT p.correction FROM correction_places p"
            + " WHERE p.document = ?) AND NOT EXISTS (SELECT 1 FROM correction_places o"
            + " JOIN documents d ON d.code = o.document"
            + " WHERE o.correction = correction_states.correction AND o.document <> ?"
            + " AND o.role <> 'speaker')",
        code,
        code);
  }

  private List<LoggedCorrection> list(String query, Object parameter) {
    List<Row> rows = handle.createQuery(query).bind(0, parameter).map((r, c) -> Row.read(r)).list();
    List<LoggedCorrection> entries = new ArrayList<>();
    for (Row row : rows) {
      places(row);
      entries.add(new LoggedCorrection(row.id, row.correction()));
    }
    return entries;
  }

  private void places(Row row) {
    handle
        .createQuery(
            "SELECT role, document, sha256, begin_cp, end_cp, words FROM correction_places"
                + " WHERE correction = ? ORDER BY position")
        .bind(0, row.id)
        .map(
            (place, context) ->
                row.places
                    .computeIfAbsent(place.getString(1), role -> new ArrayList<>())
                    .add(
                        new Place(
                            place.getString(2),
                            place.getString(3),
                            place.getInt(4),
                            place.getInt(5),
                            place.getString(6))))
        .list();
  }

  /** An entry as its columns. */
  private static final class Row {
    private int id;
    private String action = "";
    private @Nullable String subject;
    private @Nullable String newValue;
    private @Nullable String kind;
    private @Nullable String country;
    private @Nullable String act;
    private @Nullable String form;
    private @Nullable Integer undoes;
    private final Map<String, List<Place>> places = new LinkedHashMap<>();

    static Row read(ResultSet from) throws SQLException {
      Row row = new Row();
      row.id = from.getInt("id");
      row.action = from.getString("action");
      row.subject = from.getString("subject");
      row.newValue = from.getString("new_value");
      row.kind = from.getString("kind");
      row.country = from.getString("country");
      row.act = from.getString("act");
      row.form = from.getString("form");
      row.undoes = from.getInt("undoes");
      return row;
    }

    static Row of(Correction correction) {
      Row row = new Row();
      row.action = correction.action();
      if (correction instanceof Correction.OfArticle article) {
        row.places.put("target", List.of(article.target()));
      }
      if (correction instanceof Correction.OfStatement statement) {
        row.subject = statement.subject();
      }
      if (correction instanceof Correction.SetSpeaker speaker) {
        row.speaker(speaker.speaker());
      } else if (correction instanceof Correction.SetAct act) {
        row.act = act.act().label();
        row.newValue = row.act;
      } else if (correction instanceof Correction.Add add) {
        row.speaker(add.speaker());
        row.act = add.act().label();
        row.form = add.form().label();
      } else if (correction instanceof Correction.SetStance stance) {
        row.subject = stance.holder();
        row.newValue = stance.stance().label();
      } else if (correction instanceof Correction.Merge merge) {
        row.places.put("from", merge.from());
        row.places.put("into", merge.into());
      } else if (correction instanceof Correction.Split split) {
        row.places.put("part", split.parts());
      } else if (correction instanceof Correction.Undo undo) {
        row.undoes = undo.entry();
      }
      return row;
    }

    private void speaker(Party party) {
      newValue = party.name();
      kind = party.kind().label();
      country = party.country();
      places.put("speaker", party.anchors());
    }

    Correction correction() {
      return switch (action) {
        case "speaker" -> new Correction.SetSpeaker(target(), subject, party());
        case "act" -> new Correction.SetAct(target(), subject, Term.of(Act.class, text(act)));
        case "reject" -> new Correction.Reject(target(), subject);
        case "add" ->
            new Correction.Add(
                target(),
                party(),
                Term.of(Act.class, text(act)),
                Term.of(StatementForm.class, text(form)));
        case "stance" ->
            new Correction.SetStance(
                target(), text(subject), Term.of(Stance.class, text(newValue)));
        case "merge" -> new Correction.Merge(placed("into"), placed("from"));
        case "split" -> new Correction.Split(placed("part"));
        case "undo" -> new Correction.Undo(undoes == null ? 0 : undoes);
        default -> throw new IllegalStateException("correction " + id + " is '" + action + "'");
      };
    }

    private Place target() {
      return placed("target").get(0);
    }

    private List<Place> placed(String role) {
      return places.getOrDefault(role, List.of());
    }

    private Party party() {
      return new Party(
          text(newValue), Term.of(ActorKind.class, text(kind)), country, placed("speaker"));
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value;
    }
  }
}
