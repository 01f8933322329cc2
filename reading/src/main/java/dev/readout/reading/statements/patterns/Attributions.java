package dev.readout.reading.statements.patterns;

import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All attributions of an article, found family by family, the most certain first. */
public final class Attributions {

  private Attributions() {}

  /** In the order of the text; of those that begin together the longer first. */
  public static List<Attribution> of(Article article, Syntax syntax) {
    Scene scene = new Scene(article, syntax);
    ClauseEnd ends = new ClauseEnd(scene);
    ClauseStart starts = new ClauseStart(scene);
    Complements complements = new Complements(scene, ends);
    Sources sources = new Sources(scene, ends);
    CueVerbs cues = new CueVerbs(scene);
    List<Finder> families =
        List.of(
            new Turns(scene),
            new QuotedSpeech(scene, sources, ends, complements),
            new NominalCues(scene, ends, complements),
            new QuotedAs(scene, cues, complements, ends),
            new IndirectSpeech(scene, cues, complements, ends, sources),
            new ParentheticalCues(scene, cues, ends, starts, complements, sources),
            new Refusals(scene, cues, ends, sources),
            new Hearsay(scene, cues, ends, complements),
            new ObjectActs(scene, cues, ends, complements, sources),
            new AccordingTo(scene, starts, complements),
            new Headlines(scene),
            new FloatingQuotations(scene));
    Drafts drafts = new Drafts();
    families.forEach(family -> family.find(drafts));
    List<Attribution> all =
        new ArrayList<>(
            new Agreement(scene, drafts.sorted())
                .with(new TaggedAttributions(scene, sources, complements).all()));
    all.removeIf(attribution -> saysNothing(scene, attribution));
    return new OwnThoughts(scene).without(new SharedSources(scene).of(all));
  }

  /** {@code He said nothing.} */
  private static boolean saysNothing(Scene scene, Attribution attribution) {
    if (attribution.content().size() > 1
        || scene.article.quotationAt(attribution.content().get(0).start()).isPresent()) {
      return false;
    }
    String words = attribution.content().get(0).in(scene.article.text());
    return scene.words.has("nothing", words.toLowerCase(Locale.ROOT));
  }
}
