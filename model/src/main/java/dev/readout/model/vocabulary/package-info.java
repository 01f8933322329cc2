/**
 * The closed vocabularies of a readout, version 1: small sets of labels that every module, every
 * export and the annotation manual share.
 *
 * <p>Start with {@link dev.readout.model.vocabulary.Term}. A label is what stands in the exchange
 * format; it never changes within a version. {@link dev.readout.model.vocabulary.EventType} follows
 * PLOVER 2.0.
 */
@NullMarked
package dev.readout.model.vocabulary;

import org.jspecify.annotations.NullMarked;
