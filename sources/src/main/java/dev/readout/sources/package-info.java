/** The sources module. */
@NullMarked
package dev.readout.sources;

import org.jspecify.annotations.NullMarked;
