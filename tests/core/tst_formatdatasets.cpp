// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every corpus format that goes both ways, on every data set: the samples, sentences made to be hard, and those below
// nlu/ of the folder that FILIGREE_DATA names, where it names one. Prints one table. FILIGREE_DATA_SENTENCES: how many
// of each file (200); 0 is all.
#include <algorithm>
#include <cstdio>

#include <QTemporaryDir>
#include <QTest>

#include "core/formats/corpuswriter.h"
#include "support/results.h"
#include "support/roundtrip.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

namespace fs = std::filesystem;

struct DataSet {
    std::string name;
    std::vector<Utterance> utterances;
};

/// One split of each locale.
std::vector<fs::path> filesBelow(const fs::path &folder)
{
    std::vector<fs::path> out;
    std::error_code error;
    for (const auto &item : fs::recursive_directory_iterator(folder, error))
        if (item.path().extension() == ".jsonl")
            out.push_back(item.path());
    std::sort(out.begin(), out.end());
    const auto locale = [](const fs::path &path) {
        return path.parent_path() / path.filename().string().substr(0, path.filename().string().find('.'));
    };
    const auto end = std::unique(out.begin(), out.end(),
                                 [&](const fs::path &a, const fs::path &b) { return locale(a) == locale(b); });
    out.erase(end, out.end());
    return out;
}

} // namespace

class TestFormatDataSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sets.push_back({"nasty", nastyUtterances()});
        QCOMPARE(m_sets.front().utterances.size(), std::size_t(21)); // each line could be read
        const fs::path samples = FILIGREE_SOURCE_DIR "/resources/samples";
        for (const char *name : {"music.en-US", "sangeet.hi-IN"})
            m_sets.push_back({name, good(someOf(samples / (std::string(name) + ".golden"), 0))});
        const auto most = qEnvironmentVariable("FILIGREE_DATA_SENTENCES", QStringLiteral("200")).toULongLong();
        if (const QString data = qEnvironmentVariable("FILIGREE_DATA"); !data.isEmpty())
            for (const fs::path &file : filesBelow(fs::path(data.toStdString()) / "nlu"))
                m_sets.push_back(
                    {file.parent_path().filename().string() + '/' + file.stem().string(), good(someOf(file, most))});
        std::printf("%-11s %-22s %9s %9s %9s %9s %9s\n", "format", "data", "sentences", "exact", "recut", "loss told",
                    "wrong");
    }

    void comesBack_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const CorpusFormat &format : corpusFormats())
            QTest::newRow(format.name.data()) << QByteArray(format.name.data());
    }

    void comesBack()
    {
        QFETCH(QByteArray, format);
        std::string wrong;
        for (const DataSet &set : m_sets) {
            const auto done = roundTrip(format.toStdString(), set.utterances, m_folder.path().toStdString());
            if (!done) {
                wrong += "\n" + set.name + ": " + done.error().message();
                continue;
            }
            std::printf("%-11s %-22s %9zu %9zu %9zu %9zu %9zu\n", format.constData(), set.name.c_str(), done->sentences,
                        done->exact, done->recut, done->lost, done->wrong);
            if (done->wrong > 0)
                wrong += "\n" + set.name + ": " + done->firstWrong.substr(0, 500);
            // what has words of its own keeps them
            for (const char *exact : {"jsonl", "conll", "trio", "hf"})
                if (format == exact && done->exact < done->sentences)
                    wrong += "\n" + set.name + ": not all are the same";
        }
        std::fflush(stdout);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

private:
    std::vector<DataSet> m_sets;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFormatDataSets)
#include "tst_formatdatasets.moc"
