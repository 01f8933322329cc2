package dev.readout.server.asking;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.Term;
import dev.readout.record.ask.ClaimPositions;
import dev.readout.record.ask.Claims;
import dev.readout.record.ask.DialogueAsOf;
import dev.readout.record.ask.Happenings;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Quote;
import dev.readout.record.ask.Said;
import dev.readout.record.ask.Scope;
import dev.readout.record.ask.Search;
import dev.readout.record.ask.Who;
import dev.readout.record.text.Days;
import dev.readout.server.asking.Parameter.Kind;
import dev.readout.server.asking.Parameter.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All questions, each in one place: what the interface, the feeds and the pages follow from. */
public final class Askings {

  private static final List<String> ACTS = labels(Act.values());
  private static final List<String> CHANNELS = labels(ChannelKind.values());
  private static final List<String> TYPES = labels(EventType.values());
  private static final List<String> FACTUALITIES = labels(Factuality.values());

  private Askings() {}

  /** In the order in which pages list them. */
  public static List<Asking> all() {
    return List.of(
        statements(), claims(), claim(), entities(), events(), dialogue(), quotes(), search());
  }

  private static Asking statements() {
    return new Asking(
        "statements",
        "Statements",
        "What somebody said, the latest first, with channel and quoted words.",
        scoped(
            Parameter.words("speaker", "Speaker", Need.ONCE),
            Parameter.flag("officials", "and those who speak for this state"),
            Parameter.words("about", "About", Need.AT_MOST_ONCE),
            Parameter.words("to", "Said to", Need.AT_MOST_ONCE),
            Parameter.choice("channel", "Channel", CHANNELS),
            Parameter.choice("act", "Act", ACTS),
            Parameter.flag("denials", "only denials")),
        values ->
            new Said(
                values.needed("speaker"),
                values.flag("officials"),
                values.one("about"),
                values.one("to"),
                values.choice("channel", CHANNELS),
                values.choice("act", ACTS),
                values.flag("denials"),
                values.scope()));
  }

  private static Asking claims() {
    return new Asking(
        "claims",
        "Claims",
        "What is at issue, with how many affirm and deny it, the latest first.",
        scoped(
            Parameter.words("text", "Words", Need.AT_MOST_ONCE),
            Parameter.flag("contested", "only what somebody affirms and somebody else denies")),
        values -> new Claims(values.flag("contested"), values.one("text"), values.scope()));
  }

  private static Asking claim() {
    return new Asking(
        "claim",
        "Claim",
        "Who stands where to one claim, the earliest first.",
        scoped(Parameter.words("id", "Claim", Need.ONCE)),
        values -> new ClaimPositions(values.needed("id"), values.scope()));
  }

  private static Asking entities() {
    return new Asking(
        "entities",
        "Who",
        "Who bears a name: names, offices with dates, statements by and about, closest actors.",
        scoped(Parameter.words("name", "Name", Need.ONCE)),
        values -> new Who(values.needed("name"), values.scope()));
  }

  private static Asking events() {
    return new Asking(
        "events",
        "Events",
        "What happened, is to happen or is said to have happened, according to whom.",
        scoped(
            Parameter.words("party", "Party", Need.ANY_NUMBER),
            Parameter.choice("type", "Type", TYPES),
            Parameter.choice("factuality", "Factuality", FACTUALITIES)),
        values ->
            new Happenings(
                values.all("party"),
                values.choice("type", TYPES),
                values.choice("factuality", FACTUALITIES),
                values.scope()));
  }

  private static Asking dialogue() {
    return new Asking(
        "dialogue",
        "Dialogue",
        "How the dealings of two parties stand according to each source, their contacts, and"
            + " cooperation and conflict by the week.",
        List.of(
            Parameter.words("party", "Party", Need.TWICE),
            Parameter.day("since", "From"),
            Parameter.day("as-of", "As of"),
            limit()),
        Askings::dialogue);
  }

  private static Question dialogue(Values values) {
    List<String> parties = values.all("party");
    if (parties.size() != 2) {
      throw new UnfitRequestException("'party' must stand twice, was " + parties.size() + " times");
    }
    Scope scope = values.scope();
    LocalDate asOf = values.day("as-of", Days::last);
    return new DialogueAsOf(
        parties.get(0), parties.get(1), new Scope(scope.since(), asOf, scope.limit()));
  }

  private static Asking quotes() {
    return new Asking(
        "quotes",
        "Quotations",
        "Where a sentence stands, word for word or nearly, the earliest first.",
        scoped(Parameter.words("text", "Sentence", Need.ONCE)),
        values -> new Quote(values.needed("text"), values.scope()));
  }

  private static Asking search() {
    return new Asking(
        "search",
        "Search",
        "Articles with all these words, the latest first.",
        scoped(Parameter.words("words", "Words", Need.ONCE)),
        values -> new Search(values.needed("words"), values.scope()));
  }

  private static List<Parameter> scoped(Parameter... own) {
    List<Parameter> parameters = new ArrayList<>(Arrays.asList(own));
    parameters.add(Parameter.day("since", "From"));
    parameters.add(Parameter.day("until", "To"));
    parameters.add(limit());
    return parameters;
  }

  private static Parameter limit() {
    return new Parameter("limit", "Lines", Kind.NUMBER, Need.AT_MOST_ONCE, List.of());
  }

  private static List<String> labels(Term[] terms) {
    return Stream.of(terms).map(Term::label).toList();
  }
}
