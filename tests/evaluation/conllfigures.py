#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The figures of tests/evaluation/tags/*.tags, computed in another way than Filigree does: word by word in one pass, as
# the script conlleval of the CoNLL-2000 shared task describes it, without ever building a span. Spans are built here
# only for what conlleval has not (frames, semantic errors), and again differently: from the events of that pass.
#
# Usage: conllfigures.py FILE... > figures.json. Run by hand when a file changes; the tests compare with figures.json.
#
# A file: sentences separated by empty lines; the first line of each is "# INTENT LABELLED-INTENT", the others are
# "WORD TAG LABELLED-TAG".
import json
import os
import sys
from fractions import Fraction


def cut(tag):
    kind, hyphen, kind_of = tag.partition("-")
    return kind, (kind_of if hyphen else "")


def ends(p, pt, t, tt):
    end = False
    if p == "B" and t == "B": end = True
    if p == "B" and t == "O": end = True
    if p == "I" and t == "B": end = True
    if p == "I" and t == "O": end = True
    if p == "E" and t == "E": end = True
    if p == "E" and t == "I": end = True
    if p == "E" and t == "O": end = True
    if p != "O" and p != "." and pt != tt: end = True
    if p == "]" or p == "[": end = True
    return end


def starts(p, pt, t, tt):
    start = False
    if p == "B" and t == "B": start = True
    if p == "I" and t == "B": start = True
    if p == "O" and t == "B": start = True
    if p == "O" and t == "I": start = True
    if p == "E" and t == "E": start = True
    if p == "E" and t == "I": start = True
    if p == "O" and t == "E": start = True
    if t != "O" and t != "." and pt != tt: start = True
    if t == "[" or t == "]": start = True
    return start


def read(path):
    sentences = []
    with open(path, encoding="utf-8") as file:
        for line in file.read().split("\n"):
            if line.startswith("# "):
                intents = line[2:].split(" ")
                sentences.append((intents[0], intents[1], []))
            elif line.strip():
                word, tag, labelled = line.split(" ")
                sentences[-1][2].append((tag, labelled))
    return sentences


class Counter(dict):
    def count(self, name):
        self[name] = self.get(name, 0) + 1


def figures(path):
    reference, hypothesis, matched = Counter(), Counter(), Counter()
    intents_right = frames_right = errors = slots = 0
    last_c = last_ct = last_g = last_gt = None
    sentences = read(path)
    for intent, labelled_intent, words in sentences:
        in_correct = False
        last_c, last_ct, last_g, last_gt = "O", "", "O", ""
        own_r = own_h = own_m = 0
        for tag, labelled in words + [("O", "O")]:
            c, ct = cut(tag)
            g, gt = cut(labelled)
            if in_correct:
                end_c = ends(last_c, last_ct, c, ct)
                end_g = ends(last_g, last_gt, g, gt)
                if end_c and end_g and last_gt == last_ct:
                    in_correct = False
                    matched.count(last_ct)
                    own_m += 1
                elif end_c != end_g or gt != ct:
                    in_correct = False
            start_c = starts(last_c, last_ct, c, ct)
            start_g = starts(last_g, last_gt, g, gt)
            if start_c and start_g and gt == ct:
                in_correct = True
            if start_c:
                reference.count(ct)
                own_r += 1
            if start_g:
                hypothesis.count(gt)
                own_h += 1
            last_c, last_ct, last_g, last_gt = c, ct, g, gt
        right = intent == labelled_intent
        intents_right += right
        frames_right += right and own_r == own_h == own_m
        errors += (0 if right else 1) + max(own_r, own_h) - own_m
        slots += 1 + own_r
    r, h, m = sum(reference.values()), sum(hypothesis.values()), sum(matched.values())
    share = lambda part, whole: float(Fraction(part, whole)) if whole else 0.0
    precision, recall = Fraction(m, h) if h else Fraction(0), Fraction(m, r) if r else Fraction(0)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else Fraction(0)
    return {
        "file": os.path.basename(path),
        "utterances": len(sentences),
        "intentsRight": intents_right,
        "framesRight": frames_right,
        "semanticErrors": errors,
        "semanticSlots": slots,
        "reference": r,
        "hypothesis": h,
        "matched": m,
        "intentAccuracy": share(intents_right, len(sentences)),
        "slotPrecision": float(precision),
        "slotRecall": float(recall),
        "slotF1": float(f1),
        "frameAccuracy": share(frames_right, len(sentences)),
        "semanticErrorRate": share(errors, slots),
        "slots": {t: [reference.get(t, 0), hypothesis.get(t, 0), matched.get(t, 0)]
                  for t in sorted(set(reference) | set(hypothesis))},
    }


if __name__ == "__main__":
    print(json.dumps([figures(path) for path in sys.argv[1:]], indent=1, ensure_ascii=False))
