# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Chatito for the tests: it reads the templates that Filigree writes. Debian has no package of it; npm has. Installed once
# into the user's cache, at the versions and checksums of tests/support/chatito/package-lock.json.

chatito_prefix() { printf '%s/chatito-%s\n' "$(ksyntax_cache)" "$(cksum <"$ROOT/tests/support/chatito/package-lock.json" | tr ' ' -)"; }

# Sets and exports FILIGREE_CHATITO where Chatito is or can be had. Without it the test of it is skipped, which is said.
chatito_provide()
{
    local prefix work why
    if [[ -n ${FILIGREE_CHATITO:-} ]] || type -P chatito >/dev/null; then
        return 0
    fi
    prefix=$(chatito_prefix)
    if [[ ! -x $prefix/node_modules/.bin/chatito ]]; then
        if ! type -P npm >/dev/null; then
            say "npm is not installed: Chatito is not asked to read our templates."
            return 0
        fi
        if ! work=$(mkdir -p "$(ksyntax_cache)" 2>/dev/null && mktemp -d "$(ksyntax_cache)/chatito.XXXXXX"); then
            say "the folder $(ksyntax_cache) cannot be written: Chatito is not asked to read our templates."
            return 0
        fi
        cp "$ROOT"/tests/support/chatito/package{,-lock}.json "$work/"
        if ! why=$(cd "$work" && timeout 120 npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=0 2>&1 </dev/null); then
            rm -rf "$work"
            say "npm could not install Chatito, which is not asked to read our templates: $(
                grep -m 1 -E '^npm (ERR!|error)' <<<"$why" || tail -n 1 <<<"$why")"
            return 0
        fi
        # another run may have been faster: its folder is as good
        mv -T "$work" "$prefix" 2>/dev/null || rm -rf "$work"
    fi
    if [[ -x $prefix/node_modules/.bin/chatito ]]; then
        export FILIGREE_CHATITO=$prefix/node_modules/.bin/chatito
    fi
}
