# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# KDE Syntax-Highlighting for Qt 6 on Debian 12, which packages it for Qt 5 only: Debian's own source package (of Debian
# 13) is built once into the user's cache, where every checkout finds it. No system file is touched.

KSYNTAX_VERSION=5.116.0
KSYNTAX_PACKAGE=ksyntax-highlighting=$KSYNTAX_VERSION-1
KSYNTAX_SHA256=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7
KSYNTAX_SUITE=trixie        # where Debian keeps that source package

ksyntax_cache() { printf '%s/filigree\n' "${XDG_CACHE_HOME:-${HOME:-$ROOT/build}/.cache}"; }

ksyntax_prefix()
{
    printf '%s\n' "${FILIGREE_KSYNTAX_PREFIX:-$(ksyntax_cache)/ksyntax-$KSYNTAX_VERSION-$(dpkg --print-architecture)}"
}

ksyntax_is_there()
{
    [[ -f $(ksyntax_prefix)/lib/cmake/KF5SyntaxHighlighting/KF5SyntaxHighlightingConfig.cmake ]]
}

# After a failure the build goes on without colours, and the next try waits a day.
ksyntax_failed_lately()
{
    [[ -n $(find "$(ksyntax_prefix).failed" -mtime -1 2>/dev/null) ]]
}

ksyntax_is_wanted()
{
    [[ ${FILIGREE_SYNTAX_HIGHLIGHTING:-} != OFF && -z ${FILIGREE_KSYNTAX_PREFIX:-} ]] \
        && ! ksyntax_is_there && ! ksyntax_failed_lately
}

