/** The cli module. */
@NullMarked
package dev.readout.cli;

import org.jspecify.annotations.NullMarked;
