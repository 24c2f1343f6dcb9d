#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The whole experiment with one command: experiments.sh FILIGREE-CLI DATA OUTPUT [SEEDS [NAME...]]
# DATA is the folder that holds nlu/. Results are kept in OUTPUT training by training: a second run goes on behind them.
# SEEDS: the first so many of the ten seeds. NAME: snips, massive.en-US, ...; all of them by default.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli=$1 data=$(cd "$2" && pwd) output=$3 seeds=${4:-10}
shift $(($# < 4 ? $# : 4))
mkdir -p "$output"
ln -sfn "$data/nlu" "$output/nlu"

# xSID's German utterances with SNIPS's name of the weather intent, and with slot names that a project can have
cat "$data"/nlu/xsid/de.{dev,test}.jsonl | grep -v '"intent":"\(alarm\|reminder\)/' \
    | sed 's,"weather/find","GetWeather",; s,weather/attribute,weather_attribute,g' >"$output/xsid.de.jsonl"

if [ $# -eq 0 ]; then
    set -- home-assistant.pt-BR snips massive.en-US massive.es-ES massive.hi-IN
fi
for name in "$@"; do
    "$cli" experiment "$here/$name.yaml" --data "$output" --results "$output/$name.jsonl" --seeds "$seeds" \
        --output "$output/$name.md"
    "$cli" experiment "$here/$name.yaml" --data "$output" --results "$output/$name.jsonl" --seeds "$seeds" \
        --report-only --json --output "$output/$name.json"
    cat "$output/$name.md"
done
