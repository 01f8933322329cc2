/**
 * What the run tells on standard error: the documents that went by, the inputs that were skipped
 * and why, and a closing count.
 *
 * <p>Start with {@link dev.readout.cli.progress.RunReport}.
 */
@NullMarked
package dev.readout.cli.progress;

import org.jspecify.annotations.NullMarked;
