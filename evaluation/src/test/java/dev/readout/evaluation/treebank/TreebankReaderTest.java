package dev.readout.evaluation.treebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.language.conllu.FusedWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class TreebankReaderTest {

  private static final String TWO =
      table(
          """
          # newdoc id = first
          # newpar id = p1
          # text = Ada didn't.
          1 Ada Ada PROPN NNP _ 2 nsubj _ Entity=(1-person-new)
          2-3 didn't _ _ _ _ _ _ _ SpaceAfter=No
          2 did do AUX VBD _ 0 root _ _
          3 n't not PART RB _ 2 advmod _ _
          3.1 left leave VERB _ _ _ _ _ _
          4 . . PUNCT . _ 2 punct _ _

          1 Yes yes INTJ UH _ 0 root _ _

          # newpar
          1 Oh oh INTJ UH _ 0 root _ SpaceAfter=No
          2 ! ! PUNCT . _ 1 punct _ _

          # newdoc
          1 No no INTJ UH _ 0 root _ _
          """);

  @Test
  void documentsTreesAndTokensAreRead() throws Exception {
    List<TreebankDocument> documents = TreebankReader.parse("x", TWO);

    assertThat(documents).extracting(TreebankDocument::id).containsExactly("first", "2");
    Tree tree = documents.get(0).trees().get(0);
    assertThat(tree.words())
        .extracting(Word::form)
        .describedAs("empty nodes are left out")
        .containsExactly("Ada", "did", "n't", ".");
    assertThat(tree.words().get(0).entity()).isEqualTo("(1-person-new)");
    assertThat(tree.tokens()).containsExactly(new MultiwordToken(2, 3, "didn't", false));
    assertThat(documents.get(0).trees())
        .extracting(Tree::paragraph)
        .containsExactly(true, false, true);
  }

  @Test
  void textIsMadeFromSpacesAndParagraphs() throws Exception {
    TreebankDocument document = TreebankReader.parse("x", TWO).get(0);

    TreebankText words = TreebankText.ofWords(document);

    assertThat(words.text()).isEqualTo("Ada didn't. Yes\n\nOh!");
    assertThat(TreebankText.written(document)).isEqualTo(words.text());
    assertThat(words.sentences().get(0).stream().map(span -> span.in(words.text())))
        .containsExactly("Ada", "did", "n't", ".");
    assertThat(words.fused()).extracting(FusedWords::form).containsExactly("didn't");
  }

  @Test
  void wordsThatDoNotMakeUpTheirTokenStandInItsPlace() throws Exception {
    TreebankDocument document =
        TreebankReader.parse(
                "x",
                table(
                    """
                    1-2 wanna _ _ _ _ _ _ _ _
                    1 want want VERB _ _ 0 root _ _
                    2 to to PART _ _ 1 mark _ _
                    """))
            .get(0);

    assertThat(TreebankText.written(document)).isEqualTo("wanna");
    assertThat(TreebankText.ofWords(document).text()).isEqualTo("wantto");
    assertThat(TreebankText.ofWords(document).fused())
        .extracting(FusedWords::form)
        .containsExactly("wanna");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 Ada | x:2: CoNLL-U has 10 columns with a tab between them, here are 2;",
        "2 Ada _ X _ _ 0 root _ _ | x:2: word 2 follows word 0; number the words",
        "a Ada _ X _ _ 0 root _ _ | x:2: the column ID must be a whole number, was 'a'",
        "1 Ada _ X _ _ up root _ _ | x:2: the column HEAD must be a whole number, was 'up'",
        "1 Ada _ X _ _ -1 root _ _ | x:2: the column HEAD must not be negative, was '-1'",
        "1 Ada _ X _ _ 7 root _ _ | x:2: the head is 7, but the sentence has 1 words;",
        "2-3 Ada _ _ _ _ _ _ _ _ | x:2: the token 2-3 stands after word 0;",
        "1-2 Ada _ _ _ _ _ _ _ _ | x:2: the token 1-2 ends after word 0,",
      })
  void faultIsToldWithItsLine(String line, String message) {
    assertThatExceptionOfType(BadGoldException.class)
        .isThrownBy(() -> TreebankReader.parse("x", "# newdoc\n" + table(line)))
        .withMessageStartingWith(message);
  }

  @Test
  void documentsWithOneIdAndFilesWithoutWordsAreRefused(@TempDir Path folder) throws Exception {
    String document = table("# newdoc id = d\n1 Ada _ X _ _ 0 root _ _\n\n");
    Path file = Files.writeString(folder.resolve("x.conllu"), document + document);

    assertThatExceptionOfType(BadGoldException.class)
        .isThrownBy(() -> TreebankReader.read(file))
        .withMessage(file + ":4: id 'd' stands on line 1 already; give each document its own");

    Files.writeString(file, "# newdoc\n");
    assertThatExceptionOfType(BadGoldException.class)
        .isThrownBy(() -> TreebankReader.read(file))
        .withMessage(file + " holds no word; give a CoNLL-U file");
  }

  /** Columns that are parted by spaces, for the eye. */
  private static String table(String rows) {
    return rows.lines()
        .map(line -> line.startsWith("#") ? line : line.replace(' ', '\t'))
        .reduce("", (all, line) -> all + line + "\n");
  }
}
