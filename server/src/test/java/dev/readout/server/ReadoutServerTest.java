package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.record.sql.RecordLocation;
import dev.readout.server.api.ArticleReading;
import dev.readout.server.asking.UnfitRequestException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutServerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Throwable> DEFECTS = new CopyOnWriteArrayList<>();

  private static RecordLocation record;
  private static ReadoutServer server;
  private static Client client;

  @TempDir private static Path folder;

  @BeforeAll
  static void start() throws Exception {
    record = SampleRecord.in(folder);
    SampleRecord.add(
        record,
        Document.builder("Ferry <script>alert('text')</script> sails\u202E again.")
            .id("hostile")
            .title("<img src=x onerror=alert('title')> ferry")
            .publisher("\"><script>alert('publisher')</script>")
            .url("javascript:alert('address')")
            .published("2026-03-01")
            .build());
    server =
        ReadoutServer.start(
            new ServerSettings("127.0.0.1", 0, null, "test"),
            record,
            ReadoutServerTest::echo,
            (address, failure) -> DEFECTS.add(failure));
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
    assertThat(DEFECTS).isEmpty();
  }

  private static Readout echo(byte[] sent, String date, String publisher) {
    String text = new String(sent, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      throw new UnfitRequestException("there is no article in it");
    }
    return Readout.empty(
        SampleRecord.PRODUCER, Document.builder(text).published(date).publisher(publisher).build());
  }

  @Test
  void aDenialIsFoundWithTheWordsItStandsIn() throws IOException {
    JsonNode answer = json(client.get("/api/statements?speaker=Ilze%20Berzina&denials=true"));
    assertThat(answer.get("lines")).isNotEmpty();
    JsonNode line = answer.get("lines").get(0);
    assertThat(line.get("act").asText()).isEqualTo("deny");
    String id = line.get("citation").get("id").asText();
    JsonNode cited = json(client.get("/api/citations/" + id)).get("lines").get(0);
    assertThat(cited.get("passage").asText()).isEqualTo(line.get("citation").get("words").asText());
  }

  @Test
  void aTableIsTheSameAnswer() {
    HttpResponse<String> table =
        client.get("/api/statements?speaker=Ilze%20Berzina&denials=true&format=csv");
    assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(table.body()).startsWith("day,").contains("deny");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/statements?speaker=Ilze%20Berzina",
        "/api/claims",
        "/api/entities?name=Oman",
        "/api/events",
        "/api/events?party=Argentina&party=Chile",
        "/api/dialogue?party=Argentina&party=Chile&as-of=2026-12",
        "/api/quotes?text=stall",
        "/api/search?words=talks"
      })
  void everyQuestionIsAnsweredAsInterfaceFeedAndPage(String address) throws IOException {
    JsonNode answer = json(client.get(address));
    assertThat(answer.get("lines").isArray()).isTrue();
    HttpResponse<String> feed = client.get(address.replace("/api/", "/feeds/"));
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.body()).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">");
    HttpResponse<String> page = client.get(address.replace("/api/", "/"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<main id=\"content\">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/statements | 'speaker' is missing",
        "/api/statements?speaker=a&act=shout | 'act': 'shout' is none of assert",
        "/api/statements?speaker=a&speaker=b | 'speaker' stands 2 times",
        "/api/claims?limit=0 | 'limit' is a number from 1 to 500",
        "/api/claims?since=tomorrow | is no day",
        "/api/claims?contested=yes | 'contested' is true or false",
        "/api/claims?colour=red | not known here: colour",
        "/api/claims?format=xml | 'format' is json or csv",
        "/api/dialogue?party=Chile | 'party' must stand twice"
      })
  void whatIsWrongIsTold(String address, String told) throws IOException {
    HttpResponse<String> answer = client.get(address);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(JSON.readTree(answer.body()).get("detail").asText()).contains(told);
  }

  @Test
  void whatIsNotThereIsTold() throws IOException {
    assertThat(client.get("/api/citations/nothing").statusCode()).isEqualTo(404);
    assertThat(client.get("/api/nothing").statusCode()).isEqualTo(404);
    assertThat(client.post("/api/claims", "").statusCode()).isEqualTo(405);
    HttpResponse<String> page = client.get("/nothing", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("there is nothing at this address").contains("<header>");
  }

  @Test
  void nothingOfAnArticleRunsInAPage() {
    for (String address : List.of("/search?words=ferry", "/feeds/search?words=ferry")) {
      String page = client.get(address).body();
      assertThat(page).contains("&lt;img src=x").doesNotContain("<img").doesNotContain("<script");
      assertThat(page).doesNotContain("href=\"javascript:").doesNotContain("\u202E");
    }
    HttpResponse<String> asked = client.get("/search?words=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(asked.body()).doesNotContain("<script");
    assertThat(asked.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
  }

  @Test
  void onlyThisMachinesNamesAreAnsweredWithoutAToken() {
    // The client does not let a test choose the Host header, so the request goes by hand.
    assertThat(RawRequest.status(server.port(), "GET / HTTP/1.1", "Host: desk.example.org"))
        .isEqualTo(403);
    assertThat(RawRequest.status(server.port(), "GET / HTTP/1.1", "Host: localhost:1"))
        .isEqualTo(200);
  }

  @Test
  void aPageFromElsewhereSendsNothing() {
    assertThat(client.post("/api/read", "text", "Origin", "https://example.org").statusCode())
        .isEqualTo(403);
    assertThat(client.post("/api/read", "text", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(client.post("/api/read", "text", "Origin", client.root()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void anArticleIsReadAndNotKept() throws IOException {
    JsonNode readout =
        json(client.post("/api/read?date=2026-03-14&publisher=Northwire", "A text about moles."));
    assertThat(readout.get("document").get("published").asText()).isEqualTo("2026-03-14");
    assertThat(json(client.get("/api/search?words=moles")).get("lines")).isEmpty();
    assertThat(client.post("/api/read", "").statusCode()).isEqualTo(400);
    assertThat(client.post("/api/read", "x".repeat(1_000_001)).statusCode()).isEqualTo(413);
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    HttpResponse<String> first = client.get("/api/claims");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(client.get("/api/claims", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void healthAndFiguresAreTold() {
    assertThat(client.get("/health").body()).isEqualTo("ok\n");
    client.get("/api/claims");
    assertThat(client.get("/metrics").body())
        .contains("readout_http_requests_seconds_count")
        .contains("route=\"/api/claims\"");
  }

  @Test
  void withATokenItMustBeBrought() throws IOException {
    ArticleReading reading = ReadoutServerTest::echo;
    String token = "correct-horse-battery";
    try (ReadoutServer guarded =
        ReadoutServer.start(
            new ServerSettings("127.0.0.1", 0, token, "test"),
            record,
            reading,
            (address, failure) -> DEFECTS.add(failure))) {
      Client asker = new Client(guarded);
      HttpResponse<String> refused = asker.get("/api/claims");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
      assertThat(asker.get("/api/claims", "Authorization", "Bearer wrong").statusCode())
          .isEqualTo(401);
      assertThat(asker.get("/api/claims", "Authorization", "Bearer " + token).statusCode())
          .isEqualTo(200);
      String basic =
          java.util.Base64.getEncoder()
              .encodeToString(("anyone:" + token).getBytes(StandardCharsets.UTF_8));
      assertThat(asker.get("/claims", "Authorization", "Basic " + basic).statusCode())
          .isEqualTo(200);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
