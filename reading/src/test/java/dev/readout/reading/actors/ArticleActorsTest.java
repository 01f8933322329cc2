package dev.readout.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.Actor;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.reading.Articles;
import dev.readout.reading.syntax.ShallowSyntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleActorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norwegian Foreign Minister Kari Nordby said so. | Kari Nordby | PERSON | NOR
          Iraq's deputy interior minister, Samir al-Haddad, said so. | Samir al-Haddad | PERSON | IRQ
          Mr Okello said so. | Okello | PERSON |
          The Peruvian government said so. | Peru | STATE | PER
          Lima said so. | Peru | STATE | PER
          The Kremlin said so. | Russia | STATE | RUS
          Oman's Foreign Ministry said so. | Oman's Foreign Ministry | ORGANISATION | OMN
          The Turkish Defence Ministry said so. | Turkish Defence Ministry | ORGANISATION | TUR
          The European Union said so. | European Union | ORGANISATION |
          The Fjord Courier reported it. | Fjord Courier | ORGANISATION |
          """)
  void namesBecomeActors(String text, String name, ActorKind kind, String country) {
    assertThat(read(text).all())
        .anySatisfy(
            actor -> {
              assertThat(actor.name()).isEqualTo(name);
              assertThat(actor.kind()).isEqualTo(kind);
              assertThat(actor.country()).isEqualTo(country);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kari Nordby spoke first. Nordby left later. | Nordby | Kari Nordby
          Nordby will resign\\n\\nKari Nordby spoke in Oslo. | Nordby | Kari Nordby
          Samir al-Haddad spoke. Haddad left. | Haddad | Samir al-Haddad
          Mohamed Salem spoke. Mohammed Salem left. | Mohammed Salem | Mohammed Salem
          The European Union met. The EU agreed. | The EU | European Union
          The International Rescue Board (IRB) flew. The IRB agreed. | The IRB | International Rescue Board
          Norway agreed. Oslo signed. | Oslo | Norway
          Secretary of State Kari Nordby met Envoy Ana Ruiz. The secretary said so. | The secretary | Kari Nordby
          The former secretary of state Kari Nordby left. | The former secretary | Kari Nordby
          Norwegian envoy Kari Nordby spoke. The envoy left. | The envoy | Kari Nordby
          The deputy mayor, Ana Ruiz, spoke. Envoy Jon Berg listened. The mayor left. | The mayor | Ana Ruiz
          President Ana Ruiz of Peru spoke. Envoy Jon Berg listened. The Peruvian president left. | The Peruvian president | Ana Ruiz
          Spokeswoman Ana Ruiz spoke to Jon Berg. She left. | She | Ana Ruiz
          Ana Ruiz spoke on Monday. She left. | She | Ana Ruiz
          Severin Potash, a state-owned exporter, grew. The company paid. | The company | Severin Potash
          The Omani Foreign Ministry met Ana Ruiz. The ministry declined. | The ministry | Omani Foreign Ministry
          Ana Ruiz's office replied. It declined. | It | Ana Ruiz's office
          """)
  void laterWordsMeanWhoWasNamed(String text, String words, String name) {
    String article = text.replace("\\n", "\n");
    assertThat(meant(article, words, article.lastIndexOf(words))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oslo and Lima said so. | Oslo and Lima | Norway;Peru
          Ana Ruiz and Jon Berg met. Both leaders smiled. | Both leaders | Ana Ruiz;Jon Berg
          Norway and Peru talked. Neither government gave way. | Neither government | Norway;Peru
          Norway and Peru talked. The two sides agreed. | The two sides | Norway;Peru
          President Ana Ruiz met President Jon Berg. Envoy Ida Holm listened. Both presidents signed. | Both presidents | Ana Ruiz;Jon Berg
          Russia-US talks went on. | Russia-US | Russia;United States
          """)
  void jointPhrasesMeanEachParty(String text, String words, String names) {
    assertThat(meant(text, words, text.indexOf(words))).containsExactlyInAnyOrder(names.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Lima senator and presidential candidate said so. | The Lima senator and presidential candidate | 1
          Former Oslo governor and nominee Kari Nordby said so. | Former Oslo governor and nominee Kari Nordby | 1
          The president and Prime Minister Kari Nordby said so. | The president and Prime Minister Kari Nordby | 2
          The mayor and the candidate said so. | The mayor and the candidate | 2
          """)
  void twoNounsMayMeanOnePerson(String text, String words, int persons) {
    assertThat(meant(text, words, text.indexOf(words))).hasSize(persons);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A senior official said so. | A senior official | UNNAMED
          An Omani diplomat said so. | An Omani diplomat | UNNAMED
          Its annual report said so. | Its annual report | UNNAMED
          Lawmakers said so. | Lawmakers | GROUP
          One of them said so. | One of them | UNNAMED
          """)
  void describedSourcesKeepTheirDescriptor(String text, String words, ActorKind kind) {
    Reading reading = readAll(text);
    String id = reading.one(words, text.indexOf(words));
    assertThat(reading.actor(id).name()).isEqualTo(words);
    assertThat(reading.actor(id).kind()).isEqualTo(kind);
  }

  @Test
  void anUnnamedSourceIsNeverMergedWithANamedPerson() {
    String text = "Envoy Kari Nordby spoke. A second envoy said so.";
    assertThat(meant(text, "A second envoy", text.indexOf("A second")))
        .containsExactly("A second envoy");
  }

  @Test
  void aFamilyNameOfTwoStaysOpenWithItsCandidates() {
    String text = "Ana Ruiz met Carlos Ruiz. Ruiz left.";
    Reading reading = readAll(text);
    Reference reference = reading.resolve("Ruiz", text.lastIndexOf("Ruiz")).get(0);
    assertThat(reference.actor()).isNull();
    assertThat(reference.candidates())
        .extracting(candidate -> reading.actor(candidate.actor()).name())
        .containsExactlyInAnyOrder("Ana Ruiz", "Carlos Ruiz");
  }

  @Test
  void aPronounThatTwoFitEquallyStaysOpen() {
    String text = "Kim Larsen and Robin Holm met. He left.";
    Reading reading = readAll(text);
    Reference reference = reading.resolve("He", text.indexOf("He left")).get(0);
    assertThat(reference.actor()).isNull();
    assertThat(reference.candidates()).hasSize(2);
  }

  @Test
  void whoSpokeIsLikelierToBeMeant() {
    String text = "Kim Larsen and Robin Holm met. He left.";
    Reading reading = readAll(text);
    int robin = text.indexOf("Robin");
    reading.actors.spoke(reading.one("Robin Holm", robin), robin);
    String he = reading.one("He", text.indexOf("He left"));
    assertThat(reading.actor(he).name()).isEqualTo("Robin Holm");
  }

  @Test
  void nobodySpeaksOfHimselfAsHe() {
    String text = "Jon Berg met Kim Larsen. \"He was late and tired,\" Berg said.";
    assertThat(meant(text, "He", text.indexOf("He was"))).containsExactly("Kim Larsen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks in Oslo ended. | Oslo
          Ana Ruiz flew to Lima on Monday. | Lima
          Oslo's airport was closed. | Oslo
          """)
  void aCapitalThatIsOnlyALocationIsAPlace(String text, String name) {
    assertThat(read(text).all())
        .filteredOn(actor -> actor.name().equals(name))
        .extracting(Actor::kind)
        .containsExactly(ActorKind.PLACE);
  }

  @Test
  void theFirstPersonIsLeftToTheCaller() {
    String text = "\"We agreed,\" said Ana Ruiz.";
    assertThat(readAll(text).resolve("We", 1).get(0).actor()).isNull();
  }

  @Test
  void mentionsTellNamesNounsAndPronounsApart() {
    Actor actor =
        read("Norwegian envoy Kari Nordby spoke. The envoy smiled before she left.").all().stream()
            .filter(one -> one.name().equals("Kari Nordby"))
            .findFirst()
            .orElseThrow();
    assertThat(actor.mentions())
        .extracting(mention -> mention.form())
        .containsExactly(MentionForm.NAME, MentionForm.NOMINAL, MentionForm.PRONOUN);
    assertThat(actor.aliases()).contains("The envoy").doesNotContain("she");
  }

  @Test
  void mentionedInGivesThoseWithinTheSpanInOrder() {
    String text = "Ana Ruiz met Jon Berg. Kim Larsen waited.";
    Reading reading = readAll(text);
    assertThat(reading.actors.mentionedIn(new Span(0, 22)))
        .extracting(id -> reading.actor(id).name())
        .containsExactly("Ana Ruiz", "Jon Berg");
  }

  @Test
  void countriesAreKnownBothWays() {
    ArticleActors actors = read("Norwegian envoy Kari Nordby thanked Peru.");
    String peru = actors.byCountry("PER").orElseThrow();
    assertThat(actors.country(peru)).contains("PER");
    assertThat(actors.byCountry("CHL")).isEmpty();
    String envoy =
        actors.all().stream()
            .filter(a -> a.kind() == ActorKind.PERSON)
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(actors.country(envoy)).isEqualTo(Optional.of("NOR"));
  }

  @Test
  void anUnknownIdIsAProgrammersMistake() {
    assertThatThrownBy(() -> read("Nothing.").kind("a99"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a99");
  }

  @Test
  void anEmptyPhraseIsAProgrammersMistake() {
    assertThatThrownBy(() -> read("Nothing.").resolve(new TokenRange(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ArticleActors read(String text) {
    return readAll(text).actors;
  }

  private static Reading readAll(String text) {
    Article article = Articles.of(text);
    return new Reading(article, ArticleActors.of(article, new ShallowSyntax(article)));
  }

  private static List<String> meant(String text, String words, int at) {
    Reading reading = readAll(text);
    return reading.resolve(words, at).stream()
        .map(reference -> reference.actor() == null ? "?" : reading.actor(reference.actor()).name())
        .toList();
  }

  private record Reading(Article article, ArticleActors actors) {

    List<Reference> resolve(String words, int at) {
      return actors.resolve(article.tokens().in(new Span(at, at + words.length())));
    }

    /** The one actor that words mean. */
    String one(String words, int at) {
      List<Reference> references = resolve(words, at);
      assertThat(references).hasSize(1);
      return Objects.requireNonNull(references.get(0).actor());
    }

    Actor actor(String id) {
      return actors.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
  }
}
