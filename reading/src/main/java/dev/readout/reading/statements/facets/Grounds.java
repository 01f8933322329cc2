package dev.readout.reading.statements.facets;

import dev.readout.model.explain.Finding;
import dev.readout.model.explain.SpeakerReasons.Naming;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.statements.patterns.Pattern;
import dev.readout.reading.statements.patterns.Source;
import dev.readout.reading.statements.patterns.Support;

/** What an attribution stands on, in the terms of the explanation. */
public final class Grounds {

  private Grounds() {}

  /** What found it. */
  public static Finding finding(Attribution attribution) {
    Support support = attribution.support();
    return switch (support.kind()) {
      case UNASKED -> new Finding.ByRule(attribution.pattern().rule(), false);
      case SILENT -> new Finding.ByRule(attribution.pattern().rule(), true);
      case AGREED ->
          new Finding.ByBoth(attribution.pattern().rule(), support.score(), support.parts());
      case TAGGED -> new Finding.ByHeads(support.score());
    };
  }

  /** Where the words stand that name its speaker. */
  public static Naming naming(Attribution attribution) {
    Source source = attribution.source();
    if (source == null) {
      return Naming.NOWHERE;
    }
    if (attribution.pattern() == Pattern.FLOATING) {
      return Naming.SPEAKS_ON;
    }
    return source.shown() == null ? Naming.SHARED : Naming.AT_CUE;
  }
}
