/** HTML and XML that nothing from an article can break out of. */
@NullMarked
package dev.readout.server.markup;

import org.jspecify.annotations.NullMarked;
