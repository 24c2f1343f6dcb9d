// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/corpuslist.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CorpusList)
};

constexpr qsizetype longestName = 200;

} // namespace

CorpusList::CorpusList(const CorpusWish &wish)
    : corpora{{Text::tr("Corpus 1"), wish}}
{
}

QString CorpusList::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(corpora.begin(), corpora.end(), [&](const NamedCorpus &one) { return one.name == name; });
    };
    QString name = wanted.simplified().left(longestName);
    if (name.isEmpty())
        name = Text::tr("Corpus 1");
    static const QRegularExpression number(u" [0-9]+$"_s);
    const QString stem = QString(name).remove(number);
    for (int i = 2; isTaken(name); ++i)
        name = stem + u' ' + QString::number(i);
    return name;
}

std::string toJson(const CorpusList &list)
{
    QJsonArray corpora;
    for (const NamedCorpus &one : list.corpora) {
        const QByteArray wish = QByteArray::fromStdString(toJson(one.wish));
        corpora.append(QJsonObject{{u"name"_s, one.name}, {u"wish"_s, QJsonDocument::fromJson(wish).object()}});
    }
    const QJsonObject object{{u"current"_s, static_cast<int>(list.current)}, {u"corpora"_s, corpora}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

CorpusList corpusListFromJson(std::string_view json, const CorpusWish &wish)
{
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    CorpusList read(wish);
    read.corpora.clear();
    const QJsonArray corpora = object.value(u"corpora"_s).toArray();
    for (const QJsonValue &value : corpora) {
        const QByteArray one = QJsonDocument(value.toObject().value(u"wish"_s).toObject()).toJson();
        const QString name = value.toObject().value(u"name"_s).toString();
        read.corpora.push_back({read.freeName(name), corpusWishFromJson(one.toStdString())});
    }
    if (read.corpora.empty())
        return CorpusList(wish);
    const int current = object.value(u"current"_s).toInt();
    read.current = static_cast<std::size_t>(std::clamp(current, 0, static_cast<int>(read.corpora.size()) - 1));
    read.corpora[read.current].wish = wish;
    return read;
}

} // namespace filigree::app
