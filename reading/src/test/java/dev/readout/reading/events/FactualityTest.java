package dev.readout.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Happenings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway signed the treaty. | signed occurred
          Norway managed to sign the treaty. | sign occurred
          Norway is withdrawing its troops from Kenya. | withdrawing ongoing
          Norway will sign the treaty in May. | sign planned
          Norway plans to sign the treaty. | sign planned
          Norway is due to sign the treaty on Friday. | sign planned
          Norway's decision to close the border angered Peru. | close planned
          The planned meeting between Ms Berg and Mr Duarte was welcomed. | meeting planned
          Norway should sign the treaty. | sign called-for
          Peru urged Norway to sign the treaty. | sign called-for
          Norway called for a ceasefire between Kenya and Uganda. | ceasefire called-for
          Norway may sign the treaty. | sign conditional
          If Norway signs the treaty, prices will fall. | signs conditional
          Norway threatened to close the border. | close conditional
          Norway refused to sign the treaty. | sign denied
          Norway's refusal to sign the treaty angered Peru. | sign denied
          After the talks between Norway and Peru, shares rose. | talks occurred
          """)
  void theGrammarTellsHowAnEventStands(String sentence, String factuality) {
    assertThat(Happenings.of(sentence).factualities()).containsExactly(factuality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru denied that it had closed the border. | closed denied
          Peru accused Norway of closing the border. | closing unconfirmed
          Two officials said Norway had closed the border. | closed unconfirmed
          The minister said Norway had closed the border. | closed occurred
          Peru said Norway would close the border in May. | close planned
          Norway is said to have released the sailors. | released unconfirmed
          The alleged attack by Kenya on the port shook markets. | attack unconfirmed
          Norway accused Peru of closing the border. Peru denied the accusation. | closing denied
          """)
  void theSourceTellsHowAnEventStands(String text, String factuality) {
    assertThat(Happenings.of(text).factualities()).containsExactly(factuality);
  }
}
