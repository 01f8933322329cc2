package dev.readout.server.pages;

import dev.readout.server.asking.Asking;
import dev.readout.server.asking.Parameter;
import dev.readout.server.asking.Values;
import dev.readout.server.markup.Markup;
import java.io.IOException;
import java.util.List;

/** The form of a question, filled with what was asked. */
final class QuestionForm {

  private final Markup page;

  QuestionForm(Markup page) {
    this.page = page;
  }

  void write(Asking asking, Values values) throws IOException {
    page.open("form", "class", "question", "action", "/" + asking.path()).line();
    for (Parameter parameter : asking.parameters()) {
      List<String> given = values.all(parameter.name());
      int fields =
          switch (parameter.need()) {
            case TWICE, ANY_NUMBER -> 2;
            case ONCE, AT_MOST_ONCE -> 1;
          };
      for (int i = 0; i < fields; i++) {
        field(parameter, i < given.size() ? given.get(i) : "");
      }
    }
    page.element("button", "Ask").close().line();
  }

  private void field(Parameter parameter, String value) throws IOException {
    page.open("label");
    switch (parameter.kind()) {
      case FLAG -> {
        if (value.equals("true")) {
          page.empty(
              "input",
              "type",
              "checkbox",
              "name",
              parameter.name(),
              "value",
              "true",
              "checked",
              "checked");
        } else {
          page.empty("input", "type", "checkbox", "name", parameter.name(), "value", "true");
        }
        page.text(" " + parameter.label());
      }
      case CHOICE -> {
        page.text(parameter.label() + " ").open("select", "name", parameter.name());
        option("", "any", value);
        for (String choice : parameter.choices()) {
          option(choice, choice, value);
        }
        page.close();
      }
      case WORDS, DAY, NUMBER -> {
        page.text(parameter.label() + " ");
        input(parameter, value);
      }
    }
    page.close().line();
  }

  private void input(Parameter parameter, String value) throws IOException {
    String hint = parameter.kind() == Parameter.Kind.DAY ? "2026-03-14" : "";
    String type = parameter.kind() == Parameter.Kind.NUMBER ? "number" : "text";
    boolean needed =
        parameter.need() == Parameter.Need.ONCE || parameter.need() == Parameter.Need.TWICE;
    if (needed) {
      page.empty(
          "input",
          "type",
          type,
          "name",
          parameter.name(),
          "value",
          value,
          "placeholder",
          hint,
          "required",
          "required");
    } else {
      page.empty(
          "input", "type", type, "name", parameter.name(), "value", value, "placeholder", hint);
    }
  }

  private void option(String value, String label, String chosen) throws IOException {
    if (value.equalsIgnoreCase(chosen)) {
      page.element("option", label, "value", value, "selected", "selected");
    } else {
      page.element("option", label, "value", value);
    }
  }
}
