package dev.readout.sources.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as people paste them: with spaces, Cyrillic paths and names of hosts. */
final class WebAddress {

  private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(#.*)?");
  private static final int LONGEST = 8_000;
  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=";

  private WebAddress() {}

  static URI parse(String address) throws FetchException {
    Matcher parts = PARTS.matcher(address.strip());
    if (address.length() > LONGEST || !parts.matches()) {
      throw new FetchException(FetchFailure.BAD_ADDRESS, "not an address of http or https");
    }
    String authority = parts.group(2);
    if (authority.contains("@")) {
      throw new FetchException(
          FetchFailure.BAD_ADDRESS, "an address with a user name is not asked");
    }
    try {
      String path = encoded(parts.group(3));
      URI uri =
          new URI(
              parts.group(1).toLowerCase(Locale.ROOT)
                  + "://"
                  + ascii(authority)
                  + (path.startsWith("/") ? "" : "/")
                  + path);
      if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > 0xFFFF) {
        throw new FetchException(FetchFailure.BAD_ADDRESS, "the address names no host");
      }
      return uri;
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException(FetchFailure.BAD_ADDRESS, "not a web address");
    }
  }

  private static String ascii(String authority) {
    return authority.chars().allMatch(c -> c < 0x80) ? authority : IDN.toASCII(authority);
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      if (c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
        encoded.append(c);
        continue;
      }
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || (c < 0x80 && ALLOWED.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }

  private static boolean isHex(byte b) {
    return Character.digit(b, 16) >= 0;
  }
}
