/** The interface for programs: JSON and CSV. */
@NullMarked
package dev.readout.server.api;

import org.jspecify.annotations.NullMarked;
