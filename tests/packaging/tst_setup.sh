#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/lib/setup.sh against made-up machines: what it installs, when it does nothing, and each of its sentences.
# shellcheck disable=SC2016

set -euo pipefail
ROOT=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}" && pwd -P)
. "$ROOT/tests/packaging/world.sh"

calls() { grep -c "$1" "$WORLD/calls" || true; }
called() { [[ $(calls "$1") == "$2" ]]; }
lacks() { grep -qx cmake "$WORLD/installed" && ! grep -qx "$1" "$WORLD/installed"; }
prints_without() { ((STATUS == 0)) && grep -qx cmake "$WORLD/out" && ! grep -qx "$1" "$WORLD/out"; }
release() { printf '%s\n' "$@" >"$WORLD/os-release"; }

new_world
in_world 'set_up run'
expect 'a bare machine gets its packages' test "$STATUS" = 0
expect 'in one installation' called ' install ' 1
expect 'after one update' called ' update' 1
expect 'Debian 12 gets its own QCustomPlot' grep -qx libqcustomplot2.1-qt6 "$WORLD/installed"
expect 'and not the KF6 package' lacks libkf6syntaxhighlighting-dev
expect 'running needs no test packages' lacks xvfb
expect 'nothing on stdout' test -z "$OUT"
: >"$WORLD/calls"
in_world 'set_up run'
expect 'the second time asks no server' test ! -s "$WORLD/calls"
expect 'and says nothing' test -z "$ERR"
in_world 'set_up test'
expect 'testing adds what it needs' grep -qx xvfb "$WORLD/installed"
expect 'and installs only that' bash -c "! grep -q ' cmake' '$WORLD/calls'"

new_world
release ID=debian 'VERSION_ID="13"' VERSION_CODENAME=trixie
in_world 'set_up run; echo "$DEBIAN_RELEASE ${#CMAKE_ARGUMENTS[@]}"' FILIGREE_SYNTAX_HIGHLIGHTING=
expect 'Debian 13 takes the KF6 package' grep -qx libkf6syntaxhighlighting-dev "$WORLD/installed"
expect 'and builds nothing itself' test "$OUT" = '13 0'
release ID=debian VERSION_CODENAME=forky
in_world 'detect_system; echo "$DEBIAN_RELEASE"'
expect 'testing counts as 13' test "$OUT" = 13

new_world
release ID=ubuntu 'VERSION_ID="22.04"' 'PRETTY_NAME="Ubuntu 22.04.5 LTS"'
in_world 'set_up run'
expect_sentence 'another distribution is named' 'Debian 12 and 13' 'Ubuntu 22.04.5 LTS' FILIGREE_SKIP_PACKAGES=1
expect 'and nothing is installed there' test ! -s "$WORLD/calls"
in_world 'set_up run' FILIGREE_SKIP_PACKAGES=1
expect 'unless its owner says that all is there' test "$STATUS" = 0
release ID=debian 'VERSION_ID="11"' 'PRETTY_NAME="Debian GNU/Linux 11 (bullseye)"'
in_world 'set_up run'
expect_sentence 'an old Debian is named' 'Debian GNU/Linux 11 (bullseye)'
rm "$WORLD/os-release"
in_world 'set_up run'
expect_sentence 'a system without a name too' 'this system is unknown'

new_world
echo 1000 >"$WORLD/uid"
in_world 'set_up run'
expect_sentence 'no root and no sudo: the packages are listed' 'no sudo' 'apt-get install --no-install-recommends g++ cmake' \
    qt6-base-dev fonts-noto-core
expect 'and apt-get is not tried' test ! -s "$WORLD/calls"
program sudo 'echo "sudo: a password is required" >&2; exit 1'
in_world 'set_up run'
expect_sentence 'sudo that is refused: the packages are listed' 'sudo was refused' qt6-base-dev
program sudo '[ "$1" = -n ] && shift; echo "sudo $1" >>"$WORLD/calls"; exec "$@"'
in_world 'set_up run'
expect 'sudo that works is used' test "$STATUS" = 0
expect 'for apt-get' called 'sudo env' 2

new_world
program apt-get 'echo "Err:1 http://mirror.invalid stable InRelease"; echo "  Temporary failure resolving mirror.invalid"
    case " $* " in *" install "*) echo "E: Unable to locate package cmake"; exit 100 ;; esac'
in_world 'set_up run'
expect_sentence 'no network' 'cannot be reached' 'connect to the network' 'install by hand: g++ cmake'

new_world
program apt-get 'case " $* " in *" update "*) echo "Err:1 http://foreign.invalid stable InRelease"
    echo "  Could not resolve foreign.invalid" ;; *" install "*) echo "E: You do not have enough free space in /var/cache."; exit 100 ;; esac'
in_world 'set_up run'
expect_sentence 'a dead list of somebody else is not the reason' 'disk is full'

new_world
program apt-get 'case " $* " in *" install "*) echo "E: Unable to locate package libfst-dev"
    echo "E: Package '"'libcli11-dev'"' has no installation candidate"; exit 100 ;; esac'
in_world 'set_up run'
expect_sentence 'a package that is not offered is named' 'do not offer: libfst-dev libcli11-dev' "Debian's main section"

new_world
program apt-get 'case " $* " in *" install "*) echo "E: Could not get lock /var/lib/dpkg/lock-frontend."; exit 100 ;; esac'
in_world 'set_up run'
expect_sentence 'a second package manager' 'another package manager'

