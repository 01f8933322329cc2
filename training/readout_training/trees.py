"""Maximum spanning tree for dependencies (Chu and Liu 1965, Edmonds 1967), with one word under the root."""
import numpy as np

NONE = -np.inf


def decode(scores: np.ndarray) -> list[int]:
    """scores[word, head] over places, 0 being the root; gives each word's head (word i is place i + 1, -1 the root)."""
    n = scores.shape[0]
    if n == 1:
        return []
    greedy = scores.copy()
    np.fill_diagonal(greedy, NONE)
    greedy[0] = NONE
    heads = greedy.argmax(1)
    if sum(heads[1:] == 0) != 1 or _cycle(heads):
        heads = _one_root(greedy)
    return [int(h) - 1 for h in heads[1:]]


def _one_root(scores: np.ndarray) -> np.ndarray:
    """The best tree over the choice of the root's only child. The likeliest children are tried first, and a child whose best
    possible total is below the best tree found is left out."""
    inner = scores.copy()
    inner[:, 0] = NONE
    bound = np.where(np.isfinite(inner.max(1)), inner.max(1), 0)
    best, best_score = None, NONE
    for child in np.argsort(-(scores[1:, 0] - bound[1:]), kind='stable') + 1:
        if scores[child, 0] - bound[child] + bound[1:].sum() <= best_score:
            break
        fixed = inner.copy()
        fixed[child] = NONE
        fixed[child, 0] = scores[child, 0]
        heads = _edmonds(fixed)
        total = sum(fixed[i, heads[i]] for i in range(1, len(heads)))
        if total > best_score:
            best, best_score = heads, total
    return best


def _cycle(heads: np.ndarray) -> list[int]:
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at and not state[at]:
            state[at] = 1
            path.append(at)
            at = int(heads[at])
        if at and state[at] == 1:
            return path[path.index(at):]
        for p in path:
            state[p] = 2
    return []


def _edmonds(scores: np.ndarray) -> np.ndarray:
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    rest = [i for i in range(len(scores)) if i not in set(cycle)]
    own = np.array([scores[c, heads[c]] for c in cycle])
    m = len(rest)
    small = np.full((m + 1, m + 1), NONE)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    enter = scores[np.ix_(cycle, rest)] - own[:, None]
    leave = scores[np.ix_(rest, cycle)]
    small[m, :m], small[:m, m] = enter.max(0), leave.max(1)
    inner = _edmonds(small)
    out = heads.copy()
    for i, word in enumerate(rest[1:], 1):
        out[word] = cycle[int(leave[i].argmax())] if inner[i] == m else rest[inner[i]]
    broken = int(enter[:, inner[m]].argmax())
    out[cycle[broken]] = rest[inner[m]]
    return out
