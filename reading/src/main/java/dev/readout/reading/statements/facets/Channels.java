package dev.readout.reading.statements.facets;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PRON;

import dev.readout.language.Token;
import dev.readout.model.Channel;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.statements.patterns.Pattern;
import dev.readout.reading.statements.patterns.Source;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is made through, from the words beside its cue: {@code said in a statement},
 * {@code wrote on X}, {@code told Radio Norte}, {@code the memo says}.
 */
final class Channels {

  /** Prepositions that lead to a channel; function words, not vocabulary. */
  private static final Set<String> IN =
      Set.of("in", "at", "during", "through", "via", "by", "on", "over");

  private static final Set<String> TO = Set.of("to", "with", "before");

  private static final Set<String> ON = Set.of("on", "via", "through");

  private final Article article;
  private final Syntax syntax;
  private final ChannelLexicon lexicon = ChannelLexicon.english();

  Channels(Article article, Syntax syntax) {
    this.article = article;
    this.syntax = syntax;
  }

  /** The channel that the words beside the cue tell; null if they tell none. */
  @Nullable Channel of(Attribution attribution, List<Attribution> all) {
    Channel told = told(attribution.addressee());
    if (told != null) {
      return told;
    }
    if (attribution.pattern() == Pattern.NOMINAL) {
      return null;
    }
    for (TokenRange stretch : Zone.of(article, syntax, attribution, all)) {
      for (int i = stretch.first(); i < stretch.end(); i++) {
        Channel found = leads(i) ? after(i, stretch.end()) : null;
        if (found != null) {
          return found;
        }
      }
    }
    Channel speaks = speaks(attribution.source());
    if (speaks != null) {
      return speaks;
    }
    return lexicon
        .kind("verb", article.tokens().get(attribution.anchor()).lemma())
        .map(kind -> new Channel(kind, null, null))
        .orElse(null);
  }

  /** Whether a phrase that somebody tells something names an outlet or an occasion, not people. */
  boolean isOccasion(@Nullable TokenRange addressee) {
    NounPhrase phrase =
        addressee == null ? null : syntax.nounPhraseAt(addressee.first()).orElse(null);
    Channel occasion = phrase == null ? null : named("in", phrase);
    return occasion != null && occasion.kind() == ChannelKind.PRESS_CONFERENCE;
  }

  private boolean leads(int i) {
    return article.tokens().get(i).is(ADP, PART) || isVia(i);
  }

  private boolean isVia(int i) {
    return Gist.lower(article.tokens().get(i)).equals("via");
  }

  private @Nullable Channel told(@Nullable TokenRange addressee) {
    if (addressee == null) {
      return null;
    }
    NounPhrase phrase = syntax.nounPhraseAt(addressee.first()).orElse(null);
    if (phrase == null) {
      return null;
    }
    Channel occasion = named("in", phrase);
    if (occasion != null && occasion.kind() == ChannelKind.PRESS_CONFERENCE) {
      return occasion;
    }
    Channel audience = named("audience", phrase);
    if (audience != null) {
      return audience;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Optional<ChannelKind> kind = lexicon.kind("outlet", Gist.lower(article.tokens().get(i)));
      if (kind.isPresent()) {
        Span span = article.tokens().span(withoutDeterminer(phrase.range()));
        return new Channel(kind.get(), span.in(article.text()), span);
      }
    }
    return null;
  }

  private @Nullable Channel speaks(@Nullable Source source) {
    if (source == null) {
      return null;
    }
    NounPhrase phrase = syntax.nounPhraseAt(source.phrase().first()).orElse(null);
    Channel channel = phrase == null ? null : named("in", phrase);
    boolean speaks =
        channel != null
            && (channel.kind() == ChannelKind.DOCUMENT || channel.kind() == ChannelKind.STATEMENT);
    return speaks ? channel : null;
  }

  /**
   * The channel that a verb with its object or the words after it name: {@code held a briefing}.
   */
  @Nullable Channel introduced(TokenRange clause) {
    for (int i = clause.first(); i < clause.end(); i++) {
      Channel found = leads(i) ? after(i, clause.end()) : null;
      if (found == null && i == clause.first()) {
        NounPhrase object = syntax.nounPhraseAt(i).orElse(null);
        found = object == null || object.first() != i ? null : named("in", object);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Channel after(int preposition, int limit) {
    String word = Gist.lower(article.tokens().get(preposition));
    int first = preposition + 1;
    NounPhrase phrase = first < limit ? syntax.nounPhraseAt(first).orElse(null) : null;
    if (phrase == null || phrase.first() != first) {
      return null;
    }
    if (TO.contains(word)) {
      return told(phrase.range());
    }
    if (ON.contains(word)) {
      Channel platform = platform(phrase);
      if (platform != null) {
        return platform;
      }
    }
    return IN.contains(word) ? named("in", phrase) : null;
  }

  /** By the last words of a phrase, two before one. */
  private @Nullable Channel named(String manner, NounPhrase phrase) {
    int head = phrase.head();
    String last = article.tokens().get(head).lemma().toLowerCase(java.util.Locale.ROOT);
    if (head > phrase.first()) {
      String two = Gist.lower(article.tokens().get(head - 1)) + " " + last;
      Optional<ChannelKind> kind = lexicon.kind(manner, two);
      if (kind.isPresent()) {
        return channel(kind.get(), phrase);
      }
    }
    return lexicon.kind(manner, last).map(kind -> channel(kind, phrase)).orElse(null);
  }

  private @Nullable Channel platform(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Token token = article.tokens().get(i);
      String word = Gist.lower(token);
      String pair =
          i + 1 < phrase.end() ? word + " " + Gist.lower(article.tokens().get(i + 1)) : word;
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      Optional<ChannelKind> kind =
          lexicon
              .kind("on", pair)
              .or(() -> lexicon.kind("on", word))
              .or(() -> lexicon.kind("on", bare));
      boolean name = !bare.equals("x") || token.form().charAt(0) == 'X';
      if (kind.isPresent() && name) {
        return channel(kind.get(), phrase);
      }
    }
    return null;
  }

  private Channel channel(ChannelKind kind, NounPhrase phrase) {
    Span span = article.tokens().span(withoutDeterminer(phrase.range()));
    if (kind == ChannelKind.SPOKESPERSON) {
      return new Channel(kind, null, null);
    }
    return new Channel(kind, span.in(article.text()), span);
  }

  private TokenRange withoutDeterminer(TokenRange range) {
    int first = range.first();
    for (int i = range.first(); i < range.last(); i++) {
      Token token = article.tokens().get(i);
      if (i == first && token.is(DET, PRON)) {
        first = i + 1;
      } else if (token.is(PART)) {
        first = i + 1; // after a genitive
      }
    }
    return new TokenRange(first, range.end());
  }
}
