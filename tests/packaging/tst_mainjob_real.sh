#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The main job with the real programs on both samples, twice: complete, and the same bytes. Then the window on a real X
# server, where there is xvfb-run. Usage: tst_mainjob_real.sh ROOT BIN

set -euo pipefail
ROOT=$(cd "$1" && pwd -P)
BIN=$2
. "$ROOT/packaging/lib/setup.sh"
. "$ROOT/packaging/lib/mainjob.sh"
work=$(mktemp -d "${TMPDIR:-/tmp}/filigree-mainjob.XXXXXX")
trap 'rm -rf "$work"' EXIT
passed=0

fail()
{
    echo "FAIL: $*"
    exit 1
}

for golden in "$ROOT"/resources/samples/*.golden; do
    name=$(basename "$golden" .golden)
    # main_job sets a trap of its own: each in a shell of its own
    (main_job "$BIN" "$golden" "$work/$name") >"$work/files" || fail "$name: the main job"
    while read -r file; do
        [[ -s $file ]] || fail "$name: $file was named and is not there, or is empty"
    done <"$work/files"
    (($(wc -l <"$work/$name/corpus.jsonl") == 5000)) || fail "$name: not 5,000 sentences"
    [[ $(sort "$work/$name/corpus.jsonl" | uniq -d | wc -l) == 0 ]] || fail "$name: a sentence appears twice"
    head -c 8 "$work/$name/screenshot-grammar.png" | grep -q PNG || fail "$name: the picture is no PNG"
    cp -r "$work/$name" "$work/first"
    (main_job "$BIN" "$golden" "$work/$name") >/dev/null || fail "$name: the second run"
    for file in corpus.jsonl grammar.jsgf; do
        cmp "$work/first/$file" "$work/$name/$file" || fail "$name: the second run made another $file"
    done
    rm -rf "$work/first"
    passed=$((passed + 1))
done

if command -v xvfb-run >/dev/null; then
    XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache XDG_RUNTIME_DIR=$work \
        QT_QPA_PLATFORM=xcb timeout 120 xvfb-run -a -s '-screen 0 1600x1000x24' \
        "$BIN/filigree" --screenshot "$work/x.png" --mode utterances "$work/$name/project.filigree" \
        || fail "the window on an X server"
    [[ -s $work/x.png ]] || fail "the window on an X server left no picture"
    passed=$((passed + 1))
fi
echo "$passed passed, 0 failed"
