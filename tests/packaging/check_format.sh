#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every source is laid out as clang-format 14 does it. Usage: check_format.sh ROOT CLANG-FORMAT

set -euo pipefail
cd "$1"
files=$(mktemp)
trap 'rm -f "$files" "$files.bad"' EXIT
find core widgets app tests \( -name '*.cpp' -o -name '*.h' \) -type f -print0 | sort -z >"$files"
# a process for many files: most of the time of one is its start
xargs -0 -r -n 40 -P "$(nproc)" "$2" --dry-run -Werror --ferror-limit=1 <"$files" 2>"$files.bad" || true
count=$(tr -dc '\0' <"$files" | wc -c)
bad=$(sed -nE 's/^([^:]+):[0-9]+:[0-9]+: error: .*/\1/p' "$files.bad" | sort -u | tee /dev/stderr | wc -l)
echo "$((count - bad)) passed, $bad failed (run clang-format -i on those)"
[[ -s $files.bad ]] && ((bad == 0)) && cat "$files.bad"
[[ ! -s $files.bad ]] && ((count > 0))
