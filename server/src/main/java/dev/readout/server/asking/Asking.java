package dev.readout.server.asking;

import dev.readout.record.ask.Question;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A question that can be asked over HTTP.
 *
 * @param path its last part in addresses: {@code /api/PATH} for programs, {@code /PATH} for people
 * @param title the heading of its page
 * @param help what it answers, in one sentence
 * @param parameters in the order of the form
 * @param question makes the question of the values
 */
public record Asking(
    String path,
    String title,
    String help,
    List<Parameter> parameters,
    Function<Values, Question> question) {

  public Asking {
    parameters = List.copyOf(parameters);
  }

  /**
   * The question of a request.
   *
   * @throws UnfitRequestException if a value is missing, wrong or not known
   */
  public Question of(Values values, Set<String> names) {
    Set<String> unknown = new TreeSet<>(names);
    parameters.forEach(parameter -> unknown.remove(parameter.name()));
    if (!unknown.isEmpty()) {
      throw new UnfitRequestException(
          "not known here: "
              + String.join(", ", unknown)
              + "; "
              + path
              + " takes "
              + String.join(", ", parameters.stream().map(Parameter::name).toList()));
    }
    return question.apply(values);
  }

  /** Whether it can be asked with nothing given. */
  public boolean needsNothing() {
    return parameters.stream()
        .noneMatch(
            parameter ->
                parameter.need() == Parameter.Need.ONCE
                    || parameter.need() == Parameter.Need.TWICE);
  }
}
