package dev.readout.server.api;

import dev.readout.model.exchange.ReadoutWriter;
import dev.readout.server.asking.BusyException;
import dev.readout.server.asking.UnfitRequestException;
import dev.readout.server.asking.Values;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.Semaphore;

/** {@code POST /api/read}: reads an article, answers with its readout and keeps nothing. */
public final class ReadRoute {

  private final ArticleReading reading;

  /** Reading takes memory and both processors: more at once would only wait longer. */
  private final Semaphore turns = new Semaphore(2);

  public ReadRoute(ArticleReading reading) {
    this.reading = reading;
  }

  public void register(RoutesConfig routes) {
    routes.post("/api/read", this::read);
  }

  private void read(Context context) throws IOException {
    byte[] sent = context.bodyAsBytes();
    if (sent.length == 0) {
      throw new UnfitRequestException("send the article as the body: text, HTML or JSON");
    }
    if (!turns.tryAcquire()) {
      throw new BusyException("other articles are being read: send it again in a moment");
    }
    try {
      Values values = new Values(context.queryParamMap());
      StringWriter out = new StringWriter();
      new ReadoutWriter()
          .write(reading.read(sent, values.one("date"), values.one("publisher")), out);
      context.contentType("application/json").result(out.toString());
    } finally {
      turns.release();
    }
  }
}
