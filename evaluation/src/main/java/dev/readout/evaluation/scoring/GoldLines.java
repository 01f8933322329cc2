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
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The lines of a gold file in UTF-8, plain or gzipped. */
public final class GoldLines {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private GoldLines() {}

  /**
   * Hands every line over, in order.
   *
   * @throws BadGoldException if the file is a folder, not UTF-8 or damaged, or a line is refused
   */
  public static void each(Path path, Taker taker) throws BadGoldException, IOException {
    if (Files.isDirectory(path)) {
      throw new BadGoldException(path + " is a folder; give one file");
    }
    int number = 0;
    try (BufferedReader lines = reader(path)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        taker.take(number, number == 1 ? withoutMark(line) : line);
      }
    } catch (CharacterCodingException e) {
      throw new BadGoldException(
          path + ": not UTF-8 after line " + number + "; convert the file", e);
    } catch (EOFException | ZipException e) {
      throw new BadGoldException(
          path + ": the gzip stream is damaged after line " + number + "; fetch the file again", e);
    }
  }

  /** The first line that is not blank, or an empty string: it shows the format of a file. */
  public static String first(Path path) throws BadGoldException, IOException {
    if (Files.isDirectory(path)) {
      throw new BadGoldException(path + " is a folder; give one file");
    }
    try (BufferedReader lines = reader(path)) {
      String line = lines.readLine();
      while (line != null && Letters.isBlank(withoutMark(line))) {
        line = lines.readLine();
      }
      return line == null ? "" : withoutMark(line);
    } catch (CharacterCodingException e) {
      throw new BadGoldException(path + ": not UTF-8; convert the file", e);
    } catch (EOFException | ZipException e) {
      throw new BadGoldException(path + ": the gzip stream is damaged; fetch the file again", e);
    }
  }

  private static BufferedReader reader(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      return new BufferedReader(
          new InputStreamReader(
              plain(new BufferedInputStream(in)), StandardCharsets.UTF_8.newDecoder()));
    } catch (IOException e) {
      in.close();
      throw e;
    }
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

  /** Takes a line and its number, from 1. */
  @FunctionalInterface
  public interface Taker {
    void take(int number, String line) throws BadGoldException;
  }
}
