// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/evaluationchoice.h"

#include <algorithm>
#include <array>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/evaluation/experiment.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr std::array tests{u"imported", u"reference", u"golden"};

std::vector<std::uint64_t> countsOf(const QJsonArray &array)
{
    std::vector<std::uint64_t> counts;
    for (const QJsonValue &value : array) {
        const double count = value.toDouble();
        if (count >= 1.0 && count <= static_cast<double>(mostSentences))
            counts.push_back(static_cast<std::uint64_t>(count));
    }
    std::sort(counts.begin(), counts.end());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    return counts;
}

} // namespace

std::string toJson(const EvaluationChoice &choice)
{
    QJsonArray sets;
    for (const std::string &set : choice.sets)
        sets.append(QString::fromStdString(set));
    QJsonArray corpora;
    for (const std::string &corpus : choice.corpora)
        corpora.append(QString::fromStdString(corpus));
    QJsonArray counts;
    for (const std::uint64_t count : choice.counts)
        counts.append(static_cast<qint64>(count));
    const QJsonObject object{{u"sets"_s, sets},
                             {u"corpora"_s, corpora},
                             {u"counts"_s, counts},
                             {u"seeds"_s, choice.seeds},
                             {u"test"_s, QString::fromUtf16(tests.at(static_cast<std::size_t>(choice.test)))},
                             {u"catalogueFeatures"_s, choice.catalogueFeatures}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

EvaluationChoice evaluationChoiceFromJson(std::string_view json)
{
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    EvaluationChoice choice;
    if (const QJsonValue sets = object.value(u"sets"_s); sets.isArray()) {
        choice.sets.clear();
        const QJsonArray names = sets.toArray();
        for (const QJsonValue &name : names)
            if (const std::string set = name.toString().toStdString(); trainingSetFromName(set))
                choice.sets.push_back(set);
    }
    const QJsonArray corpora = object.value(u"corpora"_s).toArray();
    for (const QJsonValue &name : corpora)
        if (const std::string corpus = name.toString().toStdString(); !corpus.empty())
            choice.corpora.push_back(corpus);
    if (const auto counts = countsOf(object.value(u"counts"_s).toArray()); !counts.empty())
        choice.counts = counts;
    choice.seeds = std::clamp(object.value(u"seeds"_s).toInt(choice.seeds), 1, mostSeeds);
    const QString test = object.value(u"test"_s).toString();
    for (std::size_t i = 0; i < tests.size(); ++i)
        if (test == QString::fromUtf16(tests.at(i)))
            choice.test = static_cast<TestData>(i);
    if (!object.isEmpty())
        choice.catalogueFeatures = object.value(u"catalogueFeatures"_s).toBool();
    return choice;
}

} // namespace filigree::app
