package dev.readout.sources;

/** Input that cannot be read: becomes word of it, at the place that the reader knows. */
final class UnreadableException extends Exception {

  private final SkipCode code;
  private final String what;

  /**
   * @param what the case at hand, without the cure
   */
  UnreadableException(SkipCode code, String what) {
    super(what);
    this.code = code;
    this.what = what;
  }

  SourceItem.Skipped at(String origin) {
    return code.at(origin, what);
  }
}
