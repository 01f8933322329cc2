package dev.readout.sources.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What a server sent.
 *
 * @param address where it came from, after redirects
 * @param mediaType in lower case, without parameters; empty where the server named none
 * @param charset the encoding that the server named, if this JDK knows it
 * @param body the bytes as they were sent, gzip if the server chose so
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once; never compared.
public record FetchedPage(URI address, String mediaType, @Nullable Charset charset, byte[] body) {}
