#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Ten million sentences of the music sample with 100,000 artists: time, memory, and whether they are what they should
# be, counted by other tools. Then generationbench on the same grammar.
#   checkgeneration.sh SOURCE BUILD [COUNT] [FOLDER]
set -euo pipefail
source=$1 build=$2 count=${3:-10000000} folder=${4:-$(mktemp -d)}
cli=$build/bin/filigree-cli bench=$build/tests/bin/generationbench
export LC_ALL=C
mkdir -p "$folder" && cd "$folder"
rm -f m.filigree

echo "== the project"
samples=$source/resources/samples
# The sample's own artists are among them: a catalogue without any value that is seen is not believed.
awk 'BEGIN { split("ka mi lo ren to sha vi del no ra be sun", s, " ")
    for (i = 0; i < 100000; ++i) { n = i; name = ""
        for (j = 0; j < 5; ++j) { name = name s[n % 12 + 1] (j == 1 ? " " : ""); n = int(n / 12) }
        print name } }' | cat "$samples/music.en-US/ArtistName.txt" - > artists.txt
options=()
for slot in AuthorName GenreName RoomName SongName; do
    options+=(--catalogue "$slot=$samples/music.en-US/$slot.txt")
done
"$cli" import m.filigree "$samples/music.en-US.golden" "${options[@]}" --catalogue ArtistName=artists.txt
"$cli" induce m.filigree

echo "== $count sentences by the command line"
measure() { # FORMAT: seconds and kilobytes of the whole program, beside cp
    /usr/bin/time -f '%e %M' -o measured "$cli" generate m.filigree --count "$count" --format "$1" --output "corpus.$1" > told
    read -r seconds memory < measured
    copying=$( { /usr/bin/time -f %e cp "corpus.$1" copy > /dev/null; } 2>&1)
    rm copy
    echo "$1: $(stat -c %s "corpus.$1") bytes in $seconds s (cp: $copying s), $((memory / 1024)) MB"
    [ $((memory / 1024)) -lt 300 ] || { echo "more than 300 MB"; exit 1; }
}
measure golden
measure jsonl

echo "== all distinct"
# The same text twice would be an ambiguity; here lines with their annotation count.
distinct=$(sort -u --parallel=2 -S 2G -T "$folder" corpus.jsonl | wc -l)
echo "$distinct of $count"
[ "$distinct" = "$count" ]

echo "== parsed by the project's own grammar (a sample of 100,000)"
"$cli" generate m.filigree --count "$count" --format tsv --output corpus.tsv > told
awk -v step=$((count > 100000 ? count / 100000 : 1)) 'NR % step == 0' corpus.tsv > sample.tsv
cut -f 2 sample.tsv | "$cli" parse m.filigree > parsed.jsonl
cut -f 3 sample.tsv | sed 's/[\\"]/\\&/g' | paste - parsed.jsonl \
    | awk -F '\t' '{ if (index($2, "\"accepted\":true") && index($2, "\"annotated\":\"" $1 "\"")) ++good }
        END { print good + 0 " of " NR " read back as they were made"; exit good != NR }'

echo "== each stratum's count as planned (equal shares of all patterns)"
"$cli" rules m.filigree --output m.jsgf > told 2>&1 || "$cli" rules m.filigree > m.jsgf
"$bench" --strata m.jsgf "$count" .
awk '{ intent = $0; sub(/.*"intent":"/, "", intent); sub(/".*/, "", intent)
        tags = $0; sub(/.*"tags":\[/, "", tags)
        ++counts[intent "\t" patternOf(tags)] }
    function patternOf(tags,    n, i, parts, names, out) {
        if (tags in known) return known[tags]
        n = split(tags, parts, "\""); delete names
        for (i = 2; i <= n; i += 2) names[parts[i] == "O" ? "other" : substr(parts[i], 3)] = 1
        out = "other" in names ? "other" : ""
        split("ArtistName AuthorName GenreName RoomName SongName", all, " ")
        for (i = 1; i <= 5; ++i) if (all[i] in names) out = out (out == "" ? "" : " + ") all[i]
        return known[tags] = out }
    END { for (key in counts) print key "\t" counts[key] }' strata.jsonl | sort > counted.tsv
sort strata.tsv | diff - counted.tsv > difference || { head difference; exit 1; }
echo "$(wc -l < counted.tsv) patterns, all as planned"

echo "== speed"
"$bench" m.jsgf "$count" .
