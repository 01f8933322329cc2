package dev.readout.reading.statements.patterns;

import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.text.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * What follows a cue and holds its content.
 *
 * @param start index of its first token, after {@code that}
 * @param addressee the phrase between cue and content that names whom it is said to
 */
record Complement(Frame frame, int start, @Nullable TokenRange addressee) {}
