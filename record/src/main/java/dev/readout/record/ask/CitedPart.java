package dev.readout.record.ask;

/**
 * A part of an article as citations name it: {@code d0123456789ab.s4}.
 *
 * @param article the article's code
 * @param local the part's own id; empty for the whole article
 */
record CitedPart(String article, String local) {

  static CitedPart parse(String id) {
    int dot = id.indexOf('.');
    return dot < 0
        ? new CitedPart(id, "")
        : new CitedPart(id.substring(0, dot), id.substring(dot + 1));
  }
}
