package dev.readout.model.exchange;

/**
 * An object that is no readout in the exchange format. The message names the field and what is
 * wrong with it.
 */
public final class ExchangeFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  public ExchangeFormatException(String message) {
    super(message);
  }

  public ExchangeFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
