package dev.readout.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Analysis;
import dev.readout.language.AttributionSpans;
import dev.readout.language.Name;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConlluTest {

  private static final String TEXT = "Anna left,\nshe said.\n\nOh";

  @Test
  void namesAndAttributionsStandBesideTheSyntax() {
    Sentence first =
        new Sentence(
            new Span(0, 20),
            List.of(
                token(0, 4, "Anna", PartOfSpeech.PROPN, 1, "nsubj"),
                token(5, 9, "leave", PartOfSpeech.VERB, Token.ROOT, "root"),
                token(9, 10, ",", PartOfSpeech.PUNCT, 1, "punct"),
                token(11, 14, "she", PartOfSpeech.PRON, 4, "nsubj"),
                token(15, 19, "say", PartOfSpeech.VERB, 1, "parataxis"),
                token(19, 20, ".", PartOfSpeech.PUNCT, 1, "punct")));
    Sentence second =
        new Sentence(
            new Span(22, 24), List.of(token(22, 24, "", PartOfSpeech.INTJ, Token.NO_HEAD, null)));
    Analysis analysis =
        new Analysis(
            TEXT,
            List.of(first, second),
            List.of(new Name(new Span(0, 4), Name.Type.PERSON)),
            List.of(
                new AttributionSpans(
                    List.of(new Span(11, 14)),
                    List.of(new Span(15, 19)),
                    List.of(new Span(0, 9)),
                    0.5)));

    assertThat(ConlluWriter.write("d1", analysis))
        .isEqualTo(
            """
            # newdoc id = d1
            # sent_id = d1-1
            # text = Anna left, she said.
            1	Anna	Anna	PROPN	_	_	2	nsubj	_	Attribution=B-content:1|Name=B-PERSON
            2	left	leave	VERB	_	_	0	root	_	Attribution=I-content:1|SpaceAfter=No
            3	,	,	PUNCT	_	_	2	punct	_	_
            4	she	she	PRON	_	_	5	nsubj	_	Attribution=B-source:1
            5	said	say	VERB	_	_	2	parataxis	_	Attribution=B-cue:1|SpaceAfter=No
            6	.	.	PUNCT	_	_	2	punct	_	_

            # newpar
            # sent_id = d1-2
            # text = Oh
            1	Oh	_	INTJ	_	_	_	_	_	_

            """);
  }

  @Test
  void wordsThatAreWrittenAsOneHaveALineForIt() {
    String text = "Anna's can't, x-rays'.";
    List<Token> tokens =
        List.of(
            token(text, 0, 4, PartOfSpeech.PROPN),
            token(text, 4, 6, PartOfSpeech.PART),
            token(text, 7, 9, PartOfSpeech.AUX),
            token(text, 9, 12, PartOfSpeech.PART),
            token(text, 12, 13, PartOfSpeech.PUNCT),
            token(text, 14, 20, PartOfSpeech.NOUN),
            token(text, 20, 21, PartOfSpeech.PART),
            token(text, 21, 22, PartOfSpeech.PUNCT));
    Analysis analysis =
        new Analysis(text, List.of(new Sentence(new Span(0, 22), tokens)), List.of(), List.of());

    assertThat(ConlluWriter.write("d", analysis).lines().skip(3).map(ConlluTest::idFormMisc))
        .containsExactly(
            "1-2 Anna's _",
            "1 Anna _",
            "2 's _",
            "3-4 can't SpaceAfter=No",
            "3 ca _",
            "4 n't _",
            "5 , _",
            "6-7 x-rays' SpaceAfter=No",
            "6 x-rays _",
            "7 ' _",
            "8 . _",
            "");
    assertThat(ConlluWriter.write("d", analysis, List.of())).doesNotContain("-2\t");
  }

  private static Token token(String text, int start, int end, PartOfSpeech pos) {
    Span span = new Span(start, end);
    return new Token(span, span.in(text), span.in(text), pos, Token.NO_HEAD, null);
  }

  private static String idFormMisc(String line) {
    String[] columns = line.split("\t");
    return columns.length == 1 ? "" : columns[0] + " " + columns[1] + " " + columns[9];
  }

  private static Token token(
      int start, int end, String lemma, PartOfSpeech pos, int head, @Nullable String relation) {
    Span span = new Span(start, end);
    return new Token(span, span.in(TEXT), lemma, pos, head, relation);
  }
}
