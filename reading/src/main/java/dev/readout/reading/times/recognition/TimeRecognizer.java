package dev.readout.reading.times.recognition;

import dev.readout.language.Analysis;
import dev.readout.language.Name;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.value.TimeValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the temporal expressions of a text. Immutable, safe for use by several threads. */
public final class TimeRecognizer {

  /**
   * An expression as it stands in the text.
   *
   * @param span in UTF-16 code units
   */
  public record Recognized(Span span, TimeType type, TimeValue value) {}

  private final TimeWords words = TimeWords.shared();
  private final List<Rule> rules;

  public TimeRecognizer() {
    UnitRule units = new UnitRule();
    DateRule dates = new DateRule(units);
    WeekdayRule weekdays = new WeekdayRule(units);
    DeicticRule deictics = new DeicticRule();
    HolidayRule holidays = new HolidayRule();
    NumericDateRule numeric = new NumericDateRule();
    SeasonRule seasons = new SeasonRule(units);
    YearRule years = new YearRule();
    QuarterRule quarters = new QuarterRule(units);
    PartOfDayRule partsOfDay =
        new PartOfDayRule(List.of(dates, weekdays, deictics, holidays, numeric));
    Rule anyDay = new Longest(List.of(dates, weekdays, deictics, holidays, numeric));
    this.rules =
        List.of(
            dates,
            numeric,
            weekdays,
            deictics,
            holidays,
            seasons,
            quarters,
            years,
            units,
            new OrdinalUnitRule(new Longest(List.of(dates, seasons, years))),
            new EdgeRule(
                List.of(
                    dates,
                    weekdays,
                    deictics,
                    seasons,
                    quarters,
                    years,
                    units,
                    partsOfDay,
                    holidays)),
            partsOfDay,
            new ClockRule(anyDay),
            new SetRule(),
            new DurationRule(),
            new ReferenceRule());
  }

  /** The expressions, in the order of the text, not overlapping. */
  public List<Recognized> recognize(Analysis analysis) {
    Lexemes text = new Lexemes(analysis);
    Names names = new Names(analysis.names());
    Rule any = new Longest(rules);
    List<Recognized> found = new ArrayList<>();
    Found before = null;
    int at = 0;
    while (at < text.size()) {
      Found next = words.opens(text.at(at)) ? any.at(text, at, before) : null;
      if (next == null) {
        at++;
        continue;
      }
      Span span = new Span(text.at(next.start()).start(), text.at(next.end() - 1).end());
      if (!names.hide(span, text.at(next.start()))) {
        found.add(new Recognized(span, next.type(), next.value()));
        before = next;
      }
      at = next.end();
    }
    return found;
  }

  /** The longest of what several rules find; of equals the first. */
  private record Longest(List<Rule> rules) implements Rule {

    @Override
    public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
      Found best = null;
      for (Rule rule : rules) {
        Found found = rule.at(text, index, before);
        if (found != null && (best == null || found.length() > best.length())) {
          best = found;
        }
      }
      return best;
    }
  }

  /** Words inside the name of a person ({@code April Jones}) tell no time. */
  private static final class Names {

    private final List<Name> names;
    private int next;

    Names(List<Name> names) {
      this.names = names;
    }

    boolean hide(Span span, Lexeme first) {
      while (next < names.size() && names.get(next).span().end() <= span.start()) {
        next++;
      }
      if (next >= names.size() || !first.isWord() || !first.capital()) {
        return false;
      }
      Name name = names.get(next);
      return name.type() == Name.Type.PERSON && name.span().contains(span);
    }
  }
}
