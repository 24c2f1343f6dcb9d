# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The main job without a display: golden utterances in, a folder with project, grammar, graph, corpus and a picture out.

MAIN_JOB_MARK=.filigree-run        # left by `filigree-cli run` in the folders that it makes and may replace

# main_job BIN GOLDEN OUTPUT: everything is made beside OUTPUT first and put in its place when complete; prints the path
# of each file. An existing OUTPUT is replaced only if an earlier run made it.
main_job()
{
    local bin=$1 golden=$2 output=$3 stage name
    if [[ -e $output && ! -e $output/$MAIN_JOB_MARK ]] && ! rmdir "$output" 2>/dev/null; then
        die "$output exists and was not made by packaging/run: move it away or choose another folder with --output."
    fi
    mkdir -p "$(dirname "$output")" || die "the folder of $output cannot be made."
    stage=$(mktemp -d "$output.XXXXXX") || die "$(dirname "$output") cannot be written."
    chmod 755 "$stage"
    MAIN_JOB_STAGE=$stage
    MAIN_JOB_OUTPUT=$output
    trap main_job_tidy EXIT

    local -a catalogues=()
    local file
    for file in "${golden%.golden}"/*.txt; do
        [[ -f $file ]] || continue
        name=$(basename "$file" .txt)
        catalogues+=(--catalogue "$name=$file")
    done
    "$bin/filigree-cli" run "$golden" "${catalogues[@]}" --count 5000 --seed 1 --output "$stage" >/dev/null \
        || die "filigree-cli could not do the main job; its message is above."
    window_picture "$bin" "$stage/project.filigree" "$stage/screenshot-grammar.png"

    local produced
    produced=$(main_job_files "$stage") || exit 1
    : >>"$stage/$MAIN_JOB_MARK"
    [[ ! -e $output ]] || mv -T -- "$output" "$stage.old"
    mv -T -- "$stage" "$output"
    main_job_tidy
    trap - EXIT
    while read -r name; do
        printf '%s/%s\n' "$output" "$name"
    done <<<"$produced"
}

# Whenever the job ends, there is one whole result or the one of before, and nothing beside it.
main_job_tidy()
{
    local old=$MAIN_JOB_STAGE.old
    [[ ! -e $old || -e $MAIN_JOB_OUTPUT ]] || mv -T -- "$old" "$MAIN_JOB_OUTPUT"
    rm -rf -- "$MAIN_JOB_STAGE" "$old"
}

# main_job_files FOLDER: prints the name of every file there, after checking that those which must be there are, and that
# none is empty.
main_job_files()
{
    local folder=$1 name
    for name in project.filigree corpus.jsonl grammar.jsgf report.md screenshot-grammar.png; do
        [[ -s $folder/$name ]] || die "the main job left no $name, or an empty one."
    done
    if [[ -z $(find "$folder" -name '*.svg' -size +0) ]]; then
        die "the main job left no picture of the graph (fst/*.svg)."
    fi
    name=$(find "$folder" -type f -size 0 ! -name '.*' ! -name '*-wal' ! -name '*-shm' -printf '%P\n' | head -n 1)
    [[ -z $name ]] || die "the main job left an empty $name."
    find "$folder" -type f ! -name '.*' ! -name '*-wal' ! -name '*-shm' -printf '%P\n' | sort
}

# window_picture BIN PROJECT FILE: the window's own picture of itself, with nobody's settings and no screen. What Qt says of
# missing fonts and of a platform without a window manager is nothing to the reader; our own messages are no warnings of Qt.
window_picture()
{
    local bin=$1 project=$2 file=$3 home
    home=$(mktemp -d "${TMPDIR:-/tmp}/filigree-home.XXXXXX")
    if ! XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state \
        XDG_RUNTIME_DIR=$home \
        QT_LOGGING_RULES='qt.text.font.db.warning=false;default.warning=false' \
        QT_QPA_PLATFORM=offscreen timeout 120 "$bin/filigree" --screenshot "$file" --mode grammar "$project" >&2; then
        rm -rf "$home"
        die "the window could not make its picture; its message is above."
    fi
    rm -rf "$home"
}

# open_window BIN [ARGUMENT...]: the window, until it is closed. A display that is named and cannot be reached (after
# `su`, in a container) makes Qt abort.
open_window()
{
    local bin=$1 status=0 began=$SECONDS
    shift
    "$bin/filigree" "$@" || status=$?
    if ((status > 128 && SECONDS - began < 10)); then
        die "the window did not open: can the display ${WAYLAND_DISPLAY:-${DISPLAY:-}} be reached? Without one," \
            "env -u DISPLAY -u WAYLAND_DISPLAY packaging/run does the main job from the command line."
    fi
    exit "$status"
}
