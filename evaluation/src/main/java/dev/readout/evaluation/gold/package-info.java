/**
 * Whole readouts against gold readouts, fact by fact: statements, events, claims, roles, dialogues.
 *
 * <p>Start with {@link dev.readout.evaluation.gold.GoldBenchmark}. A gold file names everything by
 * words; {@link dev.readout.evaluation.gold.Locator} finds them in the text and {@link
 * dev.readout.evaluation.gold.Names} says when two names are one actor. Both sides are brought to
 * the same facts ({@link dev.readout.evaluation.gold.StatementFact} and its like) and matched one
 * to one by {@link dev.readout.evaluation.scoring.Assignment}. Optional facts neither help nor
 * hurt.
 */
@NullMarked
package dev.readout.evaluation.gold;

import org.jspecify.annotations.NullMarked;
