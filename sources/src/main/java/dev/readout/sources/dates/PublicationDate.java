package dev.readout.sources.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings a date of publication to ISO 8601: ISO in its looser spellings, RFC 1123 and 822, English
 * dates with the month by name, day-first dates with points, seconds and milliseconds since 1970.
 * The time zone stays the one that was given; where none was, none is made up.
 */
public final class PublicationDate {

  private static final int LONGEST = 64;
  private static final long EARLIEST_SECONDS = 100_000_000L;
  private static final long LATEST_SECONDS = 4_102_444_800L;

  private static final String TIME =
      "(?:,? ?(?:T|at |- |\\| )?(?<time>\\d{1,2}(?:[:.]\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)?"
          + " ?(?:[AaPp]\\.?[Mm]\\b\\.?)?)(?: ?\\(?(?<zone>[A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})\\)?)?)?";
  private static final String WEEKDAY = "(?:[A-Za-z]{3,9}\\.?,? )?";
  private static final String MONTH = "(?<month>[A-Za-z]{3,9})\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})";

  private static final Pattern ISO =
      Pattern.compile(YEAR + "([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})" + TIME);
  private static final Pattern COMPACT =
      Pattern.compile(YEAR + "(?<month>\\d{2})(?<day>\\d{2})(?:T?(?<time>\\d{6})(?<zone>Z)?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          WEEKDAY + DAY + "[ -](?:of )?" + MONTH + ",?[ -](?<year>\\d{4}|\\d{2})" + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(WEEKDAY + MONTH + " " + DAY + ",? " + YEAR + TIME);

  /** The C library's form, which some programming interfaces use. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          WEEKDAY
              + MONTH
              + " "
              + DAY
              + " (?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?: (?<zone>[A-Za-z]{1,5}|[+-]\\d{4}))? "
              + YEAR);

  private static final Pattern NUMBERS =
      Pattern.compile("(?<first>\\d{1,2})([/.])(?<second>\\d{1,2})\\2(?<year>\\d{4})" + TIME);
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2})(?::(\\d{2}))?)?[.,0-9]*? ?([AaPp])?.*");

  private PublicationDate() {}

  /** The ISO 8601 date or date-time; empty where the words are none or could be two. */
  public static Optional<String> normalise(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    if (isIsoDateTime(raw)) {
      return Optional.of(raw);
    }
    String words =
        raw.replace('\u00A0', ' ').replace('\u202F', ' ').strip().replaceAll("\\s+", " ");
    if (EPOCH.matcher(words).matches()) {
      return ofEpoch(Long.parseLong(words));
    }
    try {
      return calendar(words);
    } catch (DateTimeException e) {
      // 31 February, 25 o'clock.
      return Optional.empty();
    }
  }

  /**
   * The day or moment that a number means: {@code yyyyMMdd}, or seconds or milliseconds since 1970;
   * empty where it is neither.
   */
  public static Optional<String> ofEpoch(long number) {
    if (number >= 1600_01_01 && number < EARLIEST_SECONDS) {
      return normalise(Long.toString(number));
    }
    long seconds = number > LATEST_SECONDS ? number / 1000 : number;
    if (seconds < EARLIEST_SECONDS || seconds > LATEST_SECONDS) {
      return Optional.empty();
    }
    return Optional.of(Instant.ofEpochSecond(seconds).toString());
  }

  /** What is right already stays as it was written. */
  private static boolean isIsoDateTime(String raw) {
    if (raw.length() < 10 || !Character.isDigit(raw.charAt(0))) {
      return false;
    }
    try {
      DateTimeFormatter format =
          raw.length() == 10 ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_DATE_TIME;
      format.parse(raw);
      return raw.length() == 10 || raw.charAt(10) == 'T';
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Optional<String> calendar(String words) {
    for (Pattern pattern : new Pattern[] {ISO, COMPACT, DAY_FIRST, MONTH_FIRST, YEAR_LAST}) {
      Matcher m = pattern.matcher(words);
      if (m.matches()) {
        int month = month(m.group("month"));
        return month == 0
            ? Optional.empty()
            : moment(year(m.group("year")), month, Integer.parseInt(m.group("day")), m);
      }
    }
    Matcher m = NUMBERS.matcher(words);
    return m.matches() ? numbers(m) : Optional.empty();
  }

  /** With points the day comes first; with strokes it depends on the country. */
  private static Optional<String> numbers(Matcher m) {
    int first = Integer.parseInt(m.group("first"));
    int second = Integer.parseInt(m.group("second"));
    int year = year(m.group("year"));
    if (m.group(2).equals(".") || first > 12 || first == second) {
      return moment(year, second, first, m);
    }
    return second > 12 ? moment(year, first, second, m) : Optional.empty();
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    // RFC 2822, section 4.3.
    return year < 50 ? 2000 + year : 1900 + year;
  }

  /** By number, or by at least the first three letters of the English name; 0 for other words. */
  private static int month(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    String upper = words.toUpperCase(Locale.ROOT);
    String name = upper.equals("SEPT") ? "SEP" : upper;
    for (Month month : Month.values()) {
      if (month.name().equals(name) || month.name().substring(0, 3).equals(name)) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static Optional<String> moment(int year, int month, int day, Matcher m) {
    LocalDate date = LocalDate.of(year, month, day);
    String time = m.group("time");
    if (time == null) {
      return Optional.of(date.toString());
    }
    String clock = clock(time);
    return Optional.of(
        clock == null ? date.toString() : date + "T" + clock + zone(m.group("zone")));
  }

  private static @Nullable String clock(String words) {
    if (words.length() == 6 && words.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return clock(words.substring(0, 2) + ":" + words.substring(2, 4) + ":" + words.substring(4));
    }
    Matcher m = CLOCK.matcher(words);
    if (!m.matches() || (m.group(2) == null && m.group(4) == null)) {
      return null;
    }
    int hour = Integer.parseInt(m.group(1));
    if (m.group(4) != null) {
      boolean afternoon = m.group(4).equalsIgnoreCase("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    String minute = m.group(2) == null ? "00" : m.group(2);
    String second = m.group(3) == null ? "" : ":" + m.group(3);
    String clock = String.format(Locale.ROOT, "%02d:%s%s", hour, minute, second);
    DateTimeFormatter.ISO_LOCAL_TIME.parse(clock);
    return clock;
  }

  /** An offset as it is, or the zones that RFC 822 names; of other names nothing is known. */
  private static String zone(@Nullable String words) {
    if (words == null) {
      return "";
    }
    if (words.charAt(0) == '+' || words.charAt(0) == '-') {
      return ZoneOffset.of(words.equals("-0000") ? "Z" : words).getId();
    }
    return switch (words.toUpperCase(Locale.ROOT)) {
      case "Z", "UT", "UTC", "GMT" -> "Z";
      case "EDT" -> "-04:00";
      case "EST", "CDT" -> "-05:00";
      case "CST", "MDT" -> "-06:00";
      case "MST", "PDT" -> "-07:00";
      case "PST" -> "-08:00";
      default -> "";
    };
  }
}
