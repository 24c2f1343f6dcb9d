// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests in English and a German of few words, for whole trainings that take seconds.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QStringList>

#include "core/base/random.h"

namespace toy {

/// Sentence and translation; every third one names somebody, by the same name on both sides.
inline std::pair<std::string, std::string> textPair(filigree::Random &random)
{
    using Words = std::vector<std::pair<std::string, std::string>>;
    static const Words verbs{{"play", "spiele"}, {"show", "zeige"}, {"find", "suche"}, {"stop", "stoppe"}};
    static const Words colours{{"red", "rote"}, {"blue", "blaue"}, {"old", "alte"}, {"quiet", "leise"}};
    static const Words things{{"music", "musik"}, {"lamps", "lampen"}, {"songs", "lieder"}, {"lists", "listen"}};
    static const Words rooms{{"kitchen", "küche"}, {"garden", "laube"}, {"hall", "diele"}, {"attic", "kammer"}};
    static const char *const names[]{"Ada",   "Bruno", "Carla", "Dario", "Elena", "Fabio", "Greta", "Henri",  "Irina",
                                     "Jonas", "Karim", "Luisa", "Mario", "Nadia", "Oskar", "Paula", "Quirin", "Rosa"};
    const auto pick = [&](const Words &words) { return words[static_cast<std::size_t>(random.below(words.size()))]; };
    const auto verb = pick(verbs);
    const auto colour = pick(colours);
    const auto thing = pick(things);
    const auto room = pick(rooms);
    std::pair<std::string, std::string> out{
        verb.first + " the " + colour.first + " " + thing.first + " in the " + room.first,
        verb.second + " die " + colour.second + " " + thing.second + " in der " + room.second};
    if (random.below(3) == 0) {
        const std::string name = names[static_cast<std::size_t>(random.below(18))];
        out.first += " for " + name;
        out.second += " für " + name;
    }
    return out;
}

/// Lines "sentence TAB translation".
inline QByteArray textTable(int lines, std::uint64_t seed)
{
    filigree::Random random(seed);
    std::string text;
    for (int i = 0; i < lines; ++i) {
        const auto [source, target] = textPair(random);
        text += source + "\t" + target + "\n";
    }
    return QByteArray::fromStdString(text);
}

/// What starts a training on toy.tsv of a model that is large enough for it; a test adds what it needs.
inline QStringList trainingCommand(const QString &model, int steps)
{
    const QString small = QStringLiteral("--subwords 340 --width 32 --feed-forward 64 --encoder-layers 1 "
                                         "--decoder-layers 1 --epochs 0");
    return QStringList{"translate-train", model, "--pairs", "toy.tsv", "--dev", "toy=dev.tsv"} + small.split(u' ')
        + QStringList{"--steps", QString::number(steps)};
}

} // namespace toy
