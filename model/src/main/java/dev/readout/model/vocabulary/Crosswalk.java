package dev.readout.model.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How our acts and types of event correspond to PLOVER 2.0 and CAMEO 1.1: one table, {@code
 * crosswalk.tsv}, with a version of its own. Immutable; load it once.
 */
public final class Crosswalk {

  private static final String VERSION = "# version ";
  private static final int COLUMNS = 4;

  private final String version;
  private final Map<String, Line> lines;

  private Crosswalk(String version, Map<String, Line> lines) {
    this.version = version;
    this.lines = lines;
  }

  /**
   * What one of our labels is elsewhere.
   *
   * @param plover type, with its mode after a stroke; null where PLOVER has none
   * @param cameo codes, the one to take where nothing tells more first
   */
  public record Line(@Nullable String plover, List<String> cameo) {
    public Line {
      cameo = List.copyOf(cameo);
    }
  }

  /** The table as it is on the class path. */
  public static Crosswalk load() {
    InputStream in = Crosswalk.class.getResourceAsStream("crosswalk.tsv");
    if (in == null) {
      throw new IllegalStateException("crosswalk.tsv is not on the class path");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("crosswalk.tsv", e);
    }
  }

  private static Crosswalk read(BufferedReader reader) throws IOException {
    String version = "";
    Map<String, Line> lines = new LinkedHashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith(VERSION)) {
        version = line.substring(VERSION.length()).strip();
      } else if (!line.startsWith("#")) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != COLUMNS) {
          throw new IllegalStateException("crosswalk.tsv: not four columns: '" + line + "'");
        }
        String plover = row.get(2).equals("-") ? null : row.get(2);
        List<String> cameo =
            row.get(3).equals("-") ? List.of() : List.of(row.get(3).split(",", -1));
        lines.put(row.get(0) + " " + row.get(1), new Line(plover, cameo));
      }
    }
    return new Crosswalk(version, Map.copyOf(lines));
  }

  /** The version of the table; it changes with every line that changes. */
  public String version() {
    return version;
  }

  /** What an act is in PLOVER and CAMEO. */
  public Optional<Line> of(Act act) {
    return Optional.ofNullable(lines.get("act " + act.label()));
  }

  /**
   * What a type of event with its mode is in CAMEO.
   *
   * @param mode null for none
   */
  public Optional<Line> of(EventType type, @Nullable String mode) {
    return Optional.ofNullable(
        lines.get("event " + type.label() + (mode == null ? "" : "/" + mode)));
  }
}
