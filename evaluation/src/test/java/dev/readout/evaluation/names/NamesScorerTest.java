package dev.readout.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.language.Name;
import dev.readout.model.Document;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesScorerTest {

  private static final String TEXT =
      "😀 The Orlu Council met Foreign Minister Lena Okonjo in Tarn. Orlu officials left.";

  private final GoldText text = new GoldText(TEXT);
  private final List<TypedRange> gold = new ArrayList<>();
  private final List<Range> aside = new ArrayList<>();
  private final List<Name> predicted = new ArrayList<>();

  @Test
  void articlesAndTitlesAreSetAsideOnBothSides() {
    gold("The Orlu Council", NameType.ORGANISATION);
    gold("Lena Okonjo", NameType.PERSON);
    predict("Orlu Council", Name.Type.ORGANISATION);
    predict("Foreign Minister Lena Okonjo", Name.Type.PERSON);

    assertThat(line("names exact", text.length()))
        .isEqualTo("P 1.000  R 1.000  F1 1.000   gold 2  predicted 2");
  }

  @Test
  void exactNeedsTheTypeAndSpanDoesNot() {
    gold("Orlu Council", NameType.ORGANISATION);
    gold("Tarn", NameType.PLACE);
    predict("Orlu Council", Name.Type.PLACE);
    predict("Tarn", Name.Type.PLACE);
    predict("Lena Okonjo", Name.Type.OTHER);

    assertThat(line("names exact", text.length()))
        .isEqualTo("P 0.500  R 0.500  F1 0.500   gold 2  predicted 2");
    assertThat(line("organisation exact", text.length())).startsWith("P 0.000  R 0.000");
    assertThat(line("place exact", text.length())).startsWith("P 0.500  R 1.000");
    assertThat(line("names span", text.length())).startsWith("P 1.000  R 1.000");
  }

  @Test
  void mentionThatDoesNotCountIsNeitherRightNorWrong() {
    gold("Tarn", NameType.PLACE);
    aside.add(text.occurrences("Orlu").get(1));
    predicted.add(new Name(utf16(text.occurrences("Orlu").get(1)), Name.Type.PLACE));
    predict("Tarn", Name.Type.PLACE);

    assertThat(line("names exact", text.length()))
        .isEqualTo("P 1.000  R 1.000  F1 1.000   gold 1  predicted 1");
  }

  @Test
  void whatBeginsAfterTheAnnotationCountsOnNeitherSide() {
    gold("Tarn", NameType.PLACE);
    predict("Tarn", Name.Type.PLACE);

    assertThat(line("names exact", text.occurrences("Tarn").get(0).start()))
        .isEqualTo("P 0.000  R 0.000  F1 0.000   gold 0  predicted 0");
  }

  @Test
  void ofNamesWithinNamesOnlyTheInnerOneCountsAsInnermost() {
    gold("Foreign Minister Lena Okonjo in Tarn", NameType.PERSON);
    gold("Lena Okonjo", NameType.PERSON);
    predict("Lena Okonjo", Name.Type.PERSON);
    predict("Tarn", Name.Type.PLACE);

    assertThat(line("names exact", text.length()))
        .isEqualTo("P 0.500  R 0.500  F1 0.500   gold 2  predicted 2");
    assertThat(line("names innermost", text.length()))
        .isEqualTo("P 1.000  R 1.000  F1 1.000   gold 1  predicted 1");
  }

  private void gold(String words, NameType type) {
    gold.add(new TypedRange(text.occurrences(words).get(0), type));
  }

  private void predict(String words, Name.Type type) {
    predicted.add(new Name(utf16(text.occurrences(words).get(0)), type));
  }

  /** The first character of the text takes two UTF-16 units. */
  private static Span utf16(Range range) {
    return new Span(range.start() + 1, range.end() + 1);
  }

  private String line(String row, int end) {
    NamesScorer scorer = new NamesScorer();
    scorer.add(
        new NamesGold(Document.builder(TEXT).id("d").build(), text, null, end, gold, aside),
        predicted);
    return scorer
        .figures()
        .text()
        .lines()
        .map(line -> line.replaceFirst(" +", " ").replaceFirst(" {2,}", " "))
        .filter(line -> line.startsWith(row + " "))
        .map(line -> line.substring(row.length() + 1))
        .findFirst()
        .orElseThrow();
  }
}
