package dev.readout.sources.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import dev.readout.model.Document;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonArticleTest {

  private static Document read(String json) throws IOException {
    try (JsonParser parser = JsonValues.factory(1000).createParser(json)) {
      parser.nextToken();
      Map<String, Object> fields = JsonValues.object(parser);
      return JsonArticle.document(fields, String.valueOf(fields.get("text")));
    }
  }

  @Test
  void knownKeysAreTakenUpAndTheTextIsExact() throws IOException {
    Document document =
        read(
            """
            {"id":"a1","text":"  He\\u00a0said\\r\\n\\ud83d\\ude00 ","title":"Talks","published":"Fri, 17 Oct 2025 08:00:00 GMT",
             "url":"https://n.example/a1","publisher":"Northwire","language":"en","authors":["Ana Sorel",{"name":"Jon Whitlow"}]}""");

    assertThat(document.id()).isEqualTo("a1");
    assertThat(document.text()).isEqualTo("  He\u00A0said\r\n😀 ");
    assertThat(document.title()).isEqualTo("Talks");
    assertThat(document.published()).isEqualTo("2025-10-17T08:00:00Z");
    assertThat(document.url()).isEqualTo("https://n.example/a1");
    assertThat(document.publisher()).isEqualTo("Northwire");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.authors()).containsExactly("Ana Sorel", "Jon Whitlow");
    assertThat(document.extra()).isEmpty();
  }

  @Test
  void dateSourceAndAuthorServeWhereTheOthersAreAbsent() throws IOException {
    Document document =
        read(
            """
            {"text":"t","date":"2025-10-17","source":"Northwire","author":"Ana Sorel","published":null,"publisher":" "}""");

    assertThat(document.published()).isEqualTo("2025-10-17");
    assertThat(document.publisher()).isEqualTo("Northwire");
    assertThat(document.authors()).containsExactly("Ana Sorel");
    assertThat(document.extra()).isEmpty();
  }

  @Test
  void dateSourceAndAuthorAreOtherKeysWhereTheOthersArePresent() throws IOException {
    Document document =
        read(
            """
            {"text":"t","date":"2025-10-16","source":"feed 7","author":"desk","published":"2025-10-17","publisher":"Northwire","authors":["Ana Sorel"]}""");

    assertThat(document.published()).isEqualTo("2025-10-17");
    assertThat(document.publisher()).isEqualTo("Northwire");
    assertThat(document.authors()).containsExactly("Ana Sorel");
    assertThat(document.extra())
        .containsExactly(
            Map.entry("date", "2025-10-16"),
            Map.entry("source", "feed 7"),
            Map.entry("author", "desk"));
  }

  @Test
  void otherKeysAreKeptInOrderWithExactNumbers() throws IOException {
    Document document =
        read(
            """
            {"z":1,"text":"t","big":123456789012345678901234567890,"price":1.10,"a":{"y":[true,null,"s"],"x":-0.5e3}}""");

    assertThat(document.extra().keySet()).containsExactly("z", "big", "price", "a");
    assertThat(document.extra())
        .containsEntry("z", 1L)
        .containsEntry("big", new BigInteger("123456789012345678901234567890"))
        .containsEntry("price", new BigDecimal("1.10"));
    Map<?, ?> inner = (Map<?, ?>) Objects.requireNonNull(document.extra().get("a"));
    assertThat(inner.get("y")).isEqualTo(Arrays.asList(true, null, "s"));
    assertThat(inner.get("x")).isEqualTo(new BigDecimal("-0.5e3"));
  }

  @Test
  void knownKeysWithValuesOfNoUseAreKeptAsTheyCame() throws IOException {
    Document document =
        read(
            "{\"text\":\"t\",\"title\":7,\"published\":\"last week\",\"language\":[\"en\"],\"authors\":5}");

    assertThat(document.title()).isNull();
    assertThat(document.published()).isNull();
    assertThat(document.extra())
        .containsExactly(
            Map.entry("title", 7L),
            Map.entry("published", "last week"),
            Map.entry("language", List.of("en")),
            Map.entry("authors", 5L));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"text\":\"t\",\"id\":17}', 17",
    "'{\"text\":\"t\",\"id\":\"\"}', sha256:e3b98a4da31a127d4bde6e43033f66ba274cab0eb7eb1c70ec41402bf6273dd8",
    "'{\"text\":\"t\",\"id\":null}', sha256:e3b98a4da31a127d4bde6e43033f66ba274cab0eb7eb1c70ec41402bf6273dd8"
  })
  void idIsTheInputsOwnOrFollowsFromTheText(String json, String id) throws IOException {
    assertThat(read(json).id()).isEqualTo(id);
  }

  @Test
  void secondsSince1970AreADate() throws IOException {
    assertThat(read("{\"text\":\"t\",\"published\":1760688000}").published())
        .isEqualTo("2025-10-17T08:00:00Z");
  }

  @Test
  void halvesOfSurrogatePairsAreReplacedBesideTheText() throws IOException {
    Document document =
        read("{\"text\":\"t\",\"title\":\"a\\ud83d\",\"x\":[{\"k\":\"\\udc00😀\"}]}");

    assertThat(document.title()).isEqualTo("a\uFFFD");
    assertThat(document.extra()).containsEntry("x", List.of(Map.of("k", "\uFFFD😀")));
    assertThat(Surrogates.firstLone("😀a\uD83D")).hasValue(3);
    assertThat(Surrogates.firstLone("😀")).isEmpty();
  }
}
