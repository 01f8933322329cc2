"""Names in news by another program's judgement: no corpus of news with names has a licence that would do for training, so the
recogniser of CoreNLP labels PolNeAR's articles. Only its labels are used, none of its code.

    python3 -m readout_training.teacher texts DATA/polnear.train.jsonl.gz FOLDER
    java -cp 'CORENLP/*' edu.stanford.nlp.pipeline.StanfordCoreNLP -annotators tokenize,pos,lemma,ner \\
        -ner.applyFineGrained false -ner.applyNumericClassifiers false -ner.useSUTime false -ner.buildEntityMentions false \\
        -encoding UTF-8 -outputFormat json -fileList FOLDER/files.txt -outputDirectory FOLDER
    python3 -m readout_training.teacher names DATA/polnear.train.jsonl.gz FOLDER OUT.jsonl.gz
"""
import gzip
import json
import os
import sys

from .polnear import read_json

KINDS = {'PERSON': 'person', 'ORGANIZATION': 'organization', 'LOCATION': 'place', 'MISC': 'other'}
"""`other` is none of the kinds that the model knows (nationalities, events, works): the label of such words stays unknown."""


def _file(folder: str, article: dict) -> str:
    return os.path.join(os.path.abspath(folder), article['id'].replace('/', '_') + '.txt')


def write_texts(corpus: str, folder: str) -> None:
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, 'files.txt'), 'w', encoding='utf-8') as files:
        for article in read_json(corpus):
            with open(_file(folder, article), 'w', encoding='utf-8', newline='') as out:
                out.write(article['text'])
            files.write(_file(folder, article) + '\n')


def code_points(text: str) -> list[int]:
    """The code point at each UTF-16 offset, which is what the recogniser counts in."""
    out = []
    for i, c in enumerate(text):
        out += [i] * (2 if ord(c) > 0xFFFF else 1)
    return out + [len(text)]


def spans(text: str, labelled: dict) -> list[tuple[str, int, int]]:
    """(kind, start, end) in code points: runs of words with one label, in a sentence."""
    at, found = code_points(text), []
    for sentence in labelled['sentences']:
        last = None
        for token in sentence['tokens']:
            label = token['ner']
            if label in KINDS:
                start, end = at[token['characterOffsetBegin']], at[token['characterOffsetEnd']]
                if label == last:
                    found[-1] = (found[-1][0], found[-1][1], end)
                else:
                    found.append((KINDS[label], start, end))
            last = label
    return found


def write_names(corpus: str, folder: str, path: str) -> None:
    with gzip.open(path, 'wt', encoding='utf-8') as out:
        for article in read_json(corpus):
            with open(_file(folder, article) + '.json', encoding='utf-8') as f:
                names = spans(article['text'], json.load(f))
            out.write(json.dumps({'id': article['id'], 'names': names}) + '\n')


if __name__ == '__main__':
    {'texts': write_texts, 'names': write_names}[sys.argv[1]](*sys.argv[2:])
