#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The whole experiment of translation with one command: sweep.sh BIN DATA OUTPUT [SEEDS [PATTERN]]
# BIN holds filigree-cli, filigree-translator and translationreport; DATA holds parallel/ and nlu/. Each cell (a model,
# or its translations) is kept in OUTPUT as soon as it is there: stop it with Ctrl+C when you like, the same command goes
# on where it stopped, in the middle of a training too. SEEDS: 3 when nothing is said. PATTERN: only models whose name
# matches this regular expression are trained; the report is of all that are there.
# Nothing is chosen on test data: the recipe and k by development data alone. In the names, ewc0.1 is EWC of that strength,
# mix5 five old pairs for each new one, soup(A) the average of two seeds of A and soup(A,all) of all (three or more),
# merge(A)@k lies between the base and A by Fisher information and line(A)@k on the straight line.
set -euo pipefail
bin=$(cd "$1" && pwd) data=$(cd "$2" && pwd) output=$3 seeds=${4:-3} pattern=${5:-.}
cli=$bin/filigree-cli
new=(assistant ui cli_docs)
sets=(old "${new[@]}")
beam=1
mkdir -p "$output"/{data,models,hyp}
cd "$output"

say() { printf '%s  %s\n' "$(date '+%H:%M')" "$*" >&2; }

# One source sentence in seventy of the old training data joins its test set, so that this has more than 3,000 pairs.
prepare()
{
    local from=$data/parallel/en-de
    awk -F'\t' -v test=data/held.tsv -v train=data/old.train.tsv '
        !($1 in number) { number[$1] = ++sources }
        { print > (number[$1] % 70 == 35 ? test : train) }' "$from/tatoeba.train.tsv"
    cat "$from/tatoeba.test.tsv" data/held.tsv >data/old.test.tsv
    # what training has is no test
    awk -F'\t' 'NR == FNR { known[$1]; next } !($1 in known)' data/old.train.tsv data/old.test.tsv >data/old.test.new
    mv data/old.test.new data/old.test.tsv
    cp "$from/tatoeba.dev.tsv" data/old.dev.tsv
    for split in train dev test; do
        cat "$from"/ui_apps.$split.tsv "$from"/ui_desktop.$split.tsv >data/ui.$split.tsv
        cp "$from/assistant.$split.tsv" "$from/cli_docs.$split.tsv" data/
    done
    for split in dev test; do
        for set in "${sets[@]}"; do
            cut -f1 "data/$set.$split.tsv" >"data/$set.$split.en.txt"
            cut -f2 "data/$set.$split.tsv" >"data/$set.$split.de.txt"
        done
    done
    touch data/ready
}

finished() { grep -q '"finished": true' "models/$1/about.json" 2>/dev/null; }

# train NAME COMMAND...: a model by its command, unless it is there; begun ones are gone on with.
train()
{
    local name=$1 command=$2
    shift 2
    [[ $name =~ $pattern ]] || return 0
    finished "$name" && return 0
    mkdir -p "models/$(dirname "$name")"
    say "$command $name"
    if [[ -e models/$name/about.json && $command != translate-merge ]]; then
        "$cli" "$command" "models/$name" --resume --json >"models/$name.json"
    else
        "$cli" "$command" "models/$name" "$@" --replace --json >"models/$name.json"
    fi
}

# translated NAME: all development and test sets by a model that is there, in one go, as the program takes seconds to start.
translated()
{
    local name=$1 split set from=1 lines
    finished "$name" || return 0
    [[ -e hyp/$name/test.cli_docs.txt && ! -e hyp/$name/all.txt ]] && return 0 # the last one is there, and whole
    mkdir -p "hyp/$name"
    for split in dev test; do
        for set in "${sets[@]}"; do
            cat "data/$set.$split.en.txt"
        done
    done | "$cli" translate "models/$name" - --beam $beam --output "hyp/$name/all.txt"
    for split in dev test; do
        for set in "${sets[@]}"; do
            lines=$(wc -l <"data/$set.$split.en.txt")
            sed -n "$from,$((from + lines - 1))p" "hyp/$name/all.txt" >"hyp/$name/$split.$set.txt"
            from=$((from + lines))
        done
    done
    rm "hyp/$name/all.txt"
}

