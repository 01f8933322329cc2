package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PART;

import dev.readout.language.Name;
import dev.readout.language.resource.Table;
import dev.readout.model.Event.Place;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.EventType;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.events.PrepositionParts.Part;
import dev.readout.reading.lexicon.Cities;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.parties.Prepositions;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where an event is: not any place in its sentence, but one that the grammar ties to it. */
final class EventPlaces {

  /** How far above a place its event may stand in the tree. */
  private static final int HIGHEST = 3;

  private static final Set<String> SITES =
      Set.copyOf(Table.load(EventPlaces.class, "site-nouns.txt", 1).words());
  private static final Set<String> MARGINS =
      Set.copyOf(Table.load(EventPlaces.class, "margin-nouns.txt", 1).words());

  private final Article article;
  private final Tokens tokens;
  private final Actors actors;
  private final Syntax syntax;
  private final Prepositions prepositions;
  private final DependencyTree tree;
  private final PlaceStates states;

  EventPlaces(Article article, Syntax syntax, Actors actors) {
    this.article = article;
    this.tokens = article.tokens();
    this.actors = actors;
    this.syntax = syntax;
    this.prepositions = new Prepositions(tokens, syntax);
    this.tree = new DependencyTree(tokens);
    this.states = new PlaceStates(article, actors);
  }

  @Nullable Place of(Trigger trigger) {
    NounPhrase noun = trigger.noun();
    int start = noun == null ? trigger.words().end() : noun.end();
    Place after = after(trigger, start);
    if (after != null) {
      return after;
    }
    if (noun != null) {
      // "the Oslo summit", but not "Norway's attack"
      Place before = first(new TokenRange(noun.first(), trigger.words().first()), false);
      return before == null ? fronted(trigger) : before;
    }
    Place object = isAimedAtPlaces(trigger) ? objectPlace(start, travels(trigger)) : null;
    return object == null ? fronted(trigger) : object;
  }

  private @Nullable Place after(Trigger trigger, int start) {
    boolean beside = false;
    boolean travels = travels(trigger);
    for (Prepositions.Phrase phrase : prepositions.after(start)) {
      boolean leads =
          PrepositionParts.is(phrase.preposition(), Part.PLACE)
              || (travels && phrase.preposition().equals("to"));
      if (leads && (beside || isTied(phrase, start, trigger))) {
        Place place = in(phrase.object());
        if (place != null) {
          return place;
        }
      }
      boolean direct = phrase.first() == start;
      if (direct && isAttack(trigger) && PrepositionParts.is(phrase.preposition(), Part.AGAINST)) {
        Place place = in(phrase.object());
        if (place != null && States.find(place.name()).filter(EventPlaces::isName).isEmpty()) {
          return place; // "the strike on Basra", but "the attack on Iraq"
        }
      }
      beside |= MARGINS.contains(lemma(phrase.object().head()));
    }
    return null;
  }

  private static boolean travels(Trigger trigger) {
    return EventEntry.VISIT.equals(trigger.entry().mode());
  }

  private static boolean isAttack(Trigger trigger) {
    return trigger.entry().type() == EventType.ASSAULT;
  }

  private static boolean isAimedAtPlaces(Trigger trigger) {
    return travels(trigger) || isAttack(trigger);
  }

  /** {@code visited Lima}, {@code shelled Basra}; whoever visits a state is there, too. */
  private @Nullable Place objectPlace(int start, boolean anyState) {
    Optional<NounPhrase> object =
        start < tokens.size() ? syntax.nounPhraseAt(start) : Optional.empty();
    Place place = object.map(this::in).orElse(null);
    boolean state =
        place != null && States.find(place.name()).filter(EventPlaces::isName).isPresent();
    return state && !anyState ? null : place;
  }

  private static boolean isName(States.StateForm state) {
    return state.form() == States.Form.NAME;
  }

