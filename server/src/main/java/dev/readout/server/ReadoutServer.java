package dev.readout.server;

import dev.readout.record.sql.RecordLocation;
import dev.readout.server.api.AnswerRoutes;
import dev.readout.server.api.ArticleReading;
import dev.readout.server.api.OpenApi;
import dev.readout.server.api.ReadRoute;
import dev.readout.server.asking.Asking;
import dev.readout.server.asking.Askings;
import dev.readout.server.asking.Readers;
import dev.readout.server.feed.FeedRoutes;
import dev.readout.server.http.Guard;
import dev.readout.server.http.Metrics;
import dev.readout.server.http.Problems;
import dev.readout.server.http.SafeHeaders;
import dev.readout.server.pages.PageRoutes;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.function.BiConsumer;

/** Serves a record. Several of them may run in one process. */
public final class ReadoutServer implements AutoCloseable {

  private static final int AT_ONCE = 8;
  private static final long LARGEST_REQUEST = 1_000_000;
  private static final long STOP_MILLISECONDS = 5_000;
  private static final long IDLE_MILLISECONDS = 30_000;

  private final Javalin http;
  private final Readers readers;
  private final Metrics metrics;

  private ReadoutServer(Javalin http, Readers readers, Metrics metrics) {
    this.http = http;
    this.readers = readers;
    this.metrics = metrics;
  }

  /**
   * Starts to serve.
   *
   * @param log is told of defects: an address without its query, and the failure
   * @throws IOException if the port is taken, with the cure
   */
  public static ReadoutServer start(
      ServerSettings settings,
      RecordLocation record,
      ArticleReading reading,
      BiConsumer<String, Throwable> log)
      throws IOException {
    Readers readers = new Readers(record, AT_ONCE);
    Metrics metrics = new Metrics();
    Javalin http =
        Javalin.create(config -> configure(config, settings, readers, reading, metrics, log));
    try {
      http.start();
    } catch (JavalinBindException e) {
      metrics.close();
      throw new BindException("port " + settings.port() + " is taken: --port names another");
    }
    return new ReadoutServer(http, readers, metrics);
  }

  private static void configure(
      JavalinConfig config,
      ServerSettings settings,
      Readers readers,
      ArticleReading reading,
      Metrics metrics,
      BiConsumer<String, Throwable> log) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLISECONDS));
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setIdleTimeout(IDLE_MILLISECONDS);
        });
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
    config.requestLogger.http(metrics);

    List<Asking> askings = Askings.all();
    PageRoutes pages = new PageRoutes(askings, readers, settings.version());
    config.routes.before(new SafeHeaders());
    config.routes.before(new Guard(settings.token()));
    new Problems(pages, log).register(config.routes);
    new AnswerRoutes(askings, readers).register(config.routes);
    new ReadRoute(reading).register(config.routes);
    new FeedRoutes(askings, readers).register(config.routes);
    pages.register(config.routes);
    config.routes.get(
        "/api/openapi.yaml",
        context -> context.contentType("application/yaml").result(OpenApi.text()));
    config.routes.get("/health", context -> context.result("ok\n"));
    config.routes.get("/metrics", context -> context.result(metrics.text()));
  }

  /** The port it listens on. */
  public int port() {
    return http.port();
  }

  /** Lets the requests that run come to their end, then stops. */
  @Override
  public void close() {
    http.stop();
    readers.close();
    metrics.close();
  }
}
