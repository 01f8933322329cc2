/**
 * Names of persons, organisations and places: exact spans and types.
 *
 * <p>Start with {@link dev.readout.evaluation.names.NamesBenchmark}. Leading articles and the
 * titles of persons are set aside on both sides ({@link dev.readout.evaluation.names.NameEdges}),
 * because the corpora differ on them. A prediction that is exactly a mention which does not count
 * (a name within another or before a noun, a description) is neither right nor wrong.
 */
@NullMarked
package dev.readout.evaluation.names;

import org.jspecify.annotations.NullMarked;
