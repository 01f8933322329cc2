/**
 * Items of Wikidata beside the record's entities.
 *
 * <p>Start with {@link dev.readout.record.wikidata.WikidataLoader}. Always true: the record works
 * without them; who is the same over articles does not depend on them.
 */
@NullMarked
package dev.readout.record.wikidata;

import org.jspecify.annotations.NullMarked;
