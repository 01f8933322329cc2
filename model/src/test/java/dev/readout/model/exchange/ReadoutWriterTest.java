package dev.readout.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Document;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadoutWriterTest {

  @Test
  void everyKeyIsWrittenInItsPlaceAbsentOrNot() {
    assertThat(new ReadoutWriter().write(empty("Né.")))
        .isEqualTo(
            """
            {"readout":"1.0","offsetUnit":"codepoint",\
            "producer":{"name":"readout","version":"0.1.0","model":null},\
            "document":{"id":"d1","url":null,"title":null,"publisher":null,"authors":[],\
            "published":null,"retrieved":null,"language":null,\
            "sha256":"%s","text":"Né.","extra":{}},\
            "sentences":[],"times":[],"actors":[],"roles":[],"statements":[],"claims":[],\
            "events":[],"dialogues":[]}"""
                .formatted(Document.ofText("Né.").sha256()));
  }

  @Test
  void offsetsCountCodePoints() {
    String json = new ReadoutWriter().write(RichReadout.readout());

    // The title is 21 code points long, 22 in UTF-16.
    assertThat(json).contains("\"sentences\":[{\"start\":0,\"end\":21},{\"start\":23,\"end\":142}");
  }

  @Test
  void eventRepeatsTheAssertionNearestToTheArticlesOwnVoice() {
    assertThat(new ReadoutWriter().write(RichReadout.readout()))
        .contains(
            """
            "factuality":"ongoing","according":null,\
            "assertions":[{"factuality":"ongoing","according":null},\
            {"factuality":"denied","according":"s2"}],"confidence":0.75}""");
  }

  @Test
  void scoresHaveNoMoreThanThreeDecimals() {
    assertThat(new ReadoutWriter().write(RichReadout.readout()))
        .contains("\"candidates\":[{\"actor\":\"a1\",\"score\":0.667}]");
  }

  @Test
  void loneSurrogatesAreEscapedAndPairsAreNot() {
    String json = new ReadoutWriter().write(empty("\ude00 😀 \ud83d\ud83d\ude00 \ud83d"));

    assertThat(json).contains("\"text\":\"\\ude00 😀 \\ud83d😀 \\ud83d\"");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
  }

  @Test
  void pairThatIsCutByABufferStaysWhole() {
    for (int length = 7_500; length < 8_500; length++) {
      String text = "x".repeat(length) + "😀";

      assertThat(new ReadoutWriter().write(empty(text))).contains("x😀\"");
    }
  }

  @Test
  void writerStaysOpen() throws IOException {
    StringWriter out = new StringWriter();

    new ReadoutWriter().write(empty("x"), out);
    out.write("\n");

    assertThat(out.toString()).endsWith("\"dialogues\":[]}\n");
  }

  private static Readout empty(String text) {
    return Readout.empty(
        new Producer("readout", "0.1.0", null), Document.builder(text).id("d1").build());
  }
}
