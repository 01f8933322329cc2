package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  @Test
  void documentWithoutAnIdIsNamedByTheHashOfItsText() {
    Document document = Document.ofText("abc");

    assertThat(document.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(document.id()).isEqualTo("sha256:" + document.sha256());
  }

  @Test
  void hashIsThatOfTheUtf8TextWhateverTheMachineSpeaks() {
    assertThat(Document.ofText("Ж").sha256())
        .isEqualTo("af01de547c2d86e9c4881cc4cf0dd3ab521b9d1cceee461908680b33c433c5ac");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-01",
    "2026-03-01T23:30:00-08:00, 2026-03-01",
    "2026-03-01 10:00, 2026-03-01"
  })
  void dayOfPublicationIsTheOneThatThePublicationWrites(String published, LocalDate day) {
    assertThat(Document.builder("x").published(published).build().publishedDay()).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026", "2026-02-30", "01.03.2026", ""})
  void publicationThatIsNoDateIsRefused(String published) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Document.builder("x").published(published).build())
        .withMessage("published is no ISO 8601 date: '" + published + "'");
  }

  @Test
  void blankIdIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Document.builder("x").id(" ").build())
        .withMessage("id must not be blank");
  }

  @Test
  void wholeOfAnEmptyTextIsNoSpan() {
    assertThat(Document.ofText("").whole()).isEmpty();
    assertThat(Document.ofText("abc").whole()).contains(new Span(0, 3));
  }

  @Test
  void documentKeepsWhatItWasGivenEvenIfTheGiverChangesIt() {
    List<String> authors = new ArrayList<>(List.of("A. Example"));
    Map<String, @Nullable Object> extra = new LinkedHashMap<>();
    extra.put("z", null);
    extra.put("a", 1);
    Document document = Document.builder("x").authors(authors).extra(extra).build();

    authors.clear();
    extra.clear();

    assertThat(document.authors()).containsExactly("A. Example");
    assertThat(document.extra()).containsExactly(entry("z", null), entry("a", 1));
    assertThatThrownBy(() -> document.extra().put("b", 2))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Map.Entry<String, @Nullable Object> entry(String key, @Nullable Object value) {
    return new java.util.AbstractMap.SimpleEntry<>(key, value);
  }
}
