/** What the server needs of the rest of the house: the reading of articles that are sent to it. */
@NullMarked
package dev.readout.cli.serve;

import org.jspecify.annotations.NullMarked;
