# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A made-up machine for the tests of packaging/lib: programs that answer as a test says, and the checks. Sourced with
# ROOT set. Each test runs in a shell of its own, so that `die` ends that shell only.

export LC_ALL=C.UTF-8
WORLD=$(mktemp -d "${TMPDIR:-/tmp}/filigree-world.XXXXXX")
trap 'rm -rf "$WORLD"' EXIT
PASSED=0
FAILED=0

# A fresh machine: Debian 12, root, g++ 12, nothing installed, a server that has everything.
new_world()
{
    rm -rf "${WORLD:?}"/*
    mkdir -p "$WORLD/bin" "$WORLD/tmp" "$WORLD/home" "$WORLD/etc/sources.list.d"
    : >"$WORLD/installed"
    : >"$WORLD/calls"
    echo 0 >"$WORLD/uid"
    printf '%s\n' ID=debian 'VERSION_ID="12"' VERSION_CODENAME=bookworm 'PRETTY_NAME="Debian GNU/Linux 12"' >"$WORLD/os-release"
    # only what the functions need from the real machine, so that its sudo and packages stay out of the test
    local tool
    for tool in bash sh env awk sed grep cat tail head mktemp rm mkdir mv paste find dirname basename nproc cksum sort \
        printf echo realpath rmdir sha256sum tar xz touch true date chmod wc timeout tr sleep ln rm cp stat; do
        ln -sf "$(type -P "$tool")" "$WORLD/bin/$tool" 2>/dev/null || true
    done
    program id 'cat "$WORLD/uid"'
    program dpkg 'echo amd64'
    program dpkg-query '
        shift 2
        for name; do if grep -qx "$name" "$WORLD/installed"; then echo "ii |$name"; else bad=1; fi; done
        [ -z "${bad:-}" ]'
    program apt-get '
        echo "apt-get $*" >>"$WORLD/calls"
        case " $* " in *" install "*) for name; do case $name in -*|*=*|install) ;; *) echo "$name" >>"$WORLD/installed" ;; esac; done ;; esac'
    program g++ 'case "$*" in *--version*) echo "g++ (Debian 12.2.0) 12.2.0" ;; *) echo 12.2.0 ;; esac'
}

# program NAME BODY: a program of the made-up machine.
program()
{
    rm -f "$WORLD/bin/$1"
    printf '#!%s\n%s\n' "$(command -v bash)" "$2" >"$WORLD/bin/$1"
    chmod +x "$WORLD/bin/$1"
}

# in_world COMMAND [NAME=VALUE...]: runs COMMAND there with packaging/lib loaded; leaves STATUS, OUT and ERR.
in_world()
{
    local command=$1
    shift
    STATUS=0
    env -i PATH="$WORLD/bin" WORLD="$WORLD" HOME="$WORLD/home" TMPDIR="$WORLD/tmp" ROOT="$ROOT" CI=true \
        FILIGREE_OS_RELEASE="$WORLD/os-release" FILIGREE_APT_ETC="$WORLD/etc" FILIGREE_SYNTAX_HIGHLIGHTING=OFF "$@" \
        bash -euo pipefail -c ". '$ROOT/packaging/lib/setup.sh'; . '$ROOT/packaging/lib/mainjob.sh'; $command" \
        >"$WORLD/out" 2>"$WORLD/err" </dev/null || STATUS=$?
    OUT=$(<"$WORLD/out")
    ERR=$(<"$WORLD/err")
}

result()
{
    if [[ $1 == yes ]]; then
        PASSED=$((PASSED + 1))
    else
        FAILED=$((FAILED + 1))
        printf 'FAIL: %s\n  status %s\n  stdout: %s\n  stderr: %s\n' "$2" "${STATUS:-}" "${OUT:-}" "${ERR:-}"
    fi
}

# expect NAME CONDITION...: a condition is a command.
expect()
{
    local name=$1
    shift
    if "$@"; then result yes "$name"; else result no "$name"; fi
}

# One clear sentence: the last line of stderr, from us, ends with a full stop or the packages, and holds the words.
# expect_sentence NAME WORDS...
expect_sentence()
{
    local name=$1 last word good=yes
    shift
    last=$(tail -n 1 "$WORLD/err")
    [[ $STATUS == 1 && $last == 'filigree: '* ]] || good=no
    for word; do
        [[ $last == *"$word"* ]] || good=no
    done
    result "$good" "$name"
}

finish()
{
    printf '%s passed, %s failed\n' "$PASSED" "$FAILED"
    ((FAILED == 0 && PASSED > 0))
}
