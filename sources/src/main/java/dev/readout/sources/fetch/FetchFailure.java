package dev.readout.sources.fetch;

/** Why a page could not be had. */
public enum FetchFailure {
  BAD_ADDRESS,
  PRIVATE_ADDRESS,
  UNKNOWN_HOST,
  UNREACHABLE,
  TIMEOUT,
  TOO_LARGE,
  TOO_MANY_REDIRECTS,
  NOT_FOUND,
  BAD_STATUS
}
