// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <set>

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/formats/corpusreader.h"
#include "core/generation/trainingset.h"
#include "core/text/unicode.h"
#include "support/cancelling.h"

using namespace filigree;

namespace {

NoProgress noProgress;

Utterance golden(const std::string &line, const std::string &intent)
{
    return parseGoldenLine(line, intent).value();
}

/// 60 templates of an intent with 20 values each, 10 templates of another, one of a third.
std::vector<Utterance> corpus()
{
    std::vector<Utterance> out;
    for (int k = 0; k < 60; ++k)
        for (int v = 0; v < 20; ++v)
            out.push_back(golden("Play number" + std::to_string(k) + " {Artist" + std::to_string(v) + "}|ArtistName",
                                 "Play Music"));
    for (int k = 0; k < 10; ++k)
        out.push_back(golden("stop" + std::to_string(k), "Stop"));
    for (int v = 0; v < 7; ++v)
        out.push_back(golden("read b" + std::to_string(v) + "|BookName", "Read"));
    return out;
}

UtteranceSource sourceOf(std::vector<Utterance> items)
{
    return [items = std::move(items)](const UtteranceVisitor &visit) -> Result<void> {
        for (const Utterance &item : items)
            if (auto visited = visit(item); !visited)
                return visited;
        return {};
    };
}

std::vector<Utterance> read(const QString &path)
{
    std::vector<Utterance> out;
    auto reader = openCorpus(path.toStdString()).value();
    while (auto entry = reader->next().value())
        out.push_back(entry->utterance);
    return out;
}

QByteArray bytes(const QString &path)
{
    return QByteArray::fromStdString(readFile(path.toStdString()).value());
}

TrainingSetOptions split()
{
    TrainingSetOptions out;
    out.locale = "en-US";
    out.parts = {{"train", 80}, {"dev", 10}, {"test", 10}};
    out.version = "1.2.3";
    out.recipe = R"({"count":5})";
    return out;
}

} // namespace

class TestTrainingSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesAsOthersDo()
    {
        QCOMPARE(Sha256().hex(), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(Sha256().add("abc").hex(),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        for (int size = 0; size < 300; ++size) {
            const QByteArray data = QByteArray(size, char(size)) + QByteArray("é");
            Sha256 hash;
            for (qsizetype at = 0; at < data.size(); at += 7)
                hash.add(data.mid(at, 7).toStdString());
            QCOMPARE(hash.hex(), QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex().toStdString());
        }
    }

    void noTemplateStandsInTwoParts()
    {
        const QTemporaryDir folder;
        const auto report = writeTrainingSet(sourceOf(corpus()), {}, folder.path().toStdString(), split(), noProgress);
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        QCOMPARE(report->sentences, std::uint64_t(1217));
        std::map<std::string, std::set<QString>> parts;
        std::map<QString, std::map<std::string, int>> counts;
        std::size_t all = 0;
        for (const QString part : {"train", "dev", "test"})
            for (const Utterance &item : read(folder.filePath(part + ".jsonl"))) {
                parts[item.intent + templateText(item)].insert(part);
                ++counts[part][item.intent];
                ++all;
            }
        QCOMPARE(all, std::size_t(1217));
        for (const auto &[name, where] : parts)
            QVERIFY2(where.size() == 1, name.c_str());
        QCOMPARE(counts["train"]["Play Music"], 960); // by whole templates, exactly
        QCOMPARE(counts["dev"]["Play Music"], 120);
        QCOMPARE(counts["test"]["Play Music"], 120);
        QCOMPARE(counts["train"]["Stop"], 8);
        QCOMPARE(counts["dev"]["Stop"], 1);
        QCOMPARE(counts["test"]["Stop"], 1);
        QCOMPARE(counts["train"]["Read"], 7); // one template cannot be divided
        QCOMPARE(report->warnings.size(), std::size_t(2));
        QVERIFY(report->warnings[0].find("nothing of the intent Read, which has 1 template.") != std::string::npos);
    }

    void manifestTellsTheTruth()
    {
        const QTemporaryDir folder;
        auto options = split();
        options.filePerIntent = true;
        options.without = {"golden"};
        const auto without = sourceOf({golden("PLAY NUMBER1 artist1", "Other")});
        QVERIFY(writeTrainingSet(sourceOf(corpus()), without, folder.path().toStdString(), options, noProgress));
        const QJsonObject manifest = QJsonDocument::fromJson(bytes(folder.filePath("manifest.json"))).object();
        QCOMPARE(manifest["version"].toString(), QStringLiteral("1.2.3"));
        QCOMPARE(manifest["recipe"].toObject()["count"].toInt(), 5);
        QCOMPARE(manifest["leftOut"].toInt(), 1);
        QCOMPARE(manifest["sentences"].toInt(), 1216);
        QCOMPARE(manifest["files"].toArray().size(), 9);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 10);
        int sentences = 0;
        for (const QJsonValue &value : manifest["files"].toArray()) {
            const QJsonObject file = value.toObject();
            const QByteArray content = bytes(folder.filePath(file["name"].toString()));
            QCOMPARE(content.size(), qsizetype(file["bytes"].toInt()));
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
                     file["sha256"].toString());
            sentences += file["sentences"].toInt();
        }
        QCOMPARE(sentences, 1216);
        QVERIFY(QFile::exists(folder.filePath("train-Play_Music.jsonl")));
    }

    void sameSeedSameBytes()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        const QTemporaryDir other;
        auto options = split();
        QVERIFY(writeTrainingSet(sourceOf(corpus()), {}, one.path().toStdString(), options, noProgress));
        QVERIFY(writeTrainingSet(sourceOf(corpus()), {}, two.path().toStdString(), options, noProgress));
        options.seed = 2;
        QVERIFY(writeTrainingSet(sourceOf(corpus()), {}, other.path().toStdString(), options, noProgress));
        for (const char *name : {"train.jsonl", "dev.jsonl", "test.jsonl", "manifest.json"})
            QCOMPARE(bytes(one.filePath(name)), bytes(two.filePath(name)));
        QVERIFY(bytes(one.filePath("dev.jsonl")) != bytes(other.filePath("dev.jsonl")));
    }

    void patternsStayTogether()
    {
        const QTemporaryDir folder;
        auto options = split();
        options.together = TrainingSetOptions::Together::Pattern;
        QVERIFY(writeTrainingSet(sourceOf(corpus()), {}, folder.path().toStdString(), options, noProgress));
        QCOMPARE(read(folder.filePath("train.jsonl")).size(), std::size_t(1217)); // each intent has one pattern
        QCOMPARE(read(folder.filePath("dev.jsonl")).size(), std::size_t(0));
    }

    void lowersCaseByTheLocale()
    {
        QCOMPARE(lowerCase("ÉCOLE Straße I", "fr"), std::string("école straße i"));
        QCOMPARE(lowerCase("ISPARTA İZMİR", "tr-TR"), std::string("ısparta izmir"));
        const QTemporaryDir folder;
        TrainingSetOptions options;
        options.lowerCase = true;
        QVERIFY(writeTrainingSet(sourceOf(corpus()), {}, folder.path().toStdString(), options, noProgress));
        QCOMPARE(toGolden(read(folder.filePath("train.jsonl"))[0]), std::string("play number0 artist0|ArtistName"));
    }

    void wrongUse()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("set").toStdString();
        const auto code = [&](const TrainingSetOptions &options, Progress &progress) {
            const auto report = writeTrainingSet(sourceOf(corpus()), {}, path, options, progress);
            return report ? -1 : int(report.error().code);
        };
        auto options = split();
        options.format = "word";
        QCOMPARE(code(options, noProgress), int(ErrorCode::InvalidOption));
        options = split();
        options.parts[1].share = 0;
        QCOMPARE(code(options, noProgress), int(ErrorCode::InvalidOption));
        options.parts = {};
        QCOMPARE(code(options, noProgress), int(ErrorCode::InvalidOption));
        tests::Cancelled progress;
        QCOMPARE(code(split(), progress), int(ErrorCode::Cancelled));
        QVERIFY(!QFile::exists(QString::fromStdString(path) + "/train.jsonl"));
    }
};

QTEST_GUILESS_MAIN(TestTrainingSet)
#include "tst_trainingset.moc"
