/**
 * From files, folders, standard input and web addresses to documents.
 *
 * <p>Start with {@link dev.readout.sources.SourceReader}; it hands on a {@link
 * dev.readout.sources.SourceItem} for each document and for each thing that could not be read, in
 * the order of the input. {@link dev.readout.sources.SkipCode} lists why something is skipped,
 * {@link dev.readout.sources.Format} what is read. The sub-packages each know one craft and nothing
 * of this package. Input is hostile: nothing is thrown because of it, and memory is bounded.
 */
@NullMarked
package dev.readout.sources;

import org.jspecify.annotations.NullMarked;
