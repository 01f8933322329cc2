package dev.readout.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends requests to a server on this machine. */
final class Client {

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  Client(ReadoutServer server) {
    this.port = server.port();
  }

  /** GET, with names and values of headers in turn. */
  HttpResponse<String> get(String address, String... headers) {
    return send(request(address, headers).GET().build());
  }

  HttpResponse<String> post(String address, String body, String... headers) {
    return send(
        request(address, headers)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build());
  }

  String root() {
    return "http://127.0.0.1:" + port;
  }

  private HttpRequest.Builder request(String address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root() + address)).timeout(Duration.ofSeconds(60));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError("no answer to " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
