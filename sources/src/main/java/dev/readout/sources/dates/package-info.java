/**
 * The ways in which news names a day of publication, brought to ISO 8601.
 *
 * <p>Start with {@link dev.readout.sources.dates.PublicationDate}. What is ambiguous ({@code
 * 03/04/2025}) is not guessed at. No clock, locale or time zone of the machine plays a part.
 */
@NullMarked
package dev.readout.sources.dates;

import org.jspecify.annotations.NullMarked;
