/**
 * How the dealings between parties stand, as each source states it: state, trend, and what they
 * rest on.
 *
 * <p>Start with {@link dev.readout.reading.dialogues.DialogueAnnotator}. Always true: every
 * assertion names its source; assertions that disagree stand side by side.
 */
@NullMarked
package dev.readout.reading.dialogues;

import org.jspecify.annotations.NullMarked;
