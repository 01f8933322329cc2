/** What can be asked over HTTP, and how a request becomes a question of the record. */
@NullMarked
package dev.readout.server.asking;

import org.jspecify.annotations.NullMarked;
