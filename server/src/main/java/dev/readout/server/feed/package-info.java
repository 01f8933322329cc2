/** What is new, as Atom. */
@NullMarked
package dev.readout.server.feed;

import org.jspecify.annotations.NullMarked;
