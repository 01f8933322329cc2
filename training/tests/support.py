"""Small data of the tests: a vocabulary of letters and a few words, an article and a tree of our own."""
import string

from readout_training.wordpiece import WordPiece

WORDS = ['the', 'minister', 'said', 'that', 'talks', 'would', 'go', 'on', 'officials', '"', '.', ',', "'", '-', 'n', 'ново', '##сти']


def wordpiece() -> WordPiece:
    letters = list(string.ascii_lowercase + string.digits)
    pieces = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'] + WORDS + letters + ['##' + c for c in letters]
    return WordPiece({p: i for i, p in reversed(list(enumerate(pieces)))})


def article(number: int = 0) -> dict:
    """"Talks would go on," the minister said. The minister said that talks would go on."""
    text = '"Talks would go on," the minister said. The minister said that talks would go on.'
    words, at, tokens = '" Talks would go on , " the minister said . The minister said that talks would go on .'.split(), 0, []
    for i, w in enumerate(words):
        at = text.index(w, at)
        tokens.append({'start': at, 'end': at + len(w), 'text': w, 'sent': int(i > 10)})
        at += len(w)
    def span(first: int, last: int) -> list[int]:
        return [tokens[first]['start'], tokens[last]['end']]
    return {'id': str(number), 'text': text, 'tokens': tokens, 'attributions': [
        {'source': [span(7, 8)], 'cue': [span(9, 9)], 'content': [span(0, 6)]},
        {'source': [span(11, 12)], 'cue': [span(13, 13)], 'content': [span(14, 18)]}]}


CONLLU = '''# newdoc id = a
# newpar
# text = "They don't talk," Anna of Borduria said.
1\t"\t"\tPUNCT\t``\t_\t5\tpunct\t_\tSpaceAfter=No
2\tThey\tthey\tPRON\tPRP\t_\t5\tnsubj\t_\tEntity=(1-person-new-nnnnn-cf1-1-coref)
3-4\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
3\tdo\tdo\tAUX\tVBP\t_\t5\taux\t_\t_
4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
5\ttalk\ttalk\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
6\t,\t,\tPUNCT\t,\t_\t11\tpunct\t_\tSpaceAfter=No
7\t"\t"\tPUNCT\t''\t_\t5\tpunct\t_\t_
8\tAnna\tAnna\tPROPN\tNNP\t_\t11\tnsubj\t_\tEntity=(2-person-new-nnnnn-cf1-1-sgl
9\tof\tof\tADP\tIN\t_\t10\tcase\t_\t_
10\tBorduria\tBorduria\tPROPN\tNNP\t_\t8\tnmod\t_\tEntity=(3-place-new-nnnnn-cf1-1-sgl)2)
11\tsaid\tsay\tVERB\tVBD\t_\t5\tparataxis\t_\tSpaceAfter=No
12\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

# text = Talks went on.
1\tTalks\ttalk\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
2\twent\tgo\tVERB\tVBD\t_\t0\troot\t_\t_
3\ton\ton\tADP\tRP\t_\t2\tcompound:prt\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

'''
