package dev.readout.sources;

import java.util.Arrays;
import java.util.Optional;

/** Why something was skipped. The codes are stable: scripts may count and compare them. */
public enum SkipCode {
  INPUT_NOT_FOUND("input.not-found", "no such file or folder", "check the path"),
  INPUT_UNREADABLE(
      "input.unreadable", "the system does not let the file be read", "check its permissions"),
  INPUT_EMPTY("input.empty", "nothing but white space", "check whether it was written to the end"),
  INPUT_BINARY("input.binary", "no text: an image, an archive, an office file", "give its text"),
  INPUT_TOO_LARGE(
      "input.too-large",
      "one document's file is larger than the limit, inflated",
      "split it, or give many documents as JSON Lines, which has no limit"),
  INPUT_UNSUPPORTED(
      "input.unsupported",
      "text of a kind that holds no article, or that is not read yet: XML, CSV, style sheets",
      "give text, Markdown, HTML, JSON or JSON Lines"),
  FOLDER_EMPTY("folder.empty", "a folder without files", "check the path"),
  GZIP_BROKEN(
      "gzip.broken",
      "gzip data end too early or are damaged",
      "get the file again; what came before was read"),
  TEXT_TOO_LARGE("text.too-large", "one document's text is longer than the limit", "split it"),
  TEXT_BROKEN(
      "text.broken-encoding",
      "JSON that is not UTF-8, or a text with half a surrogate pair",
      "write the file as UTF-8"),
  HTML_NO_MAIN_TEXT(
      "html.no-main-text",
      "a page on which no article was found: a list of links, a page filled by script",
      "give the article's own page, saved after it was shown, or its text"),
  HTML_TOO_LARGE(
      "html.too-large", "a page with more characters or tags than an article has", "give its text"),
  JSON_MALFORMED("json.malformed", "no JSON", "write one JSON object a line"),
  JSON_CUT_OFF(
      "json.cut-off",
      "JSON that ends in the middle of a value",
      "check whether it was written to the end"),
  JSON_NOT_OBJECT("json.not-object", "JSON that is no object", "write one JSON object a line"),
  JSON_NO_TEXT(
      "json.no-text",
      "an object without words under \"text\"",
      "put the article's text under \"text\""),
  JSON_LINE_TOO_LONG(
      "json.line-too-long", "a line longer than 64 MB", "check whether line breaks are missing"),
  HTTP_BAD_ADDRESS(
      "http.bad-address", "no address of http or https", "write it as a browser shows it"),
  HTTP_PRIVATE_ADDRESS(
      "http.private-address",
      "an address of this machine or of a private network",
      "allow it with --allow-private if you trust it"),
  HTTP_UNKNOWN_HOST("http.unknown-host", "no such host", "check the address and the connection"),
  HTTP_UNREACHABLE("http.unreachable", "no connection", "check the address and the connection"),
  HTTP_TIMEOUT("http.timeout", "no whole answer within the time limit", "try again later"),
  HTTP_TOO_LARGE("http.too-large", "an answer larger than the limit", "download it, then split it"),
  HTTP_TOO_MANY_REDIRECTS(
      "http.too-many-redirects", "more than five redirects", "give the address they end at"),
  HTTP_NOT_FOUND("http.not-found", "the server has no such page (404, 410)", "check the address"),
  HTTP_BAD_STATUS(
      "http.bad-status",
      "the server refuses or fails (other than 200)",
      "save the page in a browser and give the file"),
  HTTP_NOT_TEXT(
      "http.not-text", "an answer of a type that is no text", "give an article's address");

  private final String code;
  private final String meaning;
  private final String cure;

  SkipCode(String code, String meaning, String cure) {
    this.code = code;
    this.meaning = meaning;
    this.cure = cure;
  }

  /** The code of a name; empty where there is none such. */
  public static Optional<SkipCode> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  /** The stable name: what kind of input, a point, what is the matter. */
  public String code() {
    return code;
  }

  /** What was met, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** What the user can do about it, in a few words. */
  public String cure() {
    return cure;
  }

  /** Word of one case. */
  SourceItem.Skipped at(String origin, String what) {
    return new SourceItem.Skipped(origin, code, what + "; " + cure);
  }
}
