/**
 * From bytes to characters: gzip seen by its first bytes, sizes bounded while they are read,
 * encodings found out.
 *
 * <p>Start with {@link dev.readout.sources.bytes.ByteSource}. Nothing here knows of articles. The
 * exceptions are kinds of {@code IOException}, so that they pass through libraries.
 */
@NullMarked
package dev.readout.sources.bytes;

import org.jspecify.annotations.NullMarked;
