package dev.readout.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, in small or capital letters. */
final class Choice<T> implements ITypeConverter<T> {

  private final List<T> choices;

  /**
   * @param choices known by what {@code toString} gives
   */
  Choice(List<T> choices) {
    this.choices = List.copyOf(choices);
  }

  @Override
  public T convert(String word) {
    return choices.stream()
        .filter(choice -> choice.toString().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + word
                        + "' is none of "
                        + choices.stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))));
  }
}
