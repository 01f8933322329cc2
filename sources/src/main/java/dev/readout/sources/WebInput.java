package dev.readout.sources;

import dev.readout.sources.bytes.ByteSource;
import dev.readout.sources.fetch.FetchException;
import dev.readout.sources.fetch.FetchFailure;
import dev.readout.sources.fetch.FetchedPage;
import dev.readout.sources.fetch.Fetcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens web addresses. */
final class WebInput {

  private static final Pattern WEB = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);
  private static final Pattern NO_TEXT =
      Pattern.compile("(?:image|audio|video|font)/.*|application/pdf");

  /** A page and the format that its server or its name says it has. */
  record Opened(Content content, Optional<Format> format) {}

  private final Fetcher fetcher;

  WebInput(SourceOptions options) {
    this.fetcher = new Fetcher(options.allowPrivate(), options.maxBytes(), options.timeout());
  }

  static boolean isAddress(String input) {
    return WEB.matcher(input).matches();
  }

  Opened open(String address) throws IOException, UnreadableException {
    FetchedPage page;
    try {
      page = fetcher.fetch(address);
    } catch (FetchException e) {
      throw new UnreadableException(code(e.failure()), e.what());
    }
    if (NO_TEXT.matcher(page.mediaType()).matches()) {
      throw new UnreadableException(SkipCode.HTTP_NOT_TEXT, "the server sends " + page.mediaType());
    }
    Optional<Format> named = Format.ofName(String.valueOf(page.address().getPath()));
    Optional<Format> typed = Format.ofMediaType(page.mediaType());
    // Servers send Markdown and JSON Lines as plain text; a type that says more is believed.
    boolean vague = typed.isEmpty() || typed.get() == Format.TEXT;
    Content content =
        new Content(
            address,
            ByteSource.open(new ByteArrayInputStream(page.body())),
            page.charset(),
            page.address().toString());
    return new Opened(content, vague ? named.or(() -> typed) : typed);
  }

  static SkipCode code(FetchFailure failure) {
    String name = failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return SkipCode.of("http." + name).orElseThrow();
  }
}
