/**
 * Many readouts become one record, which can be asked.
 *
 * <p>Start with {@link dev.readout.record.keep.Keeper} for what goes in, {@link
 * dev.readout.record.identity.Identities} for who is who, and {@link
 * dev.readout.record.ask.Question} for what comes out. Always true: the record follows from the
 * articles and their order alone; every line of it leads back to the words.
 */
@NullMarked
package dev.readout.record;

import org.jspecify.annotations.NullMarked;
