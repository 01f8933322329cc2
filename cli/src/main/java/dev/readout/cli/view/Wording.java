package dev.readout.cli.view;

import dev.readout.model.Channel;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.model.vocabulary.Term;

/** How terms of the closed vocabularies read in a sentence. */
public final class Wording {

  private Wording() {}

  /** An act or a stance in the third person: {@code denies}, {@code accuses}. */
  public static String verb(Term act) {
    String label = act.label();
    return label.endsWith("y") ? label.substring(0, label.length() - 1) + "ies" : label + "s";
  }

  /** The label in words: {@code called for}. */
  public static String words(Term term) {
    return term.label().replace('-', ' ');
  }

  /** Whether the words are the speaker's own. */
  public static String form(StatementForm form) {
    return switch (form) {
      case DIRECT -> "quoted";
      case INDIRECT -> "paraphrased";
      case MIXED -> "partly quoted";
    };
  }

  /** The name that the article gives the channel, else its kind. */
  public static String channelName(Channel channel) {
    return channel.name() == null ? words(channel.kind()) : channel.name();
  }

  /** The name that the article gives the channel and its kind, or the kind alone. */
  public static String channel(Channel channel) {
    String kind = words(channel.kind());
    String name = channel.name();
    if (name == null || name.equalsIgnoreCase(kind)) {
      return kind;
    }
    return name + " (" + kind + ")";
  }
}
