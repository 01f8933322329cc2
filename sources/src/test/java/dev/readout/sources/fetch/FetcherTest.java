package dev.readout.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FetcherTest {

  private final CountDownLatch testEnds = new CountDownLatch(1);
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "test-server");
            thread.setDaemon(true);
            return thread;
          });
  private HttpServer server;
  private String base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext(
        "/page", exchange -> answer(exchange, 200, "text/html; charset=\"windows-1251\"", "words"));
    server.createContext(
        "/odd", exchange -> answer(exchange, 200, "text/html; charset=no-such", "words"));
    server.createContext("/missing", exchange -> answer(exchange, 404, "text/html", "no"));
    server.createContext("/gone", exchange -> answer(exchange, 410, "text/html", "no"));
    server.createContext("/teapot", exchange -> answer(exchange, 418, "text/html", "no"));
    server.createContext("/loop", exchange -> redirect(exchange, 302, "/loop"));
    server.createContext(
        "/five/",
        exchange -> {
          int left =
              Integer.parseInt(exchange.getRequestURI().getPath().substring("/five/".length()));
          redirect(exchange, 301 + left % 2 * 7, left == 0 ? "../page" : "/five/" + (left - 1));
        });
    server.createContext("/scheme", exchange -> redirect(exchange, 302, "file:///etc/hosts"));
    server.createContext("/hang", exchange -> await());
    server.createContext(
        "/stall",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          await();
        });
    server.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[65_536];
          for (int i = 0; i < 10_000; i++) {
            exchange.getResponseBody().write(block);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    testEnds.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void await() {
    try {
      testEnds.await(50, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, int status, String location)
      throws IOException {
    exchange.getResponseHeaders().add("Location", location);
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private static Fetcher fetcher() {
    return new Fetcher(true, 1_000_000, Duration.ofSeconds(30));
  }

  private void assertFails(Fetcher fetcher, String address, FetchFailure failure) {
    assertThatThrownBy(() -> fetcher.fetch(address))
        .isInstanceOfSatisfying(
            FetchException.class, e -> assertThat(e.failure()).as(e.what()).isEqualTo(failure));
  }

  @Test
  void pageComesWithItsTypeAndEncoding() throws FetchException {
    FetchedPage page = fetcher().fetch(base + "/page?a=1#part");

    assertThat(page.body()).isEqualTo("words".getBytes(StandardCharsets.UTF_8));
    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(page.charset()).isEqualTo(Charset.forName("windows-1251"));
    assertThat(page.address()).isEqualTo(URI.create(base + "/page?a=1"));
  }

  @Test
  void encodingThatNobodyKnowsIsNone() throws FetchException {
    assertThat(fetcher().fetch(base + "/odd").charset()).isNull();
  }

  @Test
  void fiveRedirectsAreFollowedAndNotMore() throws FetchException {
    assertThat(fetcher().fetch(base + "/five/4").address()).isEqualTo(URI.create(base + "/page"));
    assertFails(fetcher(), base + "/five/5", FetchFailure.TOO_MANY_REDIRECTS);
    assertFails(fetcher(), base + "/loop", FetchFailure.TOO_MANY_REDIRECTS);
  }

  @ParameterizedTest
  @CsvSource({
    "/missing, NOT_FOUND",
    "/gone, NOT_FOUND",
    "/teapot, BAD_STATUS",
    "/scheme, BAD_ADDRESS"
  })
  void refusalsAreToldApart(String path, FetchFailure failure) {
    assertFails(fetcher(), base + path, failure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hang", "/stall"})
  void wholeAnswerMustComeInTime(String path) {
    assertFails(
        new Fetcher(true, 1_000, Duration.ofMillis(500)), base + path, FetchFailure.TIMEOUT);
  }

  @Test
  void endlessAnswerIsCutShort() {
    assertFails(fetcher(), base + "/endless", FetchFailure.TOO_LARGE);
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() {
    Fetcher careful = new Fetcher(false, 1_000, Duration.ofSeconds(30));
    int port = server.getAddress().getPort();

    for (String host :
        new String[] {"127.0.0.1", "localhost", "[::1]", "2130706433", "[::ffff:127.0.0.1]", "0"}) {
      assertFails(careful, "http://" + host + ":" + port + "/page", FetchFailure.PRIVATE_ADDRESS);
    }
    assertFails(careful, "http://169.254.169.254/latest", FetchFailure.PRIVATE_ADDRESS);
  }

  @Test
  void closedPortIsUnreachable() {
    server.stop(0);
    assertFails(fetcher(), base + "/page", FetchFailure.UNREACHABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "http:///a",
        "http://user@host.example/",
        "ftp://a.example/",
        "http://a b/",
        "http://a:99999/"
      })
  void whatIsNoAddressIsRefused(String address) {
    assertFails(fetcher(), address, FetchFailure.BAD_ADDRESS);
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP://news.example/статья, http://news.example/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F",
    "https://news.example/a b?q=[1]&p=100%, https://news.example/a%20b?q=%5B1%5D&p=100%25",
    "https://news.example?q=1, https://news.example/?q=1",
    "https://news.example/a%20b#part, https://news.example/a%20b",
    "https://новости.example/, https://xn--b1amnebsh.example/"
  })
  void addressesAreReadAsPeoplePasteThem(String pasted, String address) throws FetchException {
    assertThat(WebAddress.parse(pasted)).hasToString(address);
  }
}
