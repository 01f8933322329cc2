/**
 * Many documents through the reader on several threads.
 *
 * <p>Start with {@link dev.readout.cli.pipeline.Pipeline}. Always true: outcomes come in the order
 * of the input whatever the number of threads, a bounded number of documents and of characters is
 * in flight, and a document that cannot be read never ends the run.
 */
@NullMarked
package dev.readout.cli.pipeline;

import org.jspecify.annotations.NullMarked;
