#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The MIME definitions are accepted by the system's own compiler of them, and say which files are ours.
# Usage: tst_mime.sh FILE UPDATE-MIME-DATABASE ROOT

set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/mime/packages"
cp "$1" "$folder/mime/packages/org.filigree.Filigree.xml"
messages=$(XDG_DATA_HOME=$folder "$2" "$folder/mime" 2>&1)
if [[ -n $messages ]]; then
    printf '%s\n' "$messages"
    exit 1
fi
grep -q ':application/x-filigree-project:\*\.filigree$' "$folder/mime/globs2"
grep -q ':text/x-filigree-golden:\*\.golden$' "$folder/mime/globs2"
grep -q '^application/x-filigree-project application/vnd.sqlite3$' "$folder/mime/subclasses"
# the magic number is the one that the project store writes
id=$(sed -nE 's/.*projectApplicationId = (0x[0-9A-Fa-f]+);.*/\1/p' "$3/core/project/schema.h")
[[ -n $id ]]
grep -q "value=\"$id\" offset=\"68\"" "$1"
echo "1 passed, 0 failed"
