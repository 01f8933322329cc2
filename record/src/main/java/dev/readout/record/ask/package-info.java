/**
 * Questions to the record.
 *
 * <p>Start with {@link dev.readout.record.ask.Question}; each question is a record of what is asked
 * for. Always true: every line of an answer carries a citation, the order is the same every time
 * and on every database, and no more is fetched than is asked for.
 */
@NullMarked
package dev.readout.record.ask;

import org.jspecify.annotations.NullMarked;
