package dev.readout.model;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.StatementForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution: somebody says, writes, denies, believes, wants or refuses to say something.
 * Source, cue and content are those of PARC and PolNeAR.
 *
 * @param id local to the readout
 * @param cue the words that attribute; empty for a floating quotation
 * @param content the attributed words, in order, quotation marks and a linking {@code that} left
 *     out at the edges
 * @param quoted the parts of the content that stand in quotation marks
 * @param channel what it was made through, or null
 * @param addressees ids of those spoken to
 * @param about ids of those whom the content judges or centres on
 * @param toward what the statement does to those it speaks of
 * @param relayedBy ids of the outlets or people who pass it on, where named
 * @param said when it was said: ISO date with its true precision, or null
 * @param saidTime id of the time that {@code said} was taken from
 * @param parent id of the statement inside whose content this one stands, or null
 * @param confidence 0 to 1
 */
public record Statement(
    String id,
    Speaker speaker,
    List<Span> cue,
    List<Span> content,
    List<Span> quoted,
    StatementForm form,
    Act act,
    @Nullable Channel channel,
    List<String> addressees,
    List<String> about,
    List<Attitude> toward,
    List<String> relayedBy,
    @Nullable String said,
    @Nullable String saidTime,
    @Nullable String parent,
    double confidence) {

  public Statement {
    Checks.notBlank("statement id", id);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " has no content");
    }
    Checks.calendarValue("said", said);
    confidence = Checks.score("confidence", confidence);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    addressees = List.copyOf(addressees);
    about = List.copyOf(about);
    toward = List.copyOf(toward);
    relayedBy = List.copyOf(relayedBy);
  }
}
