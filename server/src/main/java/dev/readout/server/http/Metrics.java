package dev.readout.server.http;

import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;

/** How many requests there were and how long they took, for Prometheus. */
public final class Metrics implements RequestLogger, AutoCloseable {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  @Override
  public void handle(Context context, Float milliseconds) {
    Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
    Timer.builder("readout.http.requests")
        .description("Requests by route and status")
        .tag("method", context.method().name())
        .tag("route", endpoint == null ? "none" : endpoint.path)
        .tag("status", Integer.toString(context.statusCode()))
        .publishPercentileHistogram(false)
        .register(registry)
        .record(Duration.ofNanos((long) (milliseconds * 1e6)));
  }

  /** All figures in Prometheus's text format. */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    registry.close();
  }
}
