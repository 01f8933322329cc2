package dev.readout.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.readout.sources.fetch.FetchFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class WebInputTest {

  private static final String PAGE =
      "<h1>Переговоры</h1><p>Встреча состоится в срок, сказал посол, и добавил, что перенести её никто не просил.";

  private HttpServer server;
  private String base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    serve(
        "/page", "text/html; charset=windows-1251", PAGE.getBytes(Charset.forName("windows-1251")));
    serve("/packed", "text/html; charset=utf-8", gzip(PAGE.getBytes(UTF_8)));
    serve("/notes.md", "text/plain", "# Talks\n\nThey *met*.".getBytes(UTF_8));
    serve("/notes", "text/plain", "Talks\n\nThey *met*.".getBytes(UTF_8));
    serve(
        "/rows.jsonl",
        "application/octet-stream",
        "{\"text\":\"one\"}\n{\"text\":\"two\"}".getBytes(UTF_8));
    serve("/image", "image/png", new byte[] {1});
    serve("/feed", "application/rss+xml", "<rss/>".getBytes(UTF_8));
    serve("/large", "text/plain", new byte[10_001]);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void serve(String path, String type, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private List<SourceItem> read(boolean allowPrivate, String... paths) {
    SourceOptions options =
        SourceOptions.defaults().withAllowPrivate(allowPrivate).withMaxBytes(10_000);
    List<SourceItem> items = new ArrayList<>();
    List<String> addresses = Arrays.stream(paths).map(path -> base + path).toList();
    new SourceReader(options, InputStream.nullInputStream()).read(addresses, items::add);
    return items;
  }

  @ParameterizedTest
  @CsvSource({
    "/page, Переговоры",
    "/packed, Переговоры",
    "/notes.md, 'Talks\n\nThey met.'",
    "/notes, 'Talks\n\nThey *met*.'",
    "/rows.jsonl, one",
    "/image, http.not-text",
    "/feed, input.unsupported",
    "/large, http.too-large",
    "/missing, http.not-found"
  })
  void typeOrNameSaysHowAPageIsRead(String path, String start) {
    String got = read(true, path).get(0).match(a -> a.document().text(), SourceItem.Skipped::code);

    assertThat(got).startsWith(start);
  }

  @Test
  void documentHasTheAddressItWasFoundAt() {
    assertThat(read(true, "/page").get(0).match(a -> a.document().url(), SourceItem.Skipped::code))
        .isEqualTo(base + "/page");
  }

  @Test
  void linesOfAPageAreNumbered() {
    assertThat(read(true, "/rows.jsonl").stream().map(SourceItem::origin))
        .containsExactly(base + "/rows.jsonl:1", base + "/rows.jsonl:2");
  }

  @Test
  void thisMachineIsNotAskedUnlessAllowed() {
    assertThat(read(false, "/page"))
        .containsExactly(
            new SourceItem.Skipped(
                base + "/page",
                "http.private-address",
                "127.0.0.1 is 127.0.0.1, which is not of the public internet; allow it with"
                    + " --allow-private if you trust it"));
  }

  @ParameterizedTest
  @EnumSource(FetchFailure.class)
  void everyFailureHasItsCode(FetchFailure failure) {
    assertThat(WebInput.code(failure).code()).startsWith("http.");
  }
}
