/** Tests of the cue lexicon. */
@NullMarked
package dev.readout.reading.statements.cues;

import org.jspecify.annotations.NullMarked;
