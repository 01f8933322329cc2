package dev.readout.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.reading.Happenings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "There is no truth in it," Ms Berg said. | deny
          Ms Berg said there had been no such deal. | deny
          "Nothing of the kind happened," Ms Berg said. | deny
          "That is not the case," Ms Berg said. | deny
          Ms Berg said the reports were false. | deny
          Ms Berg said the claims were exaggerated. | dispute
          Ms Berg called the report premature. | dispute
          Ms Berg said she knew nothing of a resignation. | dispute
          Ms Berg said she had no knowledge of it. | dispute
          Ms Berg said her team had seen no evidence of shelling. | dispute
          Ms Berg said the report was correct. | affirm
          Ms Berg said protesters threw stones at officers. | accuse
          Ms Berg said Peru had broken the truce. | accuse
          Ms Berg said the road was closed. | assert
          Ms Berg said she knew nothing could be done by night. | assert
          Ms Berg said there was no bread in the village. | assert
          Ms Berg said the villagers had crossed the river. | assert
          """)
  void whatAContentMakesOfWhatWasSaidIsItsAct(String text, String act) {
    Readout readout = Happenings.read(Document.builder(text).published("2025-06-12").build());

    assertThat(readout.statements().get(0).act().label()).isEqualTo(act);
  }
}
