/**
 * The offices and functions that an article ascribes to its actors.
 *
 * <p>Start with {@link dev.readout.reading.roles.RoleAnnotator}. Each role stands once for each
 * holder, whatever the number of places that give it.
 */
@NullMarked
package dev.readout.reading.roles;

import org.jspecify.annotations.NullMarked;