  /** A phrase before the verb: {@code In Lima, the ministers met}. */
  private @Nullable Place fronted(Trigger trigger) {
    int top = top(trigger);
    for (int child : tree.children(top)) {
      if (child >= trigger.words().first()) {
        break;
      }
      if (tree.is(child, "obl") && isPlacePreposition(tree.childForm(child, "case"))) {
        Optional<NounPhrase> phrase = syntax.nounPhraseAt(child);
        Place place = phrase.map(this::in).orElse(null);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  private static boolean isPlacePreposition(String form) {
    return PrepositionParts.is(form, Part.PLACE);
  }

  /** The verb of an event, or its noun where no verb carries it out. */
  private int top(Trigger trigger) {
    VerbGroup verb = trigger.verb();
    return verb != null && (trigger.noun() == null || trigger.light())
        ? verb.main()
        : trigger.head();
  }

  /**
   * A common noun before the preposition takes the phrase to itself ({@code a seminar in Lima}),
   * unless it is one that tells the day.
   */
  private boolean isTied(Prepositions.Phrase phrase, int start, Trigger trigger) {
    int before = phrase.first() - 1;
    boolean direct = before < start || trigger.words().contains(before);
    return direct
        || !tokens.get(before).is(NOUN)
        || !actors.mentionedIn(tokens.get(before).span()).isEmpty()
        || isObjectOf(before, start)
        || isBelow(phrase.object().head(), trigger);
  }

  private boolean isObjectOf(int token, int start) {
    return syntax.nounPhraseAt(token).filter(phrase -> phrase.first() <= start).isPresent();
  }

  /** Whether the tree hangs a place on the event, or on a time or a place that hangs on it. */
  private boolean isBelow(int token, Trigger trigger) {
    int top = top(trigger);
    int at = token;
    for (int step = 0; step < HIGHEST; step++) {
      int head = tree.head(at);
      if (head == top || trigger.words().contains(head)) {
        return true;
      }
      if (head == DependencyTree.NONE
          || !tree.is(head, "appos", "flat", "obl:unmarked", "nmod:unmarked")) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /**
   * The place that a phrase names: {@code the Peruvian port of Callao} is left to its last name.
   */
  private @Nullable Place in(NounPhrase phrase) {
    Place named = first(phrase.range(), true);
    if (named != null) {
      return named;
    }
    int start = phrase.first();
    while (start < phrase.head() && !Character.isUpperCase(tokens.get(start).form().charAt(0))) {
      start++;
    }
    TokenRange words = new TokenRange(start, phrase.head() + 1);
    String form = tokens.words(words);
    return isKnown(form) && !isPeople(form, true) ? place(form, tokens.span(words)) : null;
  }

  private @Nullable Place first(TokenRange words, boolean governed) {
    if (words.isEmpty()) {
      return null;
    }
    for (Name name : article.namesIn(tokens.span(words))) {
      String form = name.span().in(article.text());
      boolean place = isKnown(form) || (governed && name.type() == Name.Type.PLACE);
      if (place && !isOwner(name, words, governed) && !isPeople(form, governed)) {
        return place(form, name.span());
      }
    }
    return null;
  }

  private static boolean isKnown(String form) {
    return States.find(form).isPresent() || Cities.contains(form);
  }

  /** The words of a state that mean those who act: {@code Peruvian}, {@code the Peru talks}. */
  private static boolean isPeople(String form, boolean governed) {
    return States.find(form)
        .filter(state -> state.form() == States.Form.ADJECTIVE || (!governed && isName(state)))
        .isPresent();
  }

  /** {@code in Norway's attack} is not in Norway; {@code in Norway's capital} is. */
  private boolean isOwner(Name name, TokenRange words, boolean governed) {
    int after = tokens.in(name.span()).end();
    boolean genitive = after < tokens.size() && tokens.get(after).is(PART);
    return genitive && !(governed && SITES.contains(lemma(words.last())));
  }

  private Place place(String form, Span span) {
    return new Place(form, states.of(form, span), span);
  }

  private String lemma(int token) {
    return tokens.get(token).lemma().toLowerCase(Locale.ROOT);
  }
}
