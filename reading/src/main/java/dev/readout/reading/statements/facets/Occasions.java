package dev.readout.reading.statements.facets;

import dev.readout.model.Channel;
import dev.readout.model.explain.Occasion;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.statements.patterns.Source;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.times.TimeExpression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Channels and times of saying, with what is carried over. */
final class Occasions {

  /** What holds a speaker for longer than a run of sentences. */
  private static final Set<ChannelKind> LASTING = Set.of(ChannelKind.INTERVIEW);

  private final Article article;
  private final Syntax syntax;
  private final Actors actors;
  private final List<TimeExpression> expressions;
  private final List<Draft> drafts;
  private final List<@Nullable Voice> voices;
  private final Neighbours near;
  private final List<Introductions.Introduction> introductions;
  private final List<@Nullable Channel> toldChannels = new ArrayList<>();
  private final List<@Nullable SaidTime> toldTimes = new ArrayList<>();
  private final BitSet introducedChannels = new BitSet();
  private final BitSet introducedTimes = new BitSet();

  Occasions(
      Article article,
      Syntax syntax,
      Actors actors,
      List<TimeExpression> expressions,
      List<Draft> drafts,
      List<@Nullable Voice> voices) {
    this.article = article;
    this.syntax = syntax;
    this.actors = actors;
    this.expressions = expressions;
    this.drafts = drafts;
    this.voices = voices;
    this.near = new Neighbours(article, drafts);
    this.introductions = new Introductions(article, syntax, actors, expressions, drafts).find();
  }

  /** What the channel of a statement was taken from. */
  Occasion ofChannel(int index, Channel channel) {
    return new Origins<>(toldChannels, introducedChannels).of(index, channel);
  }

  /** What the time of a statement was taken from. */
  Occasion ofTime(int index, SaidTime time) {
    return new Origins<>(toldTimes, introducedTimes).of(index, time);
  }

  List<@Nullable Channel> channels() {
    Channels finder = new Channels(article, syntax);
    List<@Nullable Channel> told = toldChannels;
    for (Draft draft : drafts) {
      told.add(finder.of(draft.attribution(), near.of(draft)));
    }
    for (Introductions.Introduction introduction : introductions) {
      if (told.get(introduction.draft()) == null) {
        told.set(introduction.draft(), introduction.channel());
        introducedChannels.set(introduction.draft());
      }
    }
    return new CarryOver<>(
            article, drafts, voices, told, channel -> LASTING.contains(channel.kind()))
        .carried();
  }

  /**
   * @param channels of the same drafts
   */
  List<@Nullable SaidTime> times(List<@Nullable Channel> channels) {
    SaidTimes finder = new SaidTimes(article, syntax, expressions);
    List<@Nullable SaidTime> told = toldTimes;
    for (Draft draft : drafts) {
      told.add(finder.of(draft.attribution(), near.of(draft)));
    }
    for (Introductions.Introduction introduction : introductions) {
      if (told.get(introduction.draft()) == null) {
        told.set(introduction.draft(), introduction.time());
        introducedTimes.set(introduction.draft());
      }
    }
    List<@Nullable SaidTime> carried =
        new CarryOver<>(article, drafts, voices, told, time -> false).carried();
    new LeadOccasion(article, syntax, actors, expressions, drafts).fill(carried);
    ofDocuments(channels, carried);
    return carried;
  }

  /** A document speaks when those speak who speak through it. */
  private void ofDocuments(List<@Nullable Channel> channels, List<@Nullable SaidTime> times) {
    Map<String, SaidTime> byName = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Channel channel = channels.get(i);
      SaidTime time = times.get(i);
      String name = channel == null ? null : channel.name();
      if (name != null && time != null) {
        byName.putIfAbsent(name.toLowerCase(Locale.ROOT), time);
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      Channel channel = channels.get(i);
      Source source = drafts.get(i).attribution().source();
      String name = channel == null ? null : channel.name();
      if (times.get(i) == null && source != null && name != null) {
        boolean speaks =
            article
                .tokens()
                .words(source.phrase())
                .toLowerCase(Locale.ROOT)
                .endsWith(name.toLowerCase(Locale.ROOT));
        if (speaks) {
          times.set(i, byName.get(name.toLowerCase(Locale.ROOT)));
        }
      }
    }
  }
}
