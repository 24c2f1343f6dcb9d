#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every source is laid out as clang-format 14 does it. Usage: check_format.sh ROOT CLANG-FORMAT

set -euo pipefail
cd "$1"
count=0
bad=0
while read -r -d '' file; do
    count=$((count + 1))
    if ! "$2" "$file" | cmp -s - "$file"; then
        echo "$file: run clang-format -i on it"
        bad=$((bad + 1))
    fi
done < <(find core widgets app tests \( -name '*.cpp' -o -name '*.h' \) -type f -print0 | sort -z)
echo "$((count - bad)) passed, $bad failed"
((bad == 0 && count > 0))
