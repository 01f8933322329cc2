/** What holds for every request: who may ask, what is refused, what is counted. */
@NullMarked
package dev.readout.server.http;

import org.jspecify.annotations.NullMarked;
