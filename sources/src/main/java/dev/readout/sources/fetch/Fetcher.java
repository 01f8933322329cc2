package dev.readout.sources.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gets pages over http and https. Safe for use by several threads.
 *
 * <p>Unless allowed, no address of this machine or a private network is connected to: a host is
 * resolved, and if any of its addresses is not public it is not asked; so with each redirect. The
 * JDK's client resolves the name again and is given the answer that was checked, since the JDK
 * keeps answers for 30 seconds (security property {@code networkaddress.cache.ttl}; set to 0, it
 * would leave a gap for DNS rebinding).
 */
public final class Fetcher {

  private static final int MOST_REDIRECTS = 5;
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:-]{1,40})");
  private static final String ACCEPTED =
      "text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, */*;q=0.5";

  private final HttpClient client;
  private final boolean allowPrivate;
  private final long maxBytes;
  private final Duration timeout;

  /**
   * @param allowPrivate whether addresses of this machine and of private networks may be asked
   * @param maxBytes the most bytes of a body
   * @param timeout the most time for one page, redirects included
   */
  public Fetcher(boolean allowPrivate, long maxBytes, Duration timeout) {
    this.allowPrivate = allowPrivate;
    this.maxBytes = maxBytes;
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT)
            .build();
  }

  /** The page at an address, redirects followed. */
  public FetchedPage fetch(String address) throws FetchException {
    long deadline = System.nanoTime() + timeout.toNanos();
    URI at = WebAddress.parse(address);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      check(at, deadline);
      HttpResponse<byte[]> response =
          within(deadline, client.sendAsync(request(at, deadline), this::body));
      String location = response.headers().firstValue("location").orElse(null);
      if (response.statusCode() / 100 == 3 && location != null) {
        at = redirected(at, location);
      } else {
        return page(at, response);
      }
    }
    throw new FetchException(
        FetchFailure.TOO_MANY_REDIRECTS, "more than " + MOST_REDIRECTS + " redirects");
  }

  private static HttpRequest request(URI address, long deadline) {
    return HttpRequest.newBuilder(address)
        .timeout(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))
        .header("User-Agent", "Readout")
        .header("Accept", ACCEPTED)
        .header("Accept-Encoding", "gzip")
        .build();
  }

  private HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo info) {
    return info.statusCode() == 200
        ? new BoundedBody(maxBytes)
        : BodySubscribers.replacing(new byte[0]);
  }

  private static URI redirected(URI from, String location) throws FetchException {
    try {
      return WebAddress.parse(from.resolve(location.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      return WebAddress.parse(location);
    }
  }

  private void check(URI address, long deadline) throws FetchException {
    String host = address.getHost();
    if (allowPrivate) {
      return;
    }
    for (InetAddress found : within(deadline, CompletableFuture.supplyAsync(() -> resolve(host)))) {
      if (!AddressGuard.isPublic(found)) {
        throw new FetchException(
            FetchFailure.PRIVATE_ADDRESS,
            host + " is " + found.getHostAddress() + ", which is not of the public internet");
      }
    }
  }

  private static InetAddress[] resolve(String host) {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new CompletionException(e);
    }
  }

  private static FetchedPage page(URI address, HttpResponse<byte[]> response)
      throws FetchException {
    int status = response.statusCode();
    if (status == 404 || status == 410) {
      throw new FetchException(FetchFailure.NOT_FOUND, "the server answers " + status);
    }
    if (status != 200) {
      throw new FetchException(FetchFailure.BAD_STATUS, "the server answers " + status);
    }
    String type = response.headers().firstValue("content-type").orElse("");
    int end = type.indexOf(';');
    String mediaType = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return new FetchedPage(address, mediaType, charset(type), response.body());
  }

  private static @Nullable Charset charset(String contentType) {
    Matcher named = CHARSET.matcher(contentType);
    try {
      return named.find() ? Charset.forName(named.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private <T> T within(long deadline, CompletableFuture<T> result) throws FetchException {
    try {
      return result.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw timedOut();
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new FetchException(FetchFailure.UNREACHABLE, "interrupted");
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    }
  }

  private FetchException timedOut() {
    return new FetchException(
        FetchFailure.TIMEOUT, "no whole answer within " + timeout.toMillis() + " ms");
  }

  private FetchException failed(@Nullable Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof FetchException known) {
        return known;
      }
      if (at instanceof HttpTimeoutException) {
        return timedOut();
      }
      if (at instanceof UnknownHostException || at instanceof UnresolvedAddressException) {
        return new FetchException(FetchFailure.UNKNOWN_HOST, "no such host");
      }
    }
    String message = cause == null || cause.getMessage() == null ? "" : ": " + cause.getMessage();
    String kind = cause == null ? "failure" : cause.getClass().getSimpleName();
    return new FetchException(FetchFailure.UNREACHABLE, "no connection (" + kind + message + ")");
  }
}
