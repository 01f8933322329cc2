package dev.readout.server.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whoever may ask.
 *
 * <ul>
 *   <li>With a token, every request must bring it, as a bearer token or as the password of basic
 *       authentication, which browsers ask for. It is compared in constant time.
 *   <li>Without one, only names of this machine are answered, so that a page from elsewhere cannot
 *       reach the server by a host name that it points here (DNS rebinding).
 *   <li>What changes anything must come from a page of this server or from no page at all.
 * </ul>
 */
public final class Guard implements Handler {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final byte @Nullable [] token;

  /**
   * @param token null where the server is bound to this machine alone
   */
  public Guard(@Nullable String token) {
    this.token = token == null ? null : token.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void handle(Context context) {
    if (token == null) {
      checkHost(context.header("Host"));
    } else if (!isRight(token, given(context.header("Authorization")))) {
      context.header("WWW-Authenticate", "Basic realm=\"Readout\", charset=\"UTF-8\"");
      throw new UnauthorizedResponse("the token is missing or wrong");
    }
    if (!READING.contains(context.method().name())) {
      checkOrigin(context);
    }
  }

  private static void checkHost(@Nullable String host) {
    String name = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    if (!LOCAL.contains(name)) {
      throw new ForbiddenResponse("without a token this server answers to localhost alone");
    }
  }

  private static void checkOrigin(Context context) {
    String origin = context.header("Origin");
    String site = context.header("Sec-Fetch-Site");
    boolean foreign =
        (site != null && !site.equals("same-origin") && !site.equals("none"))
            || (origin != null && !isOwn(origin, context.header("Host")));
    if (foreign) {
      throw new ForbiddenResponse("a page from elsewhere may not change anything here");
    }
  }

  private static boolean isOwn(String origin, @Nullable String host) {
    try {
      return URI.create(origin).getRawAuthority() != null
          && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] given(@Nullable String authorization) {
    if (authorization == null) {
      return new byte[0];
    }
    if (authorization.startsWith("Bearer ")) {
      return authorization.substring("Bearer ".length()).getBytes(StandardCharsets.UTF_8);
    }
    if (!authorization.startsWith("Basic ")) {
      return new byte[0];
    }
    try {
      String pair =
          new String(
              Base64.getDecoder().decode(authorization.substring("Basic ".length())),
              StandardCharsets.UTF_8);
      return pair.substring(pair.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static boolean isRight(byte[] token, byte[] given) {
    return MessageDigest.isEqual(token, given);
  }
}
