package dev.readout.sources.fetch;

/** A page could not be had; the message says what happened, without the address asked for. */
public final class FetchException extends Exception {

  private final FetchFailure failure;
  private final String what;

  FetchException(FetchFailure failure, String what) {
    super(what);
    this.failure = failure;
    this.what = what;
  }

  public FetchFailure failure() {
    return failure;
  }

  /** What happened, in a few words. */
  public String what() {
    return what;
  }
}
