/** Pages of plain HTML, without script. */
@NullMarked
package dev.readout.server.pages;

import org.jspecify.annotations.NullMarked;
