"""Lemma rules: how a form becomes its lemma, as a label that a classifier can predict.

    CASE|N|SUFFIX   take the form (CASE k: as it stands, l: in lower case, c: Capitalised), drop N last characters, add SUFFIX
    =LEMMA          the lemma whatever the form: be, good, ...
"""


def _cased(form: str, case: str) -> str:
    return form.lower() if case == 'l' else form.capitalize() if case == 'c' else form


def rule(form: str, lemma: str) -> str:
    """The rule with the longest stem; of equal ones lower case, then as it stands, then Capitalised."""
    best, best_stem = '=' + lemma, 0
    for case in 'lkc':
        cased = _cased(form, case)
        stem = 0
        while stem < min(len(cased), len(lemma)) and cased[stem] == lemma[stem]:
            stem += 1
        if stem > best_stem:
            best, best_stem = f'{case}|{len(cased) - stem}|{lemma[stem:]}', stem
    return best


def apply(form: str, label: str) -> str:
    if label.startswith('='):
        return label[1:]
    case, drop, suffix = label.split('|', 2)
    cased = _cased(form, case)
    return (cased[: max(0, len(cased) - int(drop))] + suffix) or form
