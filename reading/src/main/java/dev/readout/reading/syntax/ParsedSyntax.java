package dev.readout.reading.syntax;

import dev.readout.reading.syntax.Subject.Manner;
import dev.readout.reading.text.Article;
import java.util.List;
import java.util.Optional;

/**
 * Phrases by rules over parts of speech; subjects by rules and by dependency trees, whichever is
 * surer. About one arc in ten of a tree is wrong, so the tree is believed only where the rules find
 * nothing or take what follows the verb for its subject. An analyzer without trees leaves the rules
 * alone.
 */
public final class ParsedSyntax implements Syntax {

  private final Syntax shallow;
  private final TreeSubjects subjects;

  public ParsedSyntax(Article article) {
    shallow = new ShallowSyntax(article);
    subjects = new TreeSubjects(article.tokens(), new Tree(article.tokens()), shallow);
  }

  @Override
  public Optional<Subject> subject(VerbGroup verb) {
    Optional<Subject> ruled = shallow.subject(verb);
    boolean unsure = ruled.isEmpty() || ruled.get().manner() == Manner.INVERTED;
    return unsure && verb.isFinite() ? subjects.find(verb).or(() -> ruled) : ruled;
  }

  @Override
  public List<NounPhrase> nounPhrases(int sentence) {
    return shallow.nounPhrases(sentence);
  }

  @Override
  public List<VerbGroup> verbGroups(int sentence) {
    return shallow.verbGroups(sentence);
  }

  @Override
  public Optional<NounPhrase> nounPhraseAt(int token) {
    return shallow.nounPhraseAt(token);
  }

  @Override
  public Optional<VerbGroup> verbGroupAt(int token) {
    return shallow.verbGroupAt(token);
  }

  @Override
  public Optional<NounPhrase> object(VerbGroup verb) {
    return shallow.object(verb);
  }

  @Override
  public Optional<NounPhrase> agent(VerbGroup verb) {
    return shallow.agent(verb);
  }

  @Override
  public NounPhrase full(NounPhrase phrase) {
    return shallow.full(phrase);
  }

  @Override
  public List<NounPhrase> conjuncts(NounPhrase phrase) {
    return shallow.conjuncts(phrase);
  }
}
