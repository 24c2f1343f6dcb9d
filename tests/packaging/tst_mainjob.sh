#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/lib/mainjob.sh with made-up programs: the output appears whole or not at all, and nobody's folder is lost.
# shellcheck disable=SC2016

set -euo pipefail
ROOT=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}" && pwd -P)
. "$ROOT/tests/packaging/world.sh"

job() { in_world 'main_job "$WORLD/bin" "$WORLD/sample data/music.golden" "$WORLD/out dir/job"'; }
left_behind() { find "$WORLD/out dir" -mindepth 1 -maxdepth 1 ! -name job | grep -q .; }

new_world
mkdir -p "$WORLD/sample data/music"
echo x | tee "$WORLD/sample data/music.golden" "$WORLD/sample data/music/ArtistName.txt" >"$WORLD/sample data/music/Song.txt"
good_cli='printf "%s\n" "$@" >"$WORLD/arguments"
    while [ $# -gt 0 ]; do [ "$1" = --output ] && dir=$2; shift; done
    mkdir -p "$dir/fst"
    for file in project.filigree corpus.jsonl grammar.jsgf report.md fst/PlayMusic.svg; do echo x >"$dir/$file"; done'
program filigree-cli "$good_cli"
program filigree '[ "$QT_QPA_PLATFORM" = offscreen ] && [ "$XDG_CONFIG_HOME" != "$HOME/.config" ] && cp_ok=1
    [ "$1" = --screenshot ] && [ -n "$cp_ok" ] && [ -s "$5" ] && echo png >"$2"'

job
expect 'the main job ends well' test "$STATUS" = 0
expect 'and names its six files, all there' bash -c '[ "$(wc -l <"$1/out")" = 6 ] && while read -r f; do [ -s "$f" ] || exit 1; done <"$1/out"' - "$WORLD"
expect 'by absolute path' grep -qx "$WORLD/out dir/job/fst/PlayMusic.svg" "$WORLD/out"
expect 'each catalogue of the sample is given' grep -qx "Song=$WORLD/sample data/music/Song.txt" "$WORLD/arguments"
expect 'with the seed' bash -c 'paste -sd" " "$1" | grep -q -- "--count 5000 --seed 1"' - "$WORLD/arguments"
touch "$WORLD/out dir/job/old"
job
expect 'a second run replaces the folder' test "$STATUS" = 0 -a ! -e "$WORLD/out dir/job/old"
expect 'and leaves no other' bash -c "! find '$WORLD/out dir' -mindepth 1 -maxdepth 1 ! -name job | grep -q ."

program filigree-cli 'echo "the golden file is empty" >&2; exit 1'
job
expect_sentence 'a command that fails' 'filigree-cli could not do the main job'
expect 'the older result is unharmed' test -s "$WORLD/out dir/job/corpus.jsonl"
expect 'with nothing half-made beside it' bash -c "! find '$WORLD/out dir' -mindepth 1 -maxdepth 1 ! -name job | grep -q ."
for missing in corpus.jsonl grammar.jsgf report.md; do
    program filigree-cli "$good_cli
        : >\"\$dir/$missing\""
    job
    expect_sentence "an empty $missing is noticed" "no $missing, or an empty one"
    expect 'and nothing is printed as made' test -z "$OUT"
done
program filigree-cli "$good_cli
    rm -r \"\$dir/fst\""
job
expect_sentence 'no graph is noticed' 'no picture of the graph'
program filigree-cli "$good_cli
    : >\"\$dir/fst/Other.svg\""
job
expect_sentence 'one empty graph among others too' 'an empty fst/Other.svg'
program filigree-cli "$good_cli"
program filigree 'exit 3'
job
expect_sentence 'a window that fails' 'could not make its picture'

rm -rf "$WORLD/out dir/job"
mkdir -p "$WORLD/out dir/job"
echo thesis >"$WORLD/out dir/job/thesis.txt"
job
expect_sentence "somebody's folder is refused" 'was not made by packaging/run' '--output'
expect 'and kept' test "$(cat "$WORLD/out dir/job/thesis.txt")" = thesis

finish
