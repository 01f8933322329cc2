package dev.readout.model.explain;

import org.jspecify.annotations.Nullable;

/**
 * Why a statement was found, and why it is read as it is.
 *
 * @param statement its id in the readout
 * @param finding what found it
 * @param cue the entry of the word lists that its cue has; null where it has no cue, or a cue that
 *     they do not know
 * @param act what the act was taken from
 * @param speaker why this speaker
 * @param channel what the channel was taken from; null where there is none
 * @param said what the time of saying was taken from; null where there is none
 * @param trust what its confidence is made of
 */
public record StatementReasons(
    String statement,
    Finding finding,
    @Nullable CueEntry cue,
    ActBasis act,
    SpeakerReasons speaker,
    @Nullable Occasion channel,
    @Nullable Occasion said,
    Trust trust) {}
