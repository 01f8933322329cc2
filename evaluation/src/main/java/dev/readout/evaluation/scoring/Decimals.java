package dev.readout.evaluation.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Numbers with the digits that the reference scorers print: correctly rounded from the exact binary
 * value, halves to even, which {@link String#format} does not do, and the shortest digits that give
 * the same double, which {@link Double#toString} gives only from Java 19 on.
 */
public final class Decimals {

  private static final int MOST_DIGITS = 17;
  private static final int LEAST_EXPONENT = -4;
  private static final int MOST_EXPONENT = 16;

  private Decimals() {}

  /** Python's {@code '%.3f' % value} for three decimals. */
  public static String fixed(double value, int decimals) {
    return exactly(value, decimals).toPlainString();
  }

  /** Python's {@code round(value, decimals)}. */
  public static double rounded(double value, int decimals) {
    return exactly(value, decimals).doubleValue();
  }

  /**
   * Python's {@code repr(value)}.
   *
   * @param value finite
   */
  public static String shortest(double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    BigDecimal shortest = shortestDecimal(value).stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent < LEAST_EXPONENT || exponent >= MOST_EXPONENT) {
      return scientific(shortest, exponent);
    }
    return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
  }

  private static BigDecimal shortestDecimal(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      // Above a power of two doubles lie twice as far apart as below it, so that the farther of the
      // two neighbouring decimals may be the one that reads back.
      for (RoundingMode rounding : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
        BigDecimal rounded = exact.round(new MathContext(digits, rounding));
        if (rounded.doubleValue() == value) {
          return rounded;
        }
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
  }

  private static String scientific(BigDecimal value, int exponent) {
    String mantissa = value.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    String digits = String.valueOf(Math.abs(exponent));
    return mantissa + (exponent < 0 ? "e-" : "e+") + (digits.length() < 2 ? "0" : "") + digits;
  }

  private static BigDecimal exactly(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}