# ksyntax_source_stanza CODENAME: prints a deb-src stanza for KSYNTAX_SUITE, made from the machine's own list of the
# release CODENAME, or of whatever the list calls stable: whatever mirror and key this machine trusts. Reads both formats
# of package lists.
ksyntax_source_stanza()
{
    local codename=$1 etc=${FILIGREE_APT_ETC:-/etc/apt} file
    for file in "$etc"/sources.list.d/*.sources; do
        [[ -f $file ]] || continue
        awk -v codename="$codename" -v suite="$KSYNTAX_SUITE" '
            function is_wanted(name) { return name == codename || name ~ /^(old)*stable$/ }
            function has_wanted(    count, i, name) {
                count = split(suites, name, " ")
                for (i = 1; i <= count; ++i) if (is_wanted(name[i])) return 1
                return 0
            }
            function flush() {
                if (!done && types ~ /(^| )deb( |$)/ && enabled != "no" && has_wanted() &&
                    index(" " components " ", " main ") && uris != "") {
                    printf "Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\n%s", uris, suite, rest
                    done = 1
                }
                types = suites = uris = components = rest = enabled = field = ""
            }
            function trim(text) { gsub(/^[ \t]+|[ \t]+$/, "", text); gsub(/[ \t]+/, " ", text); return text }
            /^#/ { next }
            /^[ \t]*$/ { flush(); next }
            /^[ \t]/ { if (field == "signed-by") rest = rest $0 "\n"; else if (field == "uris") uris = trim(uris " " $0); next }
            {
                colon = index($0, ":")
                field = tolower(substr($0, 1, colon - 1))
                value = trim(substr($0, colon + 1))
                if (field == "types") types = value
                else if (field == "uris") uris = value
                else if (field == "suites") suites = value
                else if (field == "components") components = value
                else if (field == "enabled") enabled = tolower(value)
                else if (field == "signed-by" || field == "trusted") rest = rest $0 "\n"
            }
            END { flush(); exit !done }' "$file" && return 0
    done
    for file in "$etc/sources.list" "$etc"/sources.list.d/*.list; do
        [[ -f $file ]] || continue
        awk -v codename="$codename" -v suite="$KSYNTAX_SUITE" '
            $1 != "deb" { next }
            {
                line = $0
                sub(/^deb[ \t]+/, "", line)
                signed = ""
                if (line ~ /^\[/) {
                    close_at = index(line, "]")
                    count = split(substr(line, 2, close_at - 2), options, /[ \t]+/)
                    for (i = 1; i <= count; ++i) {
                        if (options[i] ~ /^signed-by=/) { sub(/^signed-by=/, "", options[i]); signed = signed "Signed-By: " options[i] "\n" }
                        if (options[i] ~ /^trusted=/) { sub(/^trusted=/, "", options[i]); signed = signed "Trusted: " options[i] "\n" }
                    }
                    line = substr(line, close_at + 1)
                }
                count = split(line, word, /[ \t]+/)
                first = (word[1] == "" ? 2 : 1)
                if (word[first + 1] != codename && word[first + 1] !~ /^(old)*stable$/) next
                for (i = first + 2; i <= count; ++i)
                    if (word[i] == "main") {
                        printf "Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\n%s", word[first], suite, signed
                        found = 1
                        exit
                    }
            }
            END { exit !found }' "$file" && return 0
    done
    return 1
}

# ksyntax_download FOLDER: leaves the source tarball there, its checksum compared. Works without root.
ksyntax_download()
{
    local work=$1 codename
    # shellcheck disable=SC1090
    codename=$(. "${FILIGREE_OS_RELEASE:-/etc/os-release}" && printf '%s' "${VERSION_CODENAME:-bookworm}")
    mkdir -p "$work/parts" "$work/lists/partial" "$work/cache/archives/partial"
    ksyntax_source_stanza "$codename" >"$work/parts/ksyntax.sources" \
        || { KSYNTAX_WHY="no package list of $codename was found on this machine"; return 1; }
    local -a apt=(apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$work/parts"
        -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o Acquire::Retries=3)
    (($(id -u) == 0)) && apt+=(-o APT::Sandbox::User=root)
    KSYNTAX_WHY="its source package could not be fetched"
    "${apt[@]}" update </dev/null || return 1
    (cd "$work" && "${apt[@]}" source --download-only --tar-only "$KSYNTAX_PACKAGE" </dev/null) || return 1
    KSYNTAX_WHY="the source package that was fetched has an unexpected checksum"
    echo "$KSYNTAX_SHA256  $work/ksyntax-highlighting_$KSYNTAX_VERSION.orig.tar.xz" | sha256sum --check --quiet - || return 1
}

# ksyntax_build FOLDER PREFIX: from the tarball to an installed prefix that appears whole, by rename.
ksyntax_build()
{
    local work=$1 prefix=$2
    local source=$work/source
    KSYNTAX_WHY="its build failed"
    mkdir -p "$source"
    tar -xJf "$work/ksyntax-highlighting_$KSYNTAX_VERSION.orig.tar.xz" -C "$source" --strip-components=1 || return 1
    # Debian 12 has a slightly older ECM, which builds it as well
    sed -i "s/find_package(ECM $KSYNTAX_VERSION/find_package(ECM 5.103.0/" "$source/CMakeLists.txt" || return 1
    sed -i '/add_subdirectory(examples)/d' "$source/CMakeLists.txt" || return 1
    # static: the programs then run, and can be packaged, without the cache
    cmake -S "$source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_SHARED_LIBS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON \
        -DBUILD_WITH_QT6=ON -DBUILD_TESTING=OFF -DBUILD_QCH=OFF || return 1
    ninja -C "$work/build" -j "$(build_jobs)" || return 1
    DESTDIR=$work/stage ninja -C "$work/build" install || return 1
    mkdir -p "$(dirname "$prefix")"
    # another run may have been faster: its prefix is as good
    mv -T "$work/stage$prefix" "$prefix" || ksyntax_is_there || return 1
}

# Makes the prefix exist, or warns loudly and returns 1: the program then works, without colours in the editor.
ksyntax_provide()
{
    if ksyntax_is_there; then
        return 0
    fi
    local prefix work log status=0
    prefix=$(ksyntax_prefix)
    if [[ -n ${FILIGREE_KSYNTAX_PREFIX:-} ]]; then
        die "FILIGREE_KSYNTAX_PREFIX is $prefix, and no KDE Syntax-Highlighting for Qt 6 is there."
    fi
    KSYNTAX_WHY="an attempt less than a day ago failed"
    if ksyntax_failed_lately; then
        ksyntax_warn "$prefix"
        return 1
    fi
    if ! work=$(mkdir -p "$(ksyntax_cache)" 2>/dev/null && mktemp -d "$(ksyntax_cache)/build.XXXXXX"); then
        KSYNTAX_WHY="the folder $(ksyntax_cache) cannot be written"
        ksyntax_warn "$prefix"
        return 1
    fi
    log=$prefix.log
    KSYNTAX_WORK=$work
    trap 'rm -rf -- "$KSYNTAX_WORK"' EXIT
    say "building KDE Syntax-Highlighting for Qt 6 once for this user (one to two minutes), into $prefix"
    { ksyntax_download "$work" && ksyntax_build "$work" "$prefix"; } >"$log" 2>&1 || status=1
    rm -rf "$work"
    trap - EXIT
    if ((status != 0)); then
        : >"$prefix.failed"
        ksyntax_warn "$prefix"
        return 1
    fi
    rm -f "$log" "$prefix.failed"
}

ksyntax_warn()
{
    say "WARNING: KDE Syntax-Highlighting is not available ($KSYNTAX_WHY)."
    say "WARNING: Filigree is built WITHOUT COLOURS in its editor; all else works. To try again, remove $1.failed"
    [[ -f $1.log ]] && say "WARNING: the log is $1.log"
    return 0
}
