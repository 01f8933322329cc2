package dev.readout.evaluation.gold;

import dev.readout.evaluation.gold.GoldArticle.GoldActor;
import dev.readout.evaluation.gold.GoldArticle.GoldClaim;
import dev.readout.evaluation.gold.GoldArticle.GoldDialogue;
import dev.readout.evaluation.gold.GoldArticle.GoldEvent;
import dev.readout.evaluation.gold.GoldArticle.GoldPosition;
import dev.readout.evaluation.gold.GoldArticle.GoldRole;
import dev.readout.evaluation.gold.GoldArticle.GoldStatement;
import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.GoldNode;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.model.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one gold file. */
final class GoldFile {

  private final GoldNode root;
  private final @Nullable GoldNode optional;

  private GoldFile(GoldNode root) throws BadGoldException {
    this.root = root;
    this.optional = root.object("optional");
  }

  static GoldArticle parse(String place, String json) throws BadGoldException {
    return new GoldFile(GoldNode.parse(place, json)).article();
  }

  private GoldArticle article() throws BadGoldException {
    Document document = root.document("published");
    return new GoldArticle(
        document,
        new GoldText(document.text()),
        facts("actors", GoldFile::actor),
        facts("roles", GoldFile::role),
        facts("statements", GoldFile::statement),
        facts("claims", GoldFile::claim),
        facts("events", GoldFile::event),
        facts("dialogues", GoldFile::dialogue));
  }

  private <T> Facts<T> facts(String list, GoldNode.Parser<T> parser) throws BadGoldException {
    List<T> neutral =
        optional == null || !optional.has(list) ? List.of() : optional.each(list, parser);
    return new Facts<>(root.each(list, parser), neutral);
  }

  private static GoldActor actor(GoldNode node) throws BadGoldException {
    return new GoldActor(node.name("name"), node.string("kind"), node.strings("aliases"));
  }

  private static GoldRole role(GoldNode node) throws BadGoldException {
    return new GoldRole(node.name("actor"), node.string("title"), node.nullable("of"));
  }

  private static GoldStatement statement(GoldNode node) throws BadGoldException {
    GoldNode channel = node.object("channel");
    return new GoldStatement(
        node.name("key"),
        node.nullable("speaker"),
        node.nullable("mention"),
        node.nullable("cue"),
        node.oneOrMoreStrings("content"),
        node.string("form"),
        node.string("act"),
        channel == null ? null : channel.string("kind"),
        node.strings("addressees"),
        node.strings("about"),
        node.nullable("said"),
        node.nullable("parent"));
  }

  private static GoldClaim claim(GoldNode node) throws BadGoldException {
    return new GoldClaim(
        node.string("text"),
        node.each(
            "positions",
            position -> new GoldPosition(position.nullable("holder"), position.string("stance"))));
  }

  private static GoldEvent event(GoldNode node) throws BadGoldException {
    return new GoldEvent(
        node.string("type"),
        node.string("trigger"),
        node.strings("actors"),
        node.strings("recipients"),
        node.nullable("date"),
        node.string("factuality"));
  }

  private static GoldDialogue dialogue(GoldNode node) throws BadGoldException {
    return new GoldDialogue(node.strings("parties"), node.string("state"));
  }
}
