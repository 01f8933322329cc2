/**
 * What is the same in the articles of a record, kept as rows: reprints, repeated statements,
 * claims, events.
 *
 * <p>Start with {@link dev.readout.record.ledger.Ledger}. Always true: a thing belongs to one
 * group; a group is named by the thing that came first; when a thing goes, its group is judged
 * anew.
 */
@NullMarked
package dev.readout.record.ledger;

import org.jspecify.annotations.NullMarked;
