package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.model.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article with the facts that a careful analyst would take from it, named by words. */
public record GoldArticle(
    Document document,
    GoldText text,
    Facts<GoldActor> actors,
    Facts<GoldRole> roles,
    Facts<GoldStatement> statements,
    Facts<GoldClaim> claims,
    Facts<GoldEvent> events,
    Facts<GoldDialogue> dialogues)
    implements GoldDocument {

  /**
   * @param name canonical
   */
  public record GoldActor(String name, String kind, List<String> aliases) {}

  public record GoldRole(String actor, String title, @Nullable String of) {}

  /**
   * @param speaker canonical name, or null where nobody is named
   * @param mention the words for the speaker at this place
   * @param content pieces in the order of the text
   * @param channel kind
   * @param parent key
   */
  public record GoldStatement(
      String key,
      @Nullable String speaker,
      @Nullable String mention,
      @Nullable String cue,
      List<String> content,
      String form,
      String act,
      @Nullable String channel,
      List<String> addressees,
      List<String> about,
      @Nullable String said,
      @Nullable String parent) {}

  public record GoldClaim(String text, List<GoldPosition> positions) {}

  /**
   * @param holder canonical name or descriptor, or null for hearsay
   */
  public record GoldPosition(@Nullable String holder, String stance) {}

  /**
   * @param trigger the words that name it
   */
  public record GoldEvent(
      String type,
      String trigger,
      List<String> actors,
      List<String> recipients,
      @Nullable String date,
      String factuality) {}

  public record GoldDialogue(List<String> parties, String state) {}
}
