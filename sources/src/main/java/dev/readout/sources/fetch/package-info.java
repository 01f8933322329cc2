/**
 * Gets one page from the web within bounds: time, size, redirects, and where it may connect to.
 *
 * <p>Start with {@link dev.readout.sources.fetch.Fetcher}. Every host, that of each redirect too,
 * is resolved and checked before it is asked; see {@link dev.readout.sources.fetch.AddressGuard}.
 */
@NullMarked
package dev.readout.sources.fetch;

import org.jspecify.annotations.NullMarked;
