// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/corpuswish.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr std::array<std::pair<CorpusMethod, const char16_t *>, 3> methods{
    {{CorpusMethod::Grammar, u"grammar"}, {CorpusMethod::Resample, u"resample"}, {CorpusMethod::Both, u"both"}}};

QString nameOf(CorpusMethod method)
{
    for (const auto &[value, name] : methods)
        if (value == method)
            return QString::fromUtf16(name);
    return {};
}

} // namespace

std::string toJson(const CorpusWish &wish)
{
    // As text: JSON numbers are exact to 2^53 only.
    const QJsonObject object{{u"count"_s, QString::number(wish.count)},
                             {u"seed"_s, QString::number(wish.seed)},
                             {u"method"_s, nameOf(wish.method)},
                             {u"shares"_s, wish.everySentence ? u"language"_s : u"patterns"_s},
                             {u"generated"_s, wish.generated}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

CorpusWish corpusWishFromJson(std::string_view json)
{
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    CorpusWish wish;
    bool ok = false;
    if (const auto count = object.value(u"count"_s).toString().toULongLong(&ok); ok && count > 0)
        wish.count = std::min<std::uint64_t>(count, largestWish);
    if (const auto seed = object.value(u"seed"_s).toString().toULongLong(&ok); ok)
        wish.seed = std::min<std::uint64_t>(seed, largestWish);
    const QString method = object.value(u"method"_s).toString();
    for (const auto &[value, name] : methods)
        if (method == QString::fromUtf16(name))
            wish.method = value;
    if (const QJsonValue shares = object.value(u"shares"_s); shares.isString())
        wish.everySentence = shares.toString() == u"language"_s;
    else
        wish.everySentence = object.contains(u"generated"_s) && wish.method == CorpusMethod::Grammar;
    wish.generated = object.value(u"generated"_s).toBool();
    return wish;
}

} // namespace filigree::app
