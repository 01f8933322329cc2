package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.BadGoldException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An invented gold article with one of everything. */
final class Fixture {

  private Fixture() {}

  static String json() {
    try (InputStream in = Fixture.class.getResourceAsStream("harbour.gold.json")) {
      if (in == null) {
        throw new IllegalStateException("harbour.gold.json is absent");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("harbour.gold.json", e);
    }
  }

  static GoldArticle article() throws BadGoldException {
    return GoldFile.parse("harbour.gold.json", json());
  }
}
