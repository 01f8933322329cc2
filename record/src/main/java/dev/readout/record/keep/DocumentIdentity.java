package dev.readout.record.keep;

import dev.readout.model.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes two inputs the same article: the address together with the input's own id where it has
 * one, because pages hold several items; without an address publisher and id. Ids alone are not
 * unique, and an id made of the text's hash is none.
 *
 * @param value what is compared
 */
public record DocumentIdentity(String value) {

  /** Of the hash of the identity, so many hexadecimal digits make the code. */
  private static final int CODE_DIGITS = 12;

  public static DocumentIdentity of(Document document) {
    String url = document.url();
    String own = document.id().startsWith("sha256:") ? "" : document.id();
    if (url != null && !url.isBlank()) {
      return new DocumentIdentity(own.isEmpty() || own.equals(url) ? url : url + "\n" + own);
    }
    String publisher = document.publisher() == null ? "" : document.publisher();
    return new DocumentIdentity(publisher + "\n" + document.id());
  }

  /** A short name that depends on the identity alone: {@code d} and twelve hexadecimal digits. */
  public String code() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return "d" + HexFormat.of().formatHex(digest).substring(0, CODE_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
