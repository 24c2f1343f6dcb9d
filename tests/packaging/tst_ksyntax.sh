#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The private build of KDE Syntax-Highlighting: where its source comes from, and that the program is built without it
# when it cannot be had.
# shellcheck disable=SC2016

set -euo pipefail
ROOT=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}" && pwd -P)
. "$ROOT/tests/packaging/world.sh"

stanza() { in_world 'ksyntax_source_stanza bookworm'; }
expected() { [[ $OUT == "$(printf '%s\n' "$@")" ]]; }

new_world
cat >"$WORLD/etc/sources.list.d/zdebian.sources" <<'TEXT'
# the archive
Types: deb
URIs: http://mirror.invalid/security
Suites: bookworm-security
Components: main

Types: deb deb-src
# a comment
URIs: http://mirror.invalid/debian
Suites: bookworm bookworm-updates
Components: contrib main
Signed-By: /usr/share/keyrings/some.gpg
TEXT
printf 'Types: deb\nURIs: http://other.invalid\nSuites: bookworm\nComponents: extra\n' >"$WORLD/etc/sources.list.d/a.sources"
stanza
expect 'the deb822 format, its key kept' expected 'Types: deb-src' 'URIs: http://mirror.invalid/debian' 'Suites: trixie' \
    'Components: main' 'Signed-By: /usr/share/keyrings/some.gpg'
sed -i 's/^Types: deb deb-src/Enabled: no\n&/' "$WORLD/etc/sources.list.d/zdebian.sources"
stanza
expect 'a disabled stanza is not taken' test "$STATUS" != 0
cat >"$WORLD/etc/sources.list.d/zdebian.sources" <<'TEXT'
Types: deb
URIs: http://mirror.invalid/debian
Suites: bookworm
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----
TEXT
stanza
expect 'a key inside the list is kept whole' expected 'Types: deb-src' 'URIs: http://mirror.invalid/debian' 'Suites: trixie' \
    'Components: main' 'Signed-By:' ' -----BEGIN PGP PUBLIC KEY BLOCK-----' ' .' ' abc' ' -----END PGP PUBLIC KEY BLOCK-----'

new_world
cat >"$WORLD/etc/sources.list" <<'TEXT'
# deb http://commented.invalid/debian bookworm main
deb-src http://src.invalid/debian bookworm main
deb http://mirror.invalid/security bookworm-security main
deb   http://mirror.invalid/debian  bookworm   contrib main # here
TEXT
stanza
expect 'the one-line format' expected 'Types: deb-src' 'URIs: http://mirror.invalid/debian' 'Suites: trixie' 'Components: main'
echo 'deb [arch=amd64 signed-by=/usr/share/keyrings/some.gpg] http://mirror.invalid/debian bookworm main' >"$WORLD/etc/sources.list"
stanza
expect 'with options' expected 'Types: deb-src' 'URIs: http://mirror.invalid/debian' 'Suites: trixie' 'Components: main' \
    'Signed-By: /usr/share/keyrings/some.gpg'
echo 'deb http://mirror.invalid/debian bookworm contrib' >"$WORLD/etc/sources.list"
stanza
expect 'no list, no stanza' test "$STATUS" != 0 -a -z "$OUT"

# without a list the set-up warns and goes on
in_world 'set_up run; echo "${CMAKE_ARGUMENTS[@]}"' FILIGREE_SYNTAX_HIGHLIGHTING=
expect 'no source: the build goes on without colours' test "$STATUS/$OUT" = 0/-DFILIGREE_SYNTAX_HIGHLIGHTING=OFF
expect 'with a loud warning that says why' grep -q 'WARNING.*no package list of bookworm' "$WORLD/err"
expect 'its tools were installed before' grep -qx extra-cmake-modules "$WORLD/installed"
: >"$WORLD/calls"
in_world 'set_up run; echo "${CMAKE_ARGUMENTS[@]}"' FILIGREE_SYNTAX_HIGHLIGHTING=
expect 'the next run does not try again' test ! -s "$WORLD/calls" -a "$OUT" = -DFILIGREE_SYNTAX_HIGHLIGHTING=OFF
expect 'but warns again' grep -q 'WARNING.*WITHOUT COLOURS' "$WORLD/err"
touch -d '2 days ago' "$WORLD"/home/.cache/filigree/*.failed
echo 'deb http://mirror.invalid/debian bookworm main' >"$WORLD/etc/sources.list"
program apt-get 'echo "apt-get $*" >>"$WORLD/calls"
    case " $* " in *" source "*) echo forged >ksyntax-highlighting_5.116.0.orig.tar.xz ;; esac'
in_world 'set_up run; echo "${CMAKE_ARGUMENTS[@]}"' FILIGREE_SYNTAX_HIGHLIGHTING=
expect 'a day later it tries, and refuses a forged source' grep -q 'WARNING.*unexpected checksum' "$WORLD/err"
expect 'having fetched the source alone' grep -q 'download-only --tar-only ksyntax-highlighting=' "$WORLD/calls"
expect 'leaving nothing half-made' bash -c "! ls -d '$WORLD'/home/.cache/filigree/build.* 2>/dev/null"
rm -f "$WORLD"/home/.cache/filigree/*.failed
program apt-get 'echo "E: Failed to fetch"; exit 100'
in_world 'set_up run' FILIGREE_SYNTAX_HIGHLIGHTING=
expect 'no network: it says so' grep -q 'WARNING.*could not be fetched' "$WORLD/err"

# a prefix that is there is used, and nothing is asked
new_world
in_world 'set_up run'
config=$WORLD/home/.cache/filigree/ksyntax-5.116.0-amd64/lib/cmake/KF5SyntaxHighlighting
mkdir -p "$config"
: >"$config/KF5SyntaxHighlightingConfig.cmake"
: >"$WORLD/calls"
in_world 'set_up run; printf "%s\n" "${CMAKE_ARGUMENTS[@]}"' FILIGREE_SYNTAX_HIGHLIGHTING=
expect 'a finished build is used' expected -DFILIGREE_SYNTAX_HIGHLIGHTING=ON \
    "-DFILIGREE_KSYNTAX_PREFIX=$WORLD/home/.cache/filigree/ksyntax-5.116.0-amd64"
expect 'without any call' test ! -s "$WORLD/calls"
in_world 'set_up run' FILIGREE_SYNTAX_HIGHLIGHTING= FILIGREE_KSYNTAX_PREFIX="$WORLD/nowhere"
expect_sentence 'a named prefix that is empty' "FILIGREE_KSYNTAX_PREFIX is $WORLD/nowhere"

finish
