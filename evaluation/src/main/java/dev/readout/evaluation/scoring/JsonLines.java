package dev.readout.evaluation.scoring;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads gold that is one JSON object a line, UTF-8, plain or gzipped. Blank lines are passed over.
 */
public final class JsonLines {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private JsonLines() {}

  /**
   * One part for each line.
   *
   * @throws BadGoldException if the file is a folder, is no JSON Lines in UTF-8, holds no document
   *     or the same id twice
   */
  public static <G extends GoldDocument> List<G> read(Path path, GoldNode.Parser<G> parser)
      throws BadGoldException, IOException {
    if (Files.isDirectory(path)) {
      throw new BadGoldException(path + " is a folder; give one file of JSON Lines");
    }
    List<G> golds = new ArrayList<>();
    Map<String, Integer> lineById = new HashMap<>();
    int number = 0;
    try (InputStream in = plain(new BufferedInputStream(Files.newInputStream(path)));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String json = number == 1 ? withoutMark(line) : line;
        if (Letters.isBlank(json)) {
          continue;
        }
        String place = path + ":" + number;
        G gold = parser.parse(GoldNode.parse(place, json));
        golds.add(gold);
        Integer before = lineById.put(gold.document().id(), number);
        if (before != null) {
          throw new BadGoldException(
              place
                  + ": id '"
                  + gold.document().id()
                  + "' stands on line "
                  + before
                  + " already; give each document its own");
        }
      }
    } catch (CharacterCodingException e) {
      throw new BadGoldException(
          path + ": not UTF-8 after line " + number + "; convert the file", e);
    } catch (EOFException | ZipException e) {
      throw new BadGoldException(
          path + ": the gzip stream is damaged after line " + number + "; fetch the file again", e);
    }
    if (golds.isEmpty()) {
      throw new BadGoldException(path + " holds no document; give one JSON object a line");
    }
    return golds;
  }

  /** The content of a stream that may be gzipped, which its first two bytes tell. */
  private static InputStream plain(BufferedInputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() | in.read() << 8;
    in.reset();
    return magic == GZIPInputStream.GZIP_MAGIC ? new GZIPInputStream(in) : in;
  }

  private static String withoutMark(String line) {
    return !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
  }
}
