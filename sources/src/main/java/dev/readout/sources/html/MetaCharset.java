package dev.readout.sources.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding that a page names in its first bytes, as the HTML Standard prescribes. */
public final class MetaCharset {

  private static final int PRESCAN = 4096;
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private MetaCharset() {}

  /** The encoding that a meta element names; empty where none does or this JDK does not know it. */
  public static Optional<Charset> of(byte[] page) {
    String start = new String(page, 0, Math.min(page.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(start);
    return meta.find() ? named(meta.group(1)) : Optional.empty();
  }

  /** The encoding of a name; a page whose meta element could be read cannot be UTF-16. */
  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
