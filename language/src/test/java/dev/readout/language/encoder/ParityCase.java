package dev.readout.language.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words of our own sentences with what the training code makes of them; written by its {@code
 * export}, for the model that lies on the class path.
 */
record ParityCase(String text, List<Span> words, JsonNode expected) {

  static List<ParityCase> all() {
    try (InputStream in = ParityCase.class.getResourceAsStream("parity.json")) {
      List<ParityCase> cases = new ArrayList<>();
      for (JsonNode node : new ObjectMapper().readTree(Objects.requireNonNull(in))) {
        cases.add(of(node));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParityCase of(JsonNode node) {
    StringBuilder text = new StringBuilder();
    List<Span> words = new ArrayList<>();
    for (int i = 0; i < node.get("forms").size(); i++) {
      text.append(i > 0 && node.get("gaps").get(i).asInt() > 0 ? " " : "");
      int start = text.length();
      text.append(node.get("forms").get(i).asText());
      words.add(new Span(start, text.length()));
    }
    return new ParityCase(text.toString(), List.copyOf(words), node);
  }

  int[] numbers(String field) {
    return numbers(expected.get(field));
  }

  static int[] numbers(JsonNode array) {
    int[] numbers = new int[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.get(i).asInt();
    }
    return numbers;
  }

  Window window(EncoderModel model) {
    return window(model.vocabulary(), model.labels().window());
  }

  Window window(WordPieces vocabulary, int limit) {
    int[] features = Features.of(text, words);
    Words taken = Words.of(text, Units.given(List.of(words)), features, vocabulary, limit);
    return Windows.over(taken, vocabulary, limit).all().get(0);
  }

  @Override
  public String toString() {
    return text;
  }
}
