package dev.readout.record.keep;

import dev.readout.model.Readout;
import dev.readout.model.exchange.ExchangeFormatException;
import dev.readout.model.exchange.ReadoutReader;
import dev.readout.model.exchange.ReadoutWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A readout as the record keeps it: the exchange format, gzipped. */
public final class StoredReadout {

  private StoredReadout() {}

  static byte[] pack(Readout readout) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer writer =
        new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      new ReadoutWriter().write(readout, writer);
    } catch (IOException e) {
      throw new UncheckedIOException("into memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws ExchangeFormatException if it is not a sound readout
   */
  public static Readout unpack(byte[] packed) throws ExchangeFormatException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new ReadoutReader().read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ExchangeFormatException("not gzipped: " + e.getMessage(), e);
    }
  }
}
