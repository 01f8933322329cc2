package dev.readout.server.http;

import dev.readout.record.sql.RecordException;
import dev.readout.server.asking.BusyException;
import dev.readout.server.asking.UnfitRequestException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.function.BiConsumer;

/** Turns whatever goes wrong into an answer that says what and, where it helps, what to do. */
public final class Problems {

  private final ProblemPage page;
  private final BiConsumer<String, Throwable> log;

  /**
   * @param page shows a problem to people
   * @param log is told of defects: the address without its query, and the failure
   */
  public Problems(ProblemPage page, BiConsumer<String, Throwable> log) {
    this.page = page;
    this.log = log;
  }

  /** A problem as a page. */
  @FunctionalInterface
  public interface ProblemPage {
    String html(String title, String detail);
  }

  public void register(RoutesConfig routes) {
    routes.exception(
        UnfitRequestException.class,
        (e, context) -> tell(context, HttpStatus.BAD_REQUEST, message(e)));
    routes.exception(
        BusyException.class,
        (e, context) -> {
          context.header("Retry-After", "5");
          tell(context, HttpStatus.SERVICE_UNAVAILABLE, message(e));
        });
    routes.exception(
        RecordException.class,
        (e, context) -> {
          log.accept(context.path(), e);
          tell(context, HttpStatus.SERVICE_UNAVAILABLE, message(e));
        });
    routes.exception(
        HttpResponseException.class,
        (e, context) -> {
          HttpStatus status = HttpStatus.forStatus(e.getStatus());
          tell(context, status, detail(status, message(e)));
        });
    routes.exception(
        Exception.class,
        (e, context) -> {
          log.accept(context.path(), e);
          tell(
              context,
              HttpStatus.INTERNAL_SERVER_ERROR,
              "a defect of the server: its own messages tell more");
        });
  }

  private void tell(Context context, HttpStatus status, String detail) {
    context.status(status);
    if (wantsPage(context)) {
      context.html(page.html(status.getMessage(), detail));
    } else {
      context.contentType(Problem.TYPE).result(new Problem(status, detail).json());
    }
  }

  private static boolean wantsPage(Context context) {
    String accept = context.header("Accept");
    return !context.path().startsWith("/api/") && accept != null && accept.contains("text/html");
  }

  private static String detail(HttpStatus status, String message) {
    return switch (status) {
      case NOT_FOUND -> "there is nothing at this address";
      case METHOD_NOT_ALLOWED -> "this address does not take this method";
      case CONTENT_TOO_LARGE -> "what was sent is too large";
      default -> message;
    };
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
