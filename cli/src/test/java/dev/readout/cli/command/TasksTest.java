package dev.readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tasks that people have with a record, over articles of invented parties that are really read.
 * The numbers are those of the list of tasks from which the product was planned.
 */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TasksTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private static Path record;

  private static String article(String id, String day, String publisher, String text) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id).put("published", day).put("publisher", publisher).put("title", "T " + id);
    node.put("url", "https://wire.example/" + id).put("text", text);
    return node + "\n";
  }

  @BeforeAll
  static void ingest() throws IOException {
    record = folder.resolve("desk.sqlite");
    Path wire = folder.resolve("wire.jsonl");
    Files.writeString(
        wire,
        article(
                "t1",
                "2026-03-13",
                "Northwire",
                "Special envoy Mara Lind denied on Friday that the talks between Norway and Iceland"
                    + " had stalled.\n\n“Einar Thor has been fair to us,” she told the Daily Ledger"
                    + " in an interview. The envoy added on her Telegram channel that Thor would"
                    + " visit Oslo next week.\n\nThe Daily Ledger reported on Thursday that the"
                    + " talks had stalled.")
            + article(
                "t2",
                "2026-03-14",
                "Fjord Post",
                "Iceland's foreign minister, Einar Thor, confirmed on Saturday that the talks with"
                    + " Norway had stalled. A spokeswoman for the fisheries ministry declined to"
                    + " comment.")
            + article(
                "t3",
                "2026-03-15",
                "Harbour News",
                "The talks between Norway and Iceland are going well under the understandings"
                    + " reached in Bergen, Mara Lind, Norway's special envoy, said on Sunday.\n\n"
                    + "Mara Lind and Einar Thor, Iceland's foreign minister, met in Bergen on"
                    + " Friday. They will meet again in Reykjavik in April.")
            + article(
                "t4",
                "2026-03-20",
                "Harbour News",
                "Norway and Iceland have broken off their talks, Iceland's foreign minister, Einar"
                    + " Thor, said on Friday.\n\nThe meeting in Reykjavik, planned for April, was"
                    + " cancelled, he said. Norway's government denied that Mara Lind had met Einar"
                    + " Thor in Oslo.")
            + article(
                "t5",
                "2026-03-21",
                "Daily Ledger",
                "The Harbour News reported that Einar Thor told Mara Lind that the quota was too"
                    + " small. According to officials familiar with the talks, Lind said that the"
                    + " offer was final.")
            + article(
                "t6",
                "2026-06-02",
                "Northwire",
                "Tove Brand, Norway's special envoy, arrived in Reykjavik on Monday. Former special"
                    + " envoy Mara Lind wished her well.")
            + article(
                "t7",
                "2026-03-16",
                "Northwire",
                "“We met in January,\nand we shall\nmeet again before the spring is over,” Mara"
                    + " Lind said on Monday.")
            + article(
                "t8",
                "2026-03-17",
                "Fjord Post",
                "“We met in January ... and we shall meet again before the summer is over,” Mara"
                    + " Lind said on Tuesday.")
            + article(
                "t9",
                "2026-06-10",
                "Fjord Post",
                "The special envoy of Norway said on Wednesday that the talks would resume."));
    CommandRun run = run("ingest", wire.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
  }

  private static CommandRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--record");
    all.add(record.toString());
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static List<JsonNode> ask(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--format");
    all.add("json");
    CommandRun run = run(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.outLines()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static List<String> texts(List<JsonNode> lines, String field) {
    return lines.stream()
        .map(line -> line.get(field).isNull() ? "" : line.get(field).asText())
        .toList();
  }

  private static List<JsonNode> only(List<JsonNode> lines, String field, String value) {
    return lines.stream().filter(line -> value.equals(line.get(field).asText())).toList();
  }

  private static List<JsonNode> of(List<JsonNode> lines, String article) {
    return lines.stream()
        .filter(
            line ->
                line.get("citation").get("url").asText().equals("https://wire.example/" + article))
        .toList();
  }

  @Test
  @Order(1)
  void task1EverythingSomebodySaidByChannelWithDenialsMarked() throws IOException {
    List<JsonNode> said = of(ask("said", "Mara Lind"), "t1");

    JsonNode denial = only(said, "act", "deny").get(0);
    assertThat(denial.get("claim").asText()).as("the claim that it denies").endsWith(".c1");
    assertThat(denial.get("day").asText()).isEqualTo("2026-03-13");
    assertThat(denial.get("form").asText()).isEqualTo("indirect");
    assertThat(denial.get("confidence").isNumber()).isTrue();
    assertThat(texts(said, "speaker_words")).as("role nouns too").contains("The envoy");
    assertThat(texts(said, "channel")).contains("social-post");
    for (JsonNode line : said) {
      JsonNode citation = line.get("citation");
      JsonNode cited = ask("cite", citation.get("id").asText()).get(0);
      assertThat(cited.get("passage").asText()).isEqualTo(citation.get("words").asText());
    }
    assertThat(texts(ask("said", "Mara Lind", "--denials"), "act")).containsOnly("deny");
    assertThat(ask("said", "Mara Lind", "--channel", "social-post")).hasSize(1);
    assertThat(run("said", "Mara Lind", "--format", "csv").outLines().get(0))
        .startsWith("day,said,speaker,speaker_words,act,form,channel,");
  }

  @Test
  @Order(2)
  void task2WhoReportedItWhoConfirmsAndWhoDenies() throws IOException {
    JsonNode claim = of(ask("claims", "--contested", "stalled"), "t1").get(0);
    List<JsonNode> positions = ask("claim", claim.get("claim").asText());

    assertThat(texts(only(positions, "holder", "Daily Ledger"), "stance")).contains("affirm");
    assertThat(texts(only(positions, "holder", "Mara Lind"), "stance")).contains("deny");
    assertThat(texts(positions, "holder"))
        .as("the outlet that reports the denial does not deny")
        .doesNotContain("Northwire");
    assertThat(texts(positions, "day")).isSorted();
  }

  @Test
  @Order(3)
  void task3TheStateOfADialogueAsOfAnyDay() throws IOException {
    List<JsonNode> early = ask("dialogue", "Norway", "Iceland", "--as-of", "2026-03-16");
    List<JsonNode> late = ask("dialogue", "Norway", "Iceland", "--as-of", "2026-03-20");

    assertThat(texts(only(early, "part", "state"), "state")).doesNotContain("broken-off");
    List<JsonNode> states = only(late, "part", "state");
    assertThat(texts(states, "state").get(0)).isEqualTo("broken-off");
    assertThat(texts(states, "state"))
        .as("views that disagree stand side by side")
        .contains("stalled");
    assertThat(texts(states, "according")).contains("Einar Thor");
    List<JsonNode> contacts = only(early, "part", "contact");
    assertThat(texts(contacts, "factuality")).contains("occurred", "planned");
    assertThat(texts(only(late, "part", "week"), "events")).isNotEmpty();
  }

  @Test
  @Order(4)
  void task4AQuoteIsCheckedBeforePrint() throws IOException {
    List<JsonNode> found =
        ask("quote", "We met in January and we shall meet again before the spring is over");

    assertThat(texts(found, "match")).containsExactly("exact", "near");
    assertThat(of(found, "t7")).as("rewrapped, and the earliest").hasSize(1);
    assertThat(found.get(1).get("differences").asText())
        .as("word by word")
        .contains("[-spring-] {+summer+}");
  }

  @Test
  @Order(5)
  void task7WhetherItHappenedOrWasOnlySaid() throws IOException {
    List<JsonNode> events = ask("events", "--party", "Norway", "--party", "Iceland");

    List<JsonNode> met = of(only(events, "type", "CONSULT"), "t3");
    assertThat(texts(only(met, "words", "met"), "factuality")).containsOnly("occurred");
    assertThat(texts(only(met, "words", "meet"), "factuality"))
        .as("what will be is no meeting that was")
        .containsOnly("planned");
    List<JsonNode> denied = only(of(events, "t4"), "words", "met");
    assertThat(texts(denied, "factuality")).containsOnly("denied");
    assertThat(texts(denied, "according")).as("each view has its source").doesNotContain("");
    assertThat(ask("events", "--party", "Norway", "--party", "Iceland", "--factuality", "planned"))
        .isNotEmpty()
        .allMatch(line -> line.get("factuality").asText().equals("planned"));
  }

  @Test
  @Order(6)
  void task9TheChainOfAnAttributionLinkByLink() throws IOException {
    JsonNode quota =
        of(ask("said", "Einar Thor"), "t5").stream()
            .filter(line -> line.get("content").asText().contains("quota"))
            .findFirst()
            .orElseThrow();

    assertThat(quota.get("chain").asText())
        .startsWith("Harbour News")
        .endsWith("Harbour News (reported) > Einar Thor (told)");
    assertThat(quota.get("to").asText()).isEqualTo("Mara Lind");
    assertThat(texts(ask("said", "Einar Thor", "--via", "Harbour News"), "content"))
        .as("by the carrier")
        .containsExactly(quota.get("content").asText());
    assertThat(texts(of(ask("said", "Mara Lind"), "t5"), "chain"))
        .as("those without a name are a link as well")
        .anyMatch(chain -> chain.startsWith("officials"));
  }

  @Test
  @Order(7)
  void task13WhoHeldWhichPostWhen() throws IOException {
    List<JsonNode> lind = only(ask("who", "Mara Lind"), "part", "office");
    assertThat(texts(lind, "value"))
        .contains("special envoy of Norway")
        .anyMatch(office -> office.startsWith("former special envoy"));
    JsonNode office = only(lind, "value", "special envoy of Norway").get(0);
    assertThat(office.get("from").asText()).isEqualTo("2026-03-15");
    assertThat(office.get("count").asInt()).isPositive();

    assertThat(texts(of(ask("said", "Tove Brand"), "t9"), "speaker_words"))
        .as("whoever is known by office is the holder on that day")
        .containsExactly("The special envoy of Norway");
    assertThat(of(ask("said", "Mara Lind"), "t9")).isEmpty();
  }

  @Test
  @Order(8)
  void task6TheMachineIsCorrectedAndItSticks() throws IOException {
    JsonNode denial = of(ask("said", "Mara Lind", "--denials"), "t1").get(0);
    String id = denial.get("citation").get("id").asText();
    assertThat(denial.get("by").asText()).isEqualTo("machine");

    CommandRun run = run("correct", "act", id, "dispute", "--why", "as heard", "--who", "Una Desk");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run("correct", "merge", "Daily Ledger", "Harbour News", "--why", "renamed").code())
        .isEqualTo(ExitCode.OK);

    assertThat(run("record", "rebuild", "--jobs", "2").code()).isEqualTo(ExitCode.OK);
    JsonNode corrected = only(of(ask("said", "Mara Lind"), "t1"), "act", "dispute").get(0);
    assertThat(corrected.get("by").asText()).isEqualTo("human");
    assertThat(texts(ask("said", "Daily Ledger"), "speaker")).isNotEmpty();
    List<JsonNode> log = ask("corrections");
    assertThat(texts(log, "action")).containsExactly("merge", "act");
    assertThat(log.get(1).get("old_value").asText()).isEqualTo("deny");
    assertThat(log.get(1).get("new_value").asText()).isEqualTo("dispute");
    assertThat(log.get(1).get("who").asText()).isEqualTo("Una Desk");
    assertThat(log.get(1).get("state").asText()).isEqualTo("applied");

    assertThat(run("corrections", "--undo", "2").code()).isEqualTo(ExitCode.WRONG_USE);
    List<JsonNode> undone = ask("corrections", "--undo", "2", "--why", "two papers after all");
    assertThat(texts(undone, "state")).containsExactly("applied", "undone", "applied");
    assertThat(texts(ask("said", "Harbour News"), "speaker")).containsOnly("Harbour News");
    assertThat(run("record", "check").out()).endsWith("the record is sound\n");
    assertThat(run("correct", "act", "d0.s1", "deny", "--why", "x").err())
        .contains("the record has no statement 'd0.s1'");
  }
}