adapt()
{
    local name=$1 seed=$2
    shift 2
    local pairs=() set
    for set in "${new[@]}"; do
        pairs+=(--pairs "$set=data/$set.train.tsv" --dev "$set=data/$set.dev.tsv")
    done
    train "$name/$seed" translate-adapt --base models/base "${pairs[@]}" --seed "$seed" --epochs 5 "$@"
    translated "$name/$seed"
}

# between NAME SEED MODEL: from the base to the model, for each k: by Fisher information, and in a straight line.
between()
{
    local name=$1 seed=$2 model=$3 k
    finished "$model" || return 0
    for k in 0.1 0.3 1 3 10; do
        point "merge($name)@$k/$seed" "$model" -k $k
    done
    for k in 0.25 0.5 0.6 0.7 0.8 0.9; do
        point "line($name)@$k/$seed" "$model" -k $k --linear
    done
}

# point NAME MODEL OPTIONS...
point()
{
    local name=$1 model=$2
    shift 2
    train "$name" translate-merge --base models/base --models "models/$model" "$@"
    translated "$name"
    if finished "$name"; then
        rm -f "models/$name"/*.weights # its translations count
    fi
}

# soup NAME SEED MODELS...: their average.
soup()
{
    local name=$1 seed=$2 model
    shift 2
    for model in "$@"; do
        finished "$model" || return 0
    done
    train "soup($name)/$seed" translate-merge --models "${@/#/models/}"
    translated "soup($name)/$seed"
}

[[ -e data/ready ]] || prepare
train base translate-train --from en --to de --pairs old=data/old.train.tsv --dev old=data/old.dev.tsv
translated base
finished base || exit 0

methods=(fine-tune ewc{0.01,0.1,1,10} mix{1,5,10} ewc{0.01,0.1}+mix{1,5})
for seed in $(seq "$seeds"); do
    for method in "${methods[@]}"; do
        options=()
        [[ $method =~ ewc([0-9.]+) ]] && options+=(--ewc "${BASH_REMATCH[1]}")
        [[ $method =~ mix([0-9]+) ]] && options+=(--mix "${BASH_REMATCH[1]}")
        adapt "$method" "$seed" "${options[@]}"
    done
    # the control: the base goes on with its old data for as many updates as mix5 had
    if finished "mix5/$seed"; then
        steps=$(sed -n 's/.*"step":\([0-9]*\).*/\1/p' "models/mix5/$seed.json")
        train "control/$seed" translate-adapt --base models/base --pairs again=data/old.train.tsv \
            --dev again=data/old.dev.tsv --seed "$seed" --epochs 0 --steps "$steps" --patience 0 --no-fisher
        translated "control/$seed"
    fi
done
# what needs no further training
for seed in $(seq "$seeds"); do
    next=$((seed % seeds + 1))
    for method in "${methods[@]}"; do
        between "$method" "$seed" "$method/$seed"
        ((seeds > 1)) && soup "$method" "$seed" "$method/$seed" "$method/$next"
    done
    for ratio in 1 5; do
        soup "mix$ratio,ewc0.1+mix$ratio" "$seed" "mix$ratio/$seed" "ewc0.1+mix$ratio/$seed"
    done
done
# all NAME METHODS...: the average of all seeds of the methods
all()
{
    local name=$1 models=() method seed
    shift
    for method in "$@"; do
        for seed in $(seq "$seeds"); do
            models+=("$method/$seed")
        done
    done
    soup "$name,all" 1 "${models[@]}"
    between "soup($name,all)" 1 "soup($name,all)/1"
}
if ((seeds > 2)); then
    for method in "${methods[@]}"; do
        all "$method" "$method"
    done
    for ratio in 1 5; do
        all "mix$ratio,ewc0.1+mix$ratio" "mix$ratio" "ewc0.1+mix$ratio"
    done
fi

# A thousand annotated utterances with slots: each slot once, and the score beside that of the plain sentences.
slots()
{
    local model=$1
    finished "$model" || return 0
    mkdir -p slots
    paste "$data/nlu/massive/en-US.test.jsonl" "$data/parallel/en-de/assistant.test.tsv" \
        | awk 'index($0, "\"B-") && ++taken <= 1000' >slots/all.tsv # to the end: who stops reading ends the script
    cut -f1 slots/all.tsv >slots/source.jsonl
    cut -f2 slots/all.tsv >slots/source.txt
    cut -f3 slots/all.tsv >slots/reference.txt
    local values=() slot
    # names stay, all else is translated by itself
    for slot in $(grep -o '"B-[a-z_]*' slots/source.jsonl | cut -c4- | sort -u); do
        case $slot in
        person | artist_name | song_name | business_name | place_name | playlist_name | app_name | radio_name | podcast_name \
            | audiobook_name | audiobook_author | game_name | movie_name | music_album | email_address | transport_agency) ;;
        *) values+=(--value "$slot=translate") ;;
        esac
    done
    for way in kept translated; do
        local chosen=()
        [[ $way == translated ]] && chosen=("${values[@]}")
        "$cli" translate "models/$model" slots/source.jsonl --input-format jsonl --output slots/$way.jsonl --format jsonl \
            --locale de-DE --review slots/$way.review.jsonl "${chosen[@]}"
        # what could not be translated is in the review alone: an empty line stands for it
        awk -v written=slots/$way.jsonl '{ line = ""; if (!index($0, "\"fault\":")) getline line <written; print line }' \
            slots/$way.review.jsonl >slots/$way.lines
        sed '/"fault":/s/.*//; s/.*"text":"\(\([^"\\]\|\\.\)*\)","score".*/\1/; s/\\\(.\)/\1/g' \
            slots/$way.review.jsonl >slots/$way.txt
    done
    cp slots/source.jsonl slots/source.lines
    "$cli" translate "models/$model" slots/source.txt --output slots/plain.txt
    # the types of the slots of each line, sorted, before and after
    for way in source kept translated; do
        awk '{ n = 0; line = $0; out = ""
               while (match(line, /"B-[^"]*"/)) { types[++n] = substr(line, RSTART, RLENGTH); line = substr(line, RSTART + RLENGTH) }
               for (i = 1; i <= n; ++i) for (j = i + 1; j <= n; ++j) if (types[j] < types[i]) { t = types[i]; types[i] = types[j]; types[j] = t }
               for (i = 1; i <= n; ++i) out = out " " types[i]
               print out }' slots/$way.lines >slots/$way.types
    done
    {
        echo "## Slots: $(wc -l <slots/source.jsonl) utterances of MASSIVE, by the first seed of ${model%/1}"
        echo
        for way in kept translated; do
            echo "- values $way: $(paste -d'|' slots/source.types slots/$way.types | awk -F'|' '$1 == $2' | wc -l) with each slot" \
                "once and of its type; BLEU $("$cli" bleu slots/$way.txt slots/reference.txt | sed -n '1s/^BLEU[^ ]* = \([0-9.]*\) .*/\1/p')"
        done
        echo "- the plain sentences: BLEU $("$cli" bleu slots/plain.txt slots/reference.txt | sed -n '1s/^BLEU[^ ]* = \([0-9.]*\) .*/\1/p')"
    } >slots/report.md
}
for model in ewc0.1+mix5/1 ewc0.1+mix1/1 mix1/1 fine-tune/1; do
    if finished $model; then
        [[ -e slots/report.md ]] || slots $model
        break
    fi
done

"$bin/translationreport" . >report.md
[[ ! -e slots/report.md ]] || cat slots/report.md >>report.md
cat report.md
