/**
 * The record over HTTP: an interface for programs, feeds, and pages that need no script.
 *
 * <p>Start with {@link dev.readout.server.ReadoutServer}. Every question of the record is described
 * once, in {@link dev.readout.server.asking.Askings}; interface, feeds and pages follow from it.
 */
@NullMarked
package dev.readout.server;

import org.jspecify.annotations.NullMarked;
