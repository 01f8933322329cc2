/**
 * What the world's states, international organisations, regions and cities are called.
 *
 * <p>Start with {@link dev.readout.language.gazetteer.States} and {@link
 * dev.readout.language.gazetteer.Places}. Always true: the tables are the project's own and never
 * the platform's; a name that several bear is answered with all of them; names are looked up as
 * they are written, but for the side of an apostrophe and names in capitals.
 */
@NullMarked
package dev.readout.language.gazetteer;

import org.jspecify.annotations.NullMarked;
