package dev.readout.reading.text;

import dev.readout.model.Span;

/**
 * A stretch in quotation marks.
 *
 * @param outer with its marks
 * @param inner without its marks
 * @param closed whether a closing mark stands at its end; one that runs to the end of its paragraph
 *     is open
 * @param continues whether it goes on from an open quotation at the end of the paragraph before
 */
public record Quotation(Span outer, Span inner, boolean closed, boolean continues) {}
