/**
 * How the word lists of this project are written and read.
 *
 * <p>Start with {@link dev.readout.language.resource.Table}. A list that breaks a rule of its
 * format stops the program at the first use, with its name and line; a test loads every list.
 */
@NullMarked
package dev.readout.language.resource;

import org.jspecify.annotations.NullMarked;
