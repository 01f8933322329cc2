package dev.readout.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Headers under which a page can do no harm, whatever an article put into it. */
public final class SafeHeaders implements Handler {

  /** Nothing from outside, no script, forms to this server alone. */
  public static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @Override
  public void handle(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cache-Control", "private, no-cache");
  }
}
