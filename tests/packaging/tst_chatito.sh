#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Chatito for the tests: installed once, whole or not at all, and a set-up that goes on without it.
# shellcheck disable=SC2016

set -euo pipefail
ROOT=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}" && pwd -P)
. "$ROOT/tests/packaging/world.sh"

provide() { in_world 'set_up test; echo "${FILIGREE_CHATITO:-none}"' "$@"; }
folders() { find "$WORLD/home/.cache/filigree" -mindepth 1 -maxdepth 1 2>/dev/null | wc -l; }

new_world
provide
expect 'no npm: the set-up goes on' test "$STATUS/$OUT" = 0/none
expect 'and says what is left out' grep -q 'npm is not installed: Chatito' "$WORLD/err"

program npm '
    echo "npm $*" >>"$WORLD/calls"
    grep -q integrity package-lock.json || exit 9
    mkdir -p node_modules/.bin && echo "#!/bin/sh" >node_modules/.bin/chatito && chmod +x node_modules/.bin/chatito'
provide
expect 'npm installs it' test "$STATUS" = 0 -a -x "$OUT"
expect 'into the cache of the user' test "$OUT" != "${OUT#"$WORLD/home/.cache/filigree/chatito-"}"
expect 'by the locked versions, running no script of theirs' grep -q '^npm ci --ignore-scripts' "$WORLD/calls"
: >"$WORLD/calls"
provide
expect 'the second time nobody is asked' test -x "$OUT" -a ! -s "$WORLD/calls"
in_world 'set_up run; echo "${FILIGREE_CHATITO:-none}"'
expect 'it is for the tests only' test "$STATUS/$OUT" = 0/none
provide FILIGREE_CHATITO=/opt/chatito
expect 'one that is named is taken' test "$OUT" = /opt/chatito

rm -rf "$WORLD/home/.cache/filigree"
program npm 'mkdir -p node_modules/half; echo "npm ERR! code ENOTFOUND"; echo "npm ERR! more"; exit 1'
provide
expect 'no network: the set-up goes on' test "$STATUS/$OUT" = 0/none
expect 'saying why' grep -q 'npm could not install Chatito.*ENOTFOUND' "$WORLD/err"
expect 'with nothing half-made' test "$(folders)" = 0

finish
