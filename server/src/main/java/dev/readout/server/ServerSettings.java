package dev.readout.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * How the server stands.
 *
 * @param host the address it is bound to
 * @param port 0 takes a free one
 * @param token what every request must bring, or null
 * @param version of the program
 */
public record ServerSettings(String host, int port, @Nullable String token, String version) {

  /** A token shorter than this is guessed. */
  public static final int SHORTEST_TOKEN = 16;

  /**
   * @throws IllegalArgumentException if others could reach the record without a token; the message
   *     is for the user
   */
  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "a token needs at least " + SHORTEST_TOKEN + " characters");
    }
    if (token == null && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "with " + host + " others reach the record too: give a token that they must bring");
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'" + host + "' is no address of this machine", e);
    }
  }

  /** Without the token, which belongs into no message. */
  @Override
  public String toString() {
    return "ServerSettings[" + host + ":" + port + (token == null ? "]" : ", token]");
  }
}
