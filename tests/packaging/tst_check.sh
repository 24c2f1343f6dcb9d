#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/check on a small made-up tree: silent on a good one, and each breach is found.

set -euo pipefail
ROOT=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}" && pwd -P)
. "$ROOT/tests/packaging/world.sh"
tree=$WORLD/tree

# source FILE LINE...: a file of the tree with its SPDX lines.
source_file()
{
    local file=$tree/$1
    shift
    mkdir -p "$(dirname "$file")"
    {
        printf '// SPDX-FileCopyrightText: %s\n// SPDX-License-Identifier: %s\n' '2026 The Filigree authors' GPL-3.0-or-later
        [[ $file != *.h ]] || echo '#pragma once'
        printf '%s\n' "$@"
    } >"$file"
}

good_tree()
{
    rm -rf "$tree"
    source_file core/base/error.h '#include <string>'
    source_file core/text/word.h '#include "core/base/error.h"'
    source_file core/text/word.cpp '#include "core/text/word.h"' '#include <unicode/brkiter.h>'
    source_file core/fst/openfstwall.cpp '#include <fst/fstlib.h>'
    source_file core/project/store.h '#include "core/text/word.h"' '#include <SQLiteCpp/Database.h>'
    source_file widgets/common/label.h '#include <QLabel>' '#include "core/text/word.h"'
    source_file app/document/document.h '#include "core/project/store.h"' '#include "widgets/common/label.h"'
    source_file app/modes/corpus/page.cpp '#include "app/document/document.h"'
    source_file app/cli/run.cpp '#include "core/project/store.h"' '#include <CLI/CLI.hpp>'
    source_file tests/core/tst_word.cpp '#include <QTest>' '#include "core/text/word.h"'
}

check()
{
    STATUS=0
    OUT=$(bash "$ROOT/packaging/check" "$tree" 2>&1) || STATUS=$?
    ERR=''
}

# finds NAME TEXT: the tree as it is has exactly one breach, whose line holds TEXT.
finds()
{
    check
    local good=no
    [[ $STATUS == 1 && $OUT == *"$2"* && $OUT == *'packaging/check: 1 breaches'* ]] && good=yes
    result "$good" "$1"
    good_tree
}

good_tree
check
expect 'a good tree passes' test "$STATUS" = 0

source_file core/text/case.cpp '#include <QString>'
finds 'Qt in core' 'core/text/case.cpp:3: core uses no Qt (QString)'
source_file core/text/case.cpp '' '  #  include <QtCore/qglobal.h>'
finds 'Qt in core, spelled otherwise' 'core/text/case.cpp:4: core uses no Qt'
source_file core/text/case.cpp '#include "app/shell/window.h"'
finds 'core upward' 'core includes upward'
source_file core/text/case.cpp '#include "core/generation/plan.h"'
finds 'a lower room of core includes a higher one' 'core/text may not include core/generation'
source_file core/text/case.h '#include "../fst/graph.h"'
source_file core/fst/graph.h
finds 'also by a relative path' 'core/text may not include core/fst'
source_file core/magic/wand.cpp
source_file core/magic/wand.h '#include <string>'
finds 'a room of core that is not in the table' 'core/magic has no row'
source_file core/text/case.cpp '#include <fst/fstlib.h>'
finds 'OpenFst outside of its wall' '<fst/fstlib.h> belongs behind its wall'
source_file core/fst/openfsterrors.h '#include <fst/util.h>'
source_file core/fst/count.cpp '#include "core/fst/openfsterrors.h"'
finds 'OpenFst through a header' 'core/fst/openfsterrors.h brings OpenFst along'
source_file core/fst/graphvizlock.h '#include <gvc.h>'
source_file core/generation/draw.cpp '#include "core/fst/graphvizlock.h"'
finds 'Graphviz through a header' 'core/fst/graphvizlock.h brings Graphviz along'
source_file core/grammar/case.cpp '#include <unicode/uchar.h>'
finds 'ICU outside of core/text' '<unicode/uchar.h> belongs behind'
source_file app/document/more.cpp '#include <SQLiteCpp/Database.h>'
finds 'SQL outside of core/project' '<SQLiteCpp/Database.h> belongs behind'
source_file widgets/common/more.cpp '#include "app/shell/window.h"'
finds 'widgets upward' 'widgets includes upward'
source_file widgets/common/more.cpp '#include "core/project/store.h"'
finds 'widgets that know the store' 'widgets know values'
source_file app/modes/grammar/page.h
source_file app/modes/corpus/more.cpp '#include "app/modes/grammar/page.h"'
finds 'a mode that includes a mode' 'a mode includes another mode'
source_file app/cli/more.cpp '#include <QCoreApplication>'
finds 'Qt in the command line' 'the command line stands on core alone'
source_file core/text/a.h '#include "core/text/b.h"'
source_file core/text/b.h '#include "core/text/a.h"'
finds 'a circle of files' 'include circle between files'
source_file app/jobs/job.h '#include "app/document/document.h"'
source_file app/document/more.h '#include "app/jobs/job.h"'
finds 'a circle of folders' 'include circle between folders'
echo '#include <string>' >"$tree/core/text/bare.cpp"
finds 'no SPDX lines' 'core/text/bare.cpp:1: the two SPDX lines'
sed -i '/#pragma once/d' "$tree/core/text/word.h"
finds 'no pragma once' 'core/text/word.h:1: #pragma once'
for ((i = 0; i < 150; ++i)); do echo "int x$i;"; done >>"$tree/core/text/word.h"
check
expect 'a header that is a little long is told, no more' test "$STATUS" = 0 -a "${OUT#*split it soon}" != "$OUT"
for ((i = 0; i < 75; ++i)); do echo "int y$i;"; done >>"$tree/core/text/word.h"
finds 'a long header' 'much longer than 150 lines'
echo >"$tree/notes.txt"
finds 'a stray entry of the top level' 'notes.txt: not among'
host=packages.$(printf '%s' gro | rev) # in pieces: nor may this file name one
source_file packaging/cmake/fetch.cmake "set(url http://$host/pool)"
finds 'a host by name' 'packaging/cmake/fetch.cmake:3: names a host of the network'
source_file packaging/cmake/fetch.cmake "deb ftp.$host stable main"
finds 'a bare host' 'packaging/cmake/fetch.cmake:3: names a host of the network'
scheme=ftp:/
for ending in de dev info in 7; do
    source_file packaging/cmake/fetch.cmake "deb [trusted=yes] $scheme/10.0.mirror.$ending/pool stable"
    finds "a host that ends in .$ending" 'packaging/cmake/fetch.cmake:3: names a host of the network'
done
source_file core/text/build/fetch.cmake "http://$host"
finds 'a host in a folder called build that is none' 'core/text/build/fetch.cmake:3: names a host of the network'
w3=www.w3.$(printf '%s' gro | rev)
source_file resources/x.svg "<svg xmlns=\"http://$w3/2000/svg\"/> http://mirror.test/ https://a.b.invalid:80/x"
check
expect 'namespaces and reserved names are fine' test "$STATUS" = 0
good_tree
mkdir -p "$tree/build/x" "$tree/.git" "$tree/.vscode" "$tree/.idea"
echo "http://$host" | tee "$tree/build/x/CMakeCache.txt" "$tree/.vscode/settings.json" >"$tree/.idea/workspace.xml"
check
expect 'build folders and those of editors are nobody'"'"'s business' test "$STATUS" = 0

finish
