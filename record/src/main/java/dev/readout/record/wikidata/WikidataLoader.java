package dev.readout.record.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.record.identity.NameKey;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.Insert;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Loads items of Wikidata from the lines of its JSON dump, filtered to those of use: an item a
 * line, a comma after it and the brackets around all allowed. What was loaded before goes. See <a
 * href="https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html">the format</a>.
 */
public final class WikidataLoader {

  private static final int BATCH = 500;

  private final Database database;
  private final ObjectMapper json = new ObjectMapper();

  public WikidataLoader(Database database) {
    this.database = database;
  }

  /**
   * What was loaded.
   *
   * @param skipped lines that are no item with a name
   */
  public record Loaded(int items, int skipped) {}

  /**
   * Everything in one transaction.
   *
   * @throws IOException from the reader; the record is as before then
   */
  public Loaded load(BufferedReader lines) throws IOException {
    try {
      return database.write(
          handle -> {
            try {
              return load(handle, lines);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  private Loaded load(Handle handle, BufferedReader lines) throws IOException {
    for (String table : List.of("wikidata_offices", "wikidata_names", "wikidata_items")) {
      handle.execute("DELETE FROM " + table);
    }
    Set<String> seen = new TreeSet<>();
    List<WikidataItem> batch = new ArrayList<>();
    int skipped = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String text = line.strip();
      if (text.isEmpty() || text.equals("[") || text.equals("]")) {
        continue;
      }
      Optional<WikidataItem> item =
          item(text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
      if (item.isEmpty() || !seen.add(item.get().id())) {
        skipped++;
        continue;
      }
      batch.add(item.get());
      if (batch.size() >= BATCH) {
        write(handle, batch);
        batch.clear();
      }
    }
    write(handle, batch);
    handle.execute(
        "UPDATE wikidata_items SET country = (SELECT s.country FROM wikidata_items s"
            + " WHERE s.item = wikidata_items.country_item AND s.kind = 'state')"
            + " WHERE kind <> 'state'");
    return new Loaded(seen.size(), skipped);
  }

  private Optional<WikidataItem> item(String line) {
    try {
      return WikidataItem.of(json.readTree(line));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void write(Handle handle, List<WikidataItem> batch) {
    try (Insert items =
            new Insert(
                handle,
                "wikidata_items",
                List.of("item", "kind", "label", "country", "country_item"));
        Insert names = new Insert(handle, "wikidata_names", List.of("name_key", "item"));
        Insert offices =
            new Insert(
                handle,
                "wikidata_offices",
                List.of("item", "position", "office", "since", "until"))) {
      for (WikidataItem item : batch) {
        items.row(item.id(), item.kind(), item.label(), item.code(), item.country());
        Set<String> keys = new TreeSet<>();
        item.names().forEach(name -> keys.add(NameKey.of(name)));
        keys.remove("");
        keys.forEach(key -> names.row(key, item.id()));
        for (int i = 0; i < item.offices().size(); i++) {
          WikidataItem.Office office = item.offices().get(i);
          offices.row(item.id(), i, office.item(), office.since(), office.until());
        }
      }
      items.write();
      names.write();
      offices.write();
    }
  }
}
