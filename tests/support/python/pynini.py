# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Enough of Pynini's interface to run the scripts that Filigree writes, over machines with finitely many paths.

A machine is a dictionary from (read, written) to the lowest cost. What stands for all byte strings can only be put
behind a string, and such a machine can only be composed, which is all that the scripts do with it.
"""


class Fst(dict):
    def __add__(self, other):
        if other is ANY_BYTES:
            ((read, written),) = self
            return Prefix(read, written)
        return _best(
            ((a + c, b + d), x + y) for (a, b), x in self.items() for (c, d), y in other.items()
        )

    def optimize(self):
        return self


class Prefix:
    def __init__(self, read, written):
        self.read, self.written = read, written


class _AnyBytes:
    def optimize(self):
        return self


ANY_BYTES = _AnyBytes()


def _best(rows):
    out = Fst()
    for key, weight in rows:
        out[key] = min(weight, out.get(key, float("inf")))
    return out


def escape(string):
    return "".join("\\" + c if c in "[]\\" else c for c in string)


def _parsed(string):
    out, at = [], 0
    while at < len(string):
        if string[at] == "\\":
            at += 1
            assert string[at] in "[]\\", string
        elif string[at] == "[":
            end = string.index("]", at)
            out.append(chr(int(string[at + 1 : end])))  # the only symbols that the scripts use are bytes
            at = end + 1
            continue
        else:
            assert string[at] != "]", string
        out.append(string[at])
        at += 1
    return "".join(out)


def accep(string, weight=0.0):
    return Fst({(_parsed(string), _parsed(string)): float(weight)})


def cross(read, written):
    return Fst({(_parsed(read), _parsed(written)): 0.0})


def union(*fsts):
    return _best(item for fst in fsts for item in fst.items())


def closure(fst):
    assert len(fst) == 255
    return ANY_BYTES


def string_map(rows):
    return _best(((_parsed(read), _parsed(written)), float(weight)) for read, written, weight in rows)


def difference(left, right):
    return Fst({key: weight for key, weight in left.items() if key not in right})


def compose(left, right):
    if isinstance(left, Prefix):
        return _best(
            ((left.read + a[len(left.written) :], b), w) for (a, b), w in right.items() if a.startswith(left.written)
        )
    return _best(
        ((a, right.written + b[len(right.read) :]), w) for (a, b), w in left.items() if b.startswith(right.read)
    )


class Far:
    """Prints the machines instead of keeping them."""

    def __init__(self, name, mode):
        assert mode == "w"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    def add(self, key, fst):
        for (read, written), weight in sorted(fst.items()):
            print(key, read, written, repr(weight), sep="\t")
