package dev.readout.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of the interface, written by hand and held against the routes by a test. */
public final class OpenApi {

  private OpenApi() {}

  /** OpenAPI 3.1 as YAML. */
  public static String text() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource openapi.yaml");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("openapi.yaml", e);
    }
  }
}
