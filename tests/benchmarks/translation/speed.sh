#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How fast the worker trains and translates: speed.sh BIN OUTPUT, after sweep.sh BIN DATA OUTPUT 1 '^base$' has trained
# the base in OUTPUT. BIN holds translatorspeed too. By the clock the figures are right on an idle machine only; those
# for each second of a processor always.
set -euo pipefail
bin=$1 base=$2/models/base
speed=$bin/translatorspeed
words=$(wc -l <"$base/data/subwords.vocab")

for threads in 1 2; do
    "$speed" train "$base/data/old.train.ids" "$words" 128 4 3 2 512 $threads
    "$speed" train "$base/data/old.train.ids" "$words" 256 8 3 3 1024 $threads 20
done
for threads in 1 2; do
    "$speed" translate "$base" "$base/data/old.dev.ids" $threads 1
    "$speed" translate "$base" "$base/data/old.dev.ids" $threads 4
done
