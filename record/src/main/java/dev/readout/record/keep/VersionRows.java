package dev.readout.record.keep;

import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.exchange.ExchangeFormatException;
import dev.readout.record.sql.Insert;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Articles and their texts as rows. */
final class VersionRows {

  private final Handle handle;

  VersionRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * An article.
   *
   * @param document its id
   * @param version the id of its current version
   */
  record Current(int document, int version) {}

  Optional<Current> ofIdentity(DocumentIdentity identity) {
    return handle
        .createQuery("SELECT id, current_version FROM documents WHERE identity = ?")
        .bind(0, identity.value())
        .map((row, context) -> new Current(row.getInt(1), row.getInt(2)))
        .findOne();
  }

  /** Those with this code, address, or input id. */
  List<Current> named(String name) {
    return handle
        .createQuery(
            "SELECT id, current_version FROM documents WHERE code = :name OR id IN"
                + " (SELECT document FROM versions WHERE url = :name OR input_id = :name)"
                + " ORDER BY id")
        .bind("name", name)
        .map((row, context) -> new Current(row.getInt(1), row.getInt(2)))
        .list();
  }

  boolean has(int document, String sha256) {
    return handle
        .createQuery("SELECT 1 FROM versions WHERE document = ? AND sha256 = ?")
        .bind(0, document)
        .bind(1, sha256)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  boolean isCurrent(int version) {
    return handle
        .createQuery("SELECT 1 FROM documents WHERE current_version = ?")
        .bind(0, version)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  String code(int document) {
    return handle
        .createQuery("SELECT code FROM documents WHERE id = ?")
        .bind(0, document)
        .mapTo(String.class)
        .one();
  }

  /** All versions, in the order in which they came. */
  List<Integer> all() {
    return handle.createQuery("SELECT id FROM versions ORDER BY id").mapTo(Integer.class).list();
  }

  /** The current versions, in the order in which they came. */
  List<Integer> current() {
    return handle
        .createQuery("SELECT current_version FROM documents ORDER BY current_version")
        .mapTo(Integer.class)
        .list();
  }

  Readout readout(int version) {
    byte[] packed =
        handle
            .createQuery("SELECT readout FROM versions WHERE id = ?")
            .bind(0, version)
            .mapTo(byte[].class)
            .one();
    try {
      return StoredReadout.unpack(packed);
    } catch (ExchangeFormatException e) {
      throw Keeper.damaged(version, e);
    }
  }

  int addDocument(DocumentIdentity identity, Readout readout) {
    Ids ids = new Ids(handle);
    int document = ids.next("documents");
    handle.execute(
        "INSERT INTO documents (id, code, identity, current_version) VALUES (?, ?, ?, ?)",
        document,
        identity.code(),
        identity.value(),
        0);
    return add(document, readout);
  }

  /** Adds a version and makes it the current one. */
  int add(int document, Readout readout) {
    int version = new Ids(handle).next("versions");
    int number =
        handle
            .createQuery("SELECT coalesce(max(number), 0) + 1 FROM versions WHERE document = ?")
            .bind(0, document)
            .mapTo(Integer.class)
            .one();
    Document of = readout.document();
    try (Insert rows =
        new Insert(
            handle,
            "versions",
            List.of(
                "id",
                "document",
                "number",
                "sha256",
                "input_id",
                "url",
                "title",
                "publisher",
                "published",
                "published_day",
                "language",
                "producer",
                "text",
                "readout"))) {
      rows.row(
          version,
          document,
          number,
          of.sha256(),
          of.id(),
          of.url(),
          of.title(),
          of.publisher(),
          of.published(),
          of.publishedDay().map(Object::toString).orElse(""),
          of.language(),
          producer(readout),
          of.text(),
          StoredReadout.pack(readout));
      rows.write();
    }
    handle.execute("UPDATE documents SET current_version = ? WHERE id = ?", version, document);
    return version;
  }

  void replace(int version, Readout readout) {
    handle.execute(
        "UPDATE versions SET producer = ?, readout = ? WHERE id = ?",
        producer(readout),
        StoredReadout.pack(readout),
        version);
  }

  void removeDocument(int document) {
    handle.execute("DELETE FROM versions WHERE document = ?", document);
    handle.execute("DELETE FROM documents WHERE id = ?", document);
  }

  private static String producer(Readout readout) {
    String model = readout.producer().model();
    return readout.producer().name()
        + " "
        + readout.producer().version()
        + (model == null ? "" : " " + model);
  }
}
