/**
 * Articles into the record and out of it.
 *
 * <p>Start with {@link dev.readout.record.keep.Keeper}. Always true: the rows of an article follow
 * from its readout, which is kept whole beside them; rows stand for the current version of an
 * article only; positions are code points of the kept text.
 */
@NullMarked
package dev.readout.record.keep;

import org.jspecify.annotations.NullMarked;
