/**
 * Who is the same over documents.
 *
 * <p>Start with {@link dev.readout.record.identity.Identities}. Always true: states are known by
 * their code, others by their folded name and what else is known of them; where the evidence
 * disagrees or does not decide they stay apart, with the others as candidates; the outcome depends
 * on the documents and their order alone.
 */
@NullMarked
package dev.readout.record.identity;

import org.jspecify.annotations.NullMarked;
