package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.lexicon.Honorifics;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.lexicon.StatusWords;
import dev.readout.reading.lexicon.Words;
import dev.readout.reading.names.FoundName;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import dev.readout.reading.titles.TitleParser;
import dev.readout.reading.titles.TitlePhrase;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads titles off noun phrases and gives them to their holders. */
final class Titles {

  private final Scene scene;
  private final Tokens tokens;
  private final TitleParser parser;
  private final Cast cast;
  private final Owners owners;

  Titles(Scene scene, Cast cast, NameLinker names, Owners owners) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.cast = cast;
    this.owners = owners;
    parser =
        new TitleParser(
            tokens,
            scene.syntax(),
            token ->
                Optional.ofNullable(names.startingAt(token))
                    .map(NameLinker.NamedPlace::name)
                    .filter(name -> name.kind() != FoundName.Kind.OTHER)
                    .map(FoundName::range));
  }

  /** The title that a noun phrase is. */
  Optional<TitlePhrase> of(NounPhrase phrase) {
    return parser.parse(phrase.first(), phrase.head(), scene.syntax().full(phrase).end());
  }

  /** The title before a name within its noun phrase. */
  Optional<TitlePhrase> before(FoundName name, NounPhrase phrase) {
    int end = name.range().first();
    for (int i = end - 1; i >= phrase.first(); i--) {
      String form = tokens.get(i).form();
      if (RoleNouns.find(form).isPresent()) {
        return parser.parse(phrase.first(), i, end).map(found -> upTo(found, end));
      }
      if (!Words.isTitleComplement(form) && !joins(form) && !isAddress(form)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Before a name a title takes in all that stands between: {@code Secretary of State}. */
  private TitlePhrase upTo(TitlePhrase found, int end) {
    int last = end;
    while (last > found.head() + 1 && isAddress(tokens.get(last - 1).form())) {
      last--;
    }
    TokenRange title = new TokenRange(found.title().first(), Math.max(found.head() + 1, last));
    return found.titled(title);
  }

  /** {@code Minister of Trade and Industry}. */
  private static boolean joins(String form) {
    return form.equals("of") || form.equals("the") || form.equals("and");
  }

  private static boolean isAddress(String form) {
    return Honorifics.find(form).isPresent();
  }

  /** Reads whose title it is, and with which words it is compared. */
  HeldTitle read(TitlePhrase phrase) {
    Entity owner = phrase.owner() == null ? null : owners.resolve(phrase.owner(), phrase.head());
    if (!phrase.isRelation()) {
      return read(phrase, owner);
    }
    TokenRange relative = phrase.relative();
    Entity other = relative == null ? null : owners.resolve(relative, phrase.head());
    return other == null ? read(phrase, owner) : related(phrase, owner, other);
  }

  /**
   * The office of another, held elsewhere ({@code his counterpart}) or before ({@code
   * predecessor}).
   */
  private HeldTitle related(TitlePhrase phrase, @Nullable Entity owner, Entity other) {
    for (HeldTitle title : other.titles()) {
      if (title.phrase().noun().kind() == RoleNouns.Kind.OFFICE) {
        boolean sameBody = phrase.noun().noun().endsWith("cessor");
        Entity whose = owner == null && sameBody ? title.owner() : owner;
        return new HeldTitle(phrase, title.words(), title.key(), title.modifiers(), whose);
      }
    }
    return read(phrase, owner);
  }

  HeldTitle read(TitlePhrase phrase, @Nullable Entity owner) {
    Set<String> modifiers = new HashSet<>();
    for (int i = phrase.title().first(); i < phrase.title().end(); i++) {
      if (i != phrase.head()) {
        modifiers.add(tokens.get(i).form().toLowerCase(Locale.ROOT));
      }
    }
    return new HeldTitle(phrase, words(phrase.title()), key(phrase), modifiers, owner);
  }

  /** The words of a title, without what a compound tells of its status: {@code then-president}. */
  private String words(TokenRange title) {
    String words = tokens.words(title);
    for (int i = title.first(); i < title.end(); i++) {
      String form = tokens.get(i).form();
      String plain = StatusWords.withoutStatus(form);
      words = plain.equals(form) ? words : words.replace(form, plain);
    }
    return words;
  }

  /** Gives a title to somebody. */
  void give(Entity holder, HeldTitle title) {
    holder.holds(title);
    cast.describe(title.key(), holder);
    if (holder.kind() == ActorKind.UNNAMED || holder.kind() == ActorKind.PERSON) {
      Entity owner = title.owner();
      if (owner != null && owner.kind() == ActorKind.STATE) {
        holder.belongsTo(owner.country());
      }
    }
  }

  static String key(TitlePhrase phrase) {
    return key(phrase.noun().noun());
  }

  /** Nouns that differ by sex alone are one. */
  static String key(String noun) {
    if (noun.startsWith("spokes")) {
      return "spokesperson";
    }
    if (noun.startsWith("chair")) {
      return "chair";
    }
    return noun.equals("adviser") ? "advisor" : noun;
  }
}
