/**
 * What is at issue in an article: propositions that one source asserts and another denies,
 * disputes, confirms or will not confirm, with every holder's stance.
 *
 * <p>Start with {@link dev.readout.reading.claims.ClaimAnnotator}. Always true: an outlet that
 * reports a denial does not deny; a refusal to comment is neither yes nor no; a claim is worded as
 * the affirming side has it.
 */
@NullMarked
package dev.readout.reading.claims;

import org.jspecify.annotations.NullMarked;
