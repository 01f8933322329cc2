package dev.readout.cli.view;

import dev.readout.model.Span;
import dev.readout.model.explain.ActBasis;
import dev.readout.model.explain.ClaimReasons.PositionBasis;
import dev.readout.model.explain.Considered;
import dev.readout.model.explain.CueEntry;
import dev.readout.model.explain.Finding;
import dev.readout.model.explain.Occasion;
import dev.readout.model.explain.Rule;
import dev.readout.model.explain.SpeakerReasons;
import dev.readout.model.explain.StatementReasons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reasons in words, for people. */
public final class ReasonWords {

  private final ArticleView article;

  public ReasonWords(ArticleView article) {
    this.article = article;
  }

  /**
   * One question and its answer.
   *
   * @param label {@code found}, {@code speaker}
   * @param lines at least one
   */
  public record Answer(String label, List<String> lines) {
    public Answer {
      lines = List.copyOf(lines);
    }
  }

  /** All there is to tell of a statement. */
  public List<Answer> of(StatementReasons reasons) {
    List<Answer> answers = new ArrayList<>();
    answers.add(answer("found", found(reasons.finding())));
    CueEntry cue = reasons.cue();
    if (cue != null) {
      answers.add(answer("cue", cue(cue)));
    }
    answers.add(answer("act", act(reasons.act())));
    answers.add(new Answer("speaker", speaker(reasons.speaker())));
    Occasion channel = reasons.channel();
    if (channel != null) {
      answers.add(answer("channel", occasion(channel)));
    }
    Occasion said = reasons.said();
    if (said != null) {
      answers.add(answer("when", occasion(said)));
    }
    answers.add(
        answer(
            "confidence",
            reasons.trust().product()
                + ": of the attribution "
                + reasons.trust().attribution()
                + ", of the speaker "
                + reasons.trust().speaker()));
    return answers;
  }

  /** How a holder's statement bears on a claim: {@code says the opposite}. */
  public static String of(PositionBasis basis) {
    return Wording.words(basis);
  }

  private static Answer answer(String label, String line) {
    return new Answer(label, List.of(line));
  }

  private static String found(Finding finding) {
    String heads = finding.score().map(score -> "the heads, score " + score).orElse("");
    String rule = finding.byRule().map(found -> "the rule for " + rule(found)).orElse("");
    if (rule.isEmpty()) {
      return "by " + heads + "; by no rule";
    }
    if (heads.isEmpty()) {
      boolean looked = finding instanceof Finding.ByRule byRule && byRule.looked();
      return "by " + rule + (looked ? "; not by the heads" : "");
    }
    String parts =
        finding.byHeads().stream().map(Wording::words).collect(Collectors.joining(" and "));
    return "by " + rule + " and by " + heads + (parts.isEmpty() ? "" : ", who gave the " + parts);
  }

  private static String rule(Rule rule) {
    return switch (rule) {
      case TURN -> "labelled turns";
      case QUOTATION -> "quotations with a known cue";
      case ODD_QUOTATION -> "quotations with a verb that is no known cue";
      case FLOATING -> "quotations without a cue";
      case CLAUSE -> "a cue and a clause with “that” or “whether”";
      case BARE_CLAUSE -> "a cue and a clause without “that”";
      case INFINITIVE -> "a cue and an infinitive";
      case PARENTHETICAL -> "a cue within or after what it attributes";
      case ACCORDING_TO -> "“according to”";
      case OBJECT -> "a cue and a noun phrase";
      case REFUSAL -> "refusals to say";
      case HEARSAY -> "hearsay";
      case NOMINAL -> "a noun as cue";
      case HEADLINE -> "headlines";
    };
  }

  private static String cue(CueEntry cue) {
    String frame = cue.frame() == null ? "" : ", frame " + cue.frame();
    return "“"
        + cue.words()
        + "” ("
        + Wording.words(cue.wordClass())
        + frame
        + "): "
        + Wording.verb(cue.act())
        + (cue.negated() ? "; negated here" : "");
  }

  private static String act(ActBasis basis) {
    return switch (basis) {
      case CUE -> "as its cue has it";
      case NEGATED_CUE -> "its cue is negated";
      case VERDICT -> "its words pass a verdict";
      case NO_REPORT -> "what is rejected is no report";
      case GOVERNING_VERB -> "as the verb above its cue has it";
      case QUESTION -> "its words are a question";
      case OWN_VERB -> "the speaker's own verb does it";
      case ANSWER -> "it answers what was said before";
      case COMMITMENT -> "it commits the speaker";
      case JUDGEMENT -> "its words judge somebody";
    };
  }

  private List<String> speaker(SpeakerReasons speaker) {
    List<String> lines = new ArrayList<>();
    lines.add(naming(speaker));
    speaker.considered().forEach(considered -> lines.add(considered(considered)));
    return lines;
  }

  private String naming(SpeakerReasons speaker) {
    Span words = speaker.words();
    if (words == null) {
      return "no words name one";
    }
    String where =
        switch (speaker.naming()) {
          case AT_CUE -> "at the cue";
          case SHARED -> "at the cue that this one shares its subject with";
          case SPEAKS_ON -> "at the statement before, whose speaker speaks on";
          case NOWHERE -> "";
        };
    return "“" + words.in(article.text()) + "” " + where + resolution(speaker.resolution());
  }

  private static String resolution(SpeakerReasons.@Nullable Resolution resolution) {
    if (resolution == null) {
      return "";
    }
    return switch (resolution) {
      case NAME -> ", a name";
      case ROLE -> ", known from the article";
      case DESCRIPTION -> ", somebody without a name here";
      case PRONOUN -> ", a pronoun";
      case JOINT -> ", several at once";
      case OPEN -> ", not settled";
    };
  }

  private static String considered(Considered considered) {
    String fate =
        switch (considered.outcome()) {
          case CHOSEN -> considered.score() + ", taken";
          case LESS_LIKELY -> considered.score() + ", less likely";
          case TOO_CLOSE -> considered.score() + ", too close to another";
          case DISAGREES -> "ruled out: does not agree";
          case SPEAKS_HERE -> "ruled out: the words are in their own speech";
          case SAME_CLAUSE -> "ruled out: subject of the same clause";
        };
    Considered.Presence presence = considered.presence();
    return considered.name() + " " + fate + (presence == null ? "" : "; " + presence(presence));
  }

  private static String presence(Considered.Presence presence) {
    String back =
        switch (presence.sentencesBack()) {
          case 0 -> "in the same sentence";
          case 1 -> "one sentence before";
          default -> presence.sentencesBack() + " sentences before";
        };
    return Wording.words(presence.place())
        + " "
        + back
        + (presence.sameParagraph() ? "" : ", in another paragraph")
        + (presence.quoted() ? ", within a quotation" : "");
  }

  private String occasion(Occasion occasion) {
    String from = occasion.from();
    return switch (occasion.basis()) {
      case OWN_WORDS -> "told beside its cue";
      case INTRODUCTION -> "told by a sentence that introduces it";
      case CARRIED ->
          "as told at statement " + (from == null ? "" : article.number(from)) + ", the same act";
      case LEAD -> "the event that the lead tells of";
    };
  }
}
