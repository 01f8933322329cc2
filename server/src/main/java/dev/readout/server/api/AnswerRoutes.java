package dev.readout.server.api;

import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Cite;
import dev.readout.record.ask.Question;
import dev.readout.record.format.AnswerCsv;
import dev.readout.record.format.AnswerJson;
import dev.readout.server.asking.Asking;
import dev.readout.server.asking.Readers;
import dev.readout.server.asking.UnfitRequestException;
import dev.readout.server.asking.Values;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers as JSON and, with {@code format=csv}, as a table. */
public final class AnswerRoutes {

  private final List<Asking> askings;
  private final Readers readers;

  public AnswerRoutes(List<Asking> askings, Readers readers) {
    this.askings = List.copyOf(askings);
    this.readers = readers;
  }

  public void register(RoutesConfig routes) {
    for (Asking asking : askings) {
      routes.get("/api/" + asking.path(), context -> answer(context, asking));
    }
    routes.get("/api/citations/{id}", this::citation);
  }

  private void answer(Context context, Asking asking) throws IOException {
    Map<String, List<String>> given = new HashMap<>(context.queryParamMap());
    List<String> format = given.remove("format");
    Question question = asking.of(new Values(given), given.keySet());
    write(context, readers.ask(question), format == null ? "json" : String.join(",", format));
  }

  private void citation(Context context) throws IOException {
    Answer answer = readers.ask(new Cite(context.pathParam("id")));
    if (answer.lines().isEmpty()) {
      throw new NotFoundResponse();
    }
    write(context, answer, "json");
  }

  private static void write(Context context, Answer answer, String format) throws IOException {
    switch (format) {
      case "json" -> context.contentType("application/json").result(AnswerJson.whole(answer));
      case "csv" -> {
        StringBuilder table = new StringBuilder();
        AnswerCsv.write(answer, table);
        context.contentType("text/csv; charset=utf-8").result(table.toString());
      }
      default -> throw new UnfitRequestException("'format' is json or csv, not '" + format + "'");
    }
  }
}
