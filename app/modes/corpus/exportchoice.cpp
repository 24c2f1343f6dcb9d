// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/exportchoice.h"

#include "core/formats/corpuswriter.h"
#include "widgets/common/strings.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

using widgets::toQString;

TrainingSetOptions ExportChoice::trainingOptions() const
{
    TrainingSetOptions out;
    out.format = format.toStdString();
    out.parts.clear();
    const std::array<const char *, 3> names{"train", "dev", "test"};
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (shares[i] > 0)
            out.parts.push_back({names[i], static_cast<double>(shares[i])});
    if (out.parts.size() == 1)
        out.parts.front() = {"corpus", 1.0}; // as on the command line
    out.together = byPattern ? TrainingSetOptions::Together::Pattern : TrainingSetOptions::Together::Template;
    out.seed = seed;
    out.lowerCase = lowerCase;
    out.tags = tags;
    out.filePerIntent = filePerIntent;
    for (const QString &set : without)
        out.without.push_back(set.toStdString());
    return out;
}

QVariantMap toMap(const ExportChoice &choice)
{
    return {{u"format"_s, choice.format},
            {u"tags"_s, toQString(tagSchemeName(choice.tags))},
            {u"shards"_s, choice.shards},
            {u"training"_s, choice.training},
            {u"train"_s, choice.shares[0]},
            {u"dev"_s, choice.shares[1]},
            {u"test"_s, choice.shares[2]},
            {u"byPattern"_s, choice.byPattern},
            {u"seed"_s, QString::number(choice.seed)},
            {u"without"_s, choice.without},
            {u"lowerCase"_s, choice.lowerCase},
            {u"filePerIntent"_s, choice.filePerIntent}};
}

ExportChoice exportChoiceFromMap(const QVariantMap &map)
{
    ExportChoice out;
    const QString format = map.value(u"format"_s).toString();
    if (findCorpusFormat(format.toStdString()) != nullptr)
        out.format = format;
    if (const auto tags = tagScheme(map.value(u"tags"_s).toString().toStdString()))
        out.tags = *tags;
    if (const int shards = map.value(u"shards"_s).toInt(); shards > 0 && shards <= mostShards)
        out.shards = shards;
    out.training = map.value(u"training"_s).toBool();
    const std::array<int, 3> shares{map.value(u"train"_s, 80).toInt(), map.value(u"dev"_s, 10).toInt(),
                                    map.value(u"test"_s, 10).toInt()};
    bool good = shares[0] > 0;
    for (const int share : shares)
        good = good && share >= 0 && share <= 100;
    if (good)
        out.shares = shares;
    out.byPattern = map.value(u"byPattern"_s).toBool();
    bool isNumber = false;
    if (const auto seed = map.value(u"seed"_s).toString().toULongLong(&isNumber); isNumber)
        out.seed = seed;
    const QStringList without = map.value(u"without"_s).toStringList();
    for (const QString &set : {u"golden"_s, u"reference"_s, u"test"_s})
        if (without.contains(set))
            out.without.append(set);
    out.lowerCase = map.value(u"lowerCase"_s).toBool();
    out.filePerIntent = map.value(u"filePerIntent"_s).toBool();
    return out;
}

QString shardPath(const QString &path, const QString &suffix, int shard, int shards)
{
    if (shards == 1)
        return path;
    const bool ends = !suffix.isEmpty() && path.endsWith(suffix);
    const QString stem = ends ? path.chopped(suffix.size()) : path;
    return stem + u"-%1-of-%2"_s.arg(shard).arg(shards) + (ends ? suffix : QString());
}

} // namespace filigree::app