new_world
program apt-get 'case " $* " in *" install "*) echo "E: You do not have enough free space in /var/cache."; exit 100 ;; esac'
in_world 'set_up run'
expect_sentence 'a full disk' 'disk is full'

new_world
program apt-get 'case " $* " in *" install "*) echo "dpkg: error processing package libfst-dev"; exit 100 ;; esac'
in_world 'set_up run'
expect_sentence 'a package that fails: the packages and the log are named' 'could not install' "$WORLD/tmp/filigree-apt."
expect 'with the end of the log' grep -q 'error processing package libfst-dev' "$WORLD/err"

new_world
program apt-get 'exit 0'
in_world 'set_up run'
expect_sentence 'apt-get that lies' 'are not installed: g++'

new_world
in_world 'set_up run'
program g++ 'case "$*" in *--version*) echo "g++ (Debian 10.2.1-6) 10.2.1" ;; *) echo 10.2.1 ;; esac'
in_world 'set_up run'
expect_sentence 'an old compiler' 'g++ is version 10.2.1' 'needs g++ 12 or newer' 'CXX=g++-12'
program g++-13 'case "$*" in *--version*) echo "g++-13 (Debian 13.1) 13.1.0" ;; *) echo 13.1.0 ;; esac'
in_world 'set_up run' CXX=g++-13
expect 'CXX names a better one' test "$STATUS" = 0
in_world 'set_up run' CXX=c++-of-tomorrow
expect_sentence 'a compiler that is not there' 'c++-of-tomorrow was not found'
program clang++ 'echo "Debian clang version 14.0.6"'
in_world 'set_up run' CXX=clang++
expect 'clang is not measured in versions of g++' test "$STATUS" = 0

new_world
in_world 'needed_packages run' DEBIAN_RELEASE=13 WAYLAND_DISPLAY=wayland-0
expect 'Wayland alone needs its plug-in' grep -qx qt6-wayland "$WORLD/out"
in_world 'needed_packages run' DEBIAN_RELEASE=13 WAYLAND_DISPLAY=wayland-0 DISPLAY=:0
expect 'X beside it does not' prints_without qt6-wayland
in_world 'needed_packages run' DEBIAN_RELEASE=12
expect 'translation is not forced on who runs it' prints_without libtorch-dev
in_world 'needed_packages run' DEBIAN_RELEASE=12 FILIGREE_TRANSLATION=ON
expect 'but installed when wished, with a fast BLAS' grep -qx libopenblas0-openmp "$WORLD/out"
in_world 'needed_packages test' DEBIAN_RELEASE=13
expect 'and always for the tests' grep -qx libtorch-dev "$WORLD/out"
in_world 'build_jobs' FILIGREE_JOBS=7
expect 'the number of jobs can be given' test "$OUT" = 7

# configure: CMake runs once for the same arguments
new_world
mkdir -p "$WORLD/tree"
echo '{}' >"$WORLD/tree/CMakePresets.json"
program cmake 'echo "cmake $*" >>"$WORLD/calls"; mkdir -p build/release; : >build/release/build.ninja'
in_world 'ROOT=$WORLD/tree; configure release -DA=1; configure release -DA=1'
expect 'the same arguments configure once' called 'cmake --preset release -DA=1' 1
in_world 'ROOT=$WORLD/tree; configure release -DA=2'
expect 'others configure again' called 'cmake ' 2
echo '{ }' >"$WORLD/tree/CMakePresets.json"
in_world 'ROOT=$WORLD/tree; configure release -DA=2'
expect 'as do other presets' called 'cmake ' 3
expect 'and nothing of before is remembered' called 'cmake --fresh --preset release -DA=2' 2
echo libtorch-dev >>"$WORLD/installed"
in_world 'ROOT=$WORLD/tree; configure release -DA=2; configure release -DA=2'
expect 'a package that came is looked for' called 'cmake ' 4
cp -r "$WORLD/tree" "$WORLD/moved"
in_world 'ROOT=$WORLD/moved; configure release -DA=2'
expect 'a folder that was moved configures again' called 'cmake ' 5
program cmake 'exit 1'
in_world 'ROOT=$WORLD/tree; configure release -DA=3'
expect_sentence 'a configuration that fails' 'could not configure the release build'
program ninja 'exit 1'
in_world 'ROOT=$WORLD/tree; build release filigree'
expect_sentence 'a build that fails' 'the release build failed'

# the folder of the build
new_world
mkdir -p "$WORLD/tree/build"
program stat 'echo mary'
in_world 'ROOT=$WORLD/tree; check_folder' SUDO_USER=mary
expect_sentence 'sudo in front of it' 'without sudo' 'belongs to mary'
in_world 'ROOT=$WORLD/tree; check_folder'
expect 'root by itself may do so' test "$STATUS" = 0
if (($(id -u) != 0)); then # root writes everywhere
    chmod 555 "$WORLD/tree/build"
    in_world 'ROOT=$WORLD/tree; check_folder'
    expect_sentence 'a folder that another owns' 'cannot be written' 'belongs to mary' 'chown -R'
    chmod 755 "$WORLD/tree/build"
fi

# the window
new_world
program filigree 'echo "filigree $*" >>"$WORLD/calls"; kill -ABRT $$'
in_world 'open_window $WORLD/bin --sample x' DISPLAY=:99
expect_sentence 'a display that cannot be reached' 'display :99' 'env -u DISPLAY'
program filigree 'exit 3'
in_world 'open_window $WORLD/bin' DISPLAY=:99
expect 'what the window says of itself is passed on' test "$STATUS" = 3

finish
