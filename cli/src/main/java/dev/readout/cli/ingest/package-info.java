/**
 * Articles into the record.
 *
 * <p>Start with {@link dev.readout.cli.ingest.Ingest}. Always true: what the record has is not read
 * again; articles are kept in the order of the input, each wholly or not at all, so that a run that
 * was broken off can be run again and gives the same record.
 */
@NullMarked
package dev.readout.cli.ingest;

import org.jspecify.annotations.NullMarked;
