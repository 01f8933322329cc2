package dev.readout.cli.html;

/**
 * Names of the parts of one article, unique on the page.
 *
 * @param article number of the article on the page, from 1
 */
record Keys(int article) {

  /** The key of a part by its id, for what is shown together. */
  String key(String id) {
    return "a" + article + "." + id;
  }

  /** The key of a part that has no id of its own, by its place in its list. */
  String key(String list, int index) {
    return key(list + index);
  }

  /** The anchor in the text where the part begins. */
  static String inText(String key) {
    return "t-" + key;
  }

  /** The anchor of the part in the panel. */
  static String inPanel(String key) {
    return "p-" + key;
  }

  String anchor() {
    return "a" + article;
  }
}
