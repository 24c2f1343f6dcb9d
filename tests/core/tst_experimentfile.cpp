// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Experiment files: what they may say, and where a mistake stands.
#include <QTemporaryDir>
#include <QTest>

#include "core/base/wildcard.h"
#include "core/evaluation/experimentfile.h"
#include "core/formats/settingstree.h"
#include "support/files.h"

using namespace filigree;

class TestExperimentFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::write(m_folder.filePath("train.golden"),
                     "[Play]\nplay Vogue|Song\nplay Hurt|Song\n[play_radio]\nradio\n[Stop]\nstop\n");
        tests::write(m_folder.filePath("test.golden"), "[Play]\nplay Jolene|Song\n[Stop]\nstop it\n");
        tests::write(m_folder.filePath("songs.txt"), "Yesterday\nHurt\n");
    }

    void readsEverything()
    {
        const auto out = read("name: my table\n"
                              "locale: en-US\n"
                              "train: train.golden\n"
                              "test: [test.golden]\n"
                              "golden: [2, 3]\n"
                              "spread: observed\n"
                              "lender: test.golden\n"
                              "slot-map: {Cancion: Song}\n"
                              "ignore-intent: true\n"
                              "intents: [P*, Stop]\n"
                              "catalogues: train\n"
                              "sets: [golden, both, resample borrowed, {name: ours, file: train.golden}, full]\n"
                              "count: [10, 20]\n"
                              "seeds: 3\n"
                              "values: weighted\n"
                              "with-golden: false\n"
                              "golden-share: 0.5\n"
                              "generality: 0.3\n"
                              "beam: 8\n"
                              "by: intent\njaccard: 0.25\nscale: raw\ncontainment: 0.75\n"
                              "baselines: [golden, both]\n"
                              "model-catalogues: true\n");
        QVERIFY2(out, out ? "" : out.error().message().c_str());
        const ExperimentOptions &options = out->options;
        QCOMPARE(options.name, std::string("my table"));
        QCOMPARE(out->data.train.size(), std::size_t(3)); // play_radio is not wanted
        QCOMPARE(out->data.test.size(), std::size_t(2));
        QVERIFY(out->data.golden.empty());
        QVERIFY(options.goldenSizes == (std::vector<std::uint64_t>{2, 3}));
        QVERIFY(options.spread == GoldenSpread::Observed);
        QCOMPARE(options.borrow.slotNames.at("Cancion"), std::string("Song"));
        QVERIFY(options.borrow.ignoreIntent && options.weightedValues && !options.withGolden);
        QVERIFY(options.catalogueFeatures);
        QCOMPARE(out->data.catalogues.size(), std::size_t(1));
        QCOMPARE(options.sets.size(), std::size_t(5));
        QCOMPARE(trainingSetName(options.sets[1]), std::string("both entropy"));
        QCOMPARE(options.baselines[1], std::string("both entropy"));
        QCOMPARE(out->data.corpora[0].utterances.size(), std::size_t(3));
        QVERIFY(options.counts == (std::vector<std::uint64_t>{10, 20}));
        QVERIFY(options.seeds == (std::vector<std::uint64_t>{1, 2, 3}));
        QCOMPARE(options.goldenShare, 0.5);
        QCOMPARE(options.generality, 0.3);
        QCOMPARE(options.beam, 8);
        QVERIFY(options.resample.contexts.kind == ContextKind::Intent);
        QVERIFY(options.resample.pools.threshold.scale == SimilarityScale::Raw);
        QCOMPARE(options.resample.pools.threshold.value, 0.25);
        QVERIFY(checkExperiment(*out));
    }

    void readsJsonAndFiles()
    {
        const auto out = read("{\"test\": \"test.golden\", \"golden\": \"train.golden\", \"sets\": [\"grammar\"],\n"
                              " \"seeds\": [7], \"catalogues\": {\"Song\": \"songs.txt\"}}");
        QVERIFY2(out, out ? "" : out.error().message().c_str());
        QCOMPARE(out->data.golden.size(), std::size_t(4));
        QVERIFY(out->options.seeds == (std::vector<std::uint64_t>{7}));
        QCOMPARE(out->options.name, std::string("experiment"));
        QCOMPARE(out->data.catalogues[0].values.size(), std::size_t(2));
        QVERIFY(checkExperiment(*out));
    }

    void mistakes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a list") << QByteArray("- golden\n") << 1 << QByteArray("names with a colon");
        QTest::newRow("unknown") << QByteArray("test: test.golden\nseed: 3\n") << 2
                                 << QByteArray("nothing called \"seed\"");
        QTest::newRow("twice") << QByteArray("seeds: 3\nseeds: 4\n") << 2 << QByteArray("twice");
        QTest::newRow("set") << QByteArray("sets:\n  - golden\n  - magic\n") << 3
                             << QByteArray("no training set \"magic\"");
        QTest::newRow("set's file") << QByteArray("sets: [{name: a}]\n") << 1 << QByteArray("set of your own");
        QTest::newRow("taken name") << QByteArray("sets: [{name: full, file: x}]\n") << 1
                                    << QByteArray("means something");
        QTest::newRow("number") << QByteArray("count: many\n") << 1 << QByteArray("whole number");
        QTest::newRow("zero") << QByteArray("seeds: 0\n") << 1 << QByteArray("whole number");
        QTest::newRow("negative") << QByteArray("count: -3\n") << 1 << QByteArray("whole number");
        QTest::newRow("seeds") << QByteArray("seeds: 100000\n") << 1 << QByteArray("1,000 seeds");
        QTest::newRow("beam") << QByteArray("beam: many\n") << 1 << QByteArray("whole number from 0 to");
        QTest::newRow("no beam") << QByteArray("beam: []\n") << 1 << QByteArray("whole number from 0 to");
        QTest::newRow("beams") << QByteArray("beam: [8, 16]\n") << 1 << QByteArray("whole number from 0 to");
        QTest::newRow("negative beam") << QByteArray("beam: -1\n") << 1 << QByteArray("whole number from 0 to");
        QTest::newRow("large beam") << QByteArray("beam: 4294967297\n") << 1 << QByteArray("whole number from 0 to");
        QTest::newRow("huge beam") << QByteArray("beam: 99999999999999999999\n") << 1
                                   << QByteArray("whole number from 0 to");
        QTest::newRow("share") << QByteArray("generality: 2\n") << 1 << QByteArray("from 0 to 1");
        QTest::newRow("golden share") << QByteArray("golden-share: 0.95\n") << 1 << QByteArray("from 0 to 0.9.");
        QTest::newRow("no number") << QByteArray("jaccard: nan\n") << 1 << QByteArray("from 0 up");
        QTest::newRow("truth") << QByteArray("with-golden: maybe\n") << 1 << QByteArray("true or false");
        QTest::newRow("choice") << QByteArray("spread: wide\n") << 1 << QByteArray("even or observed");
        QTest::newRow("no intent") << QByteArray("name: x\nintents: ~\n") << 2 << QByteArray("an intent, or a pattern");
        QTest::newRow("an empty intent") << QByteArray("intents: [\"\"]\n") << 1
                                         << QByteArray("an intent, or a pattern");
        QTest::newRow("intents in a map")
            << QByteArray("intents: {Play: 1}\n") << 1 << QByteArray("an intent, or a pattern");
        QTest::newRow("a list for a slot") << QByteArray("slot-map:\n  a: [b]\n") << 2 << QByteArray("One slot name");
        QTest::newRow("nothing for a slot") << QByteArray("slot-map:\n  a: ~\n") << 2 << QByteArray("One slot name");
        QTest::newRow("baselines") << QByteArray("baselines: [golden, {a: b}]\n") << 1
                                   << QByteArray("the name of a training set");
        QTest::newRow("a catalogue's file")
            << QByteArray("catalogues:\n  Song: {a: b}\n") << 2 << QByteArray("name of a file");
        QTest::newRow("a count twice") << QByteArray("count: [10, 20, 10]\n") << 1 << QByteArray("twice");
        QTest::newRow("map") << QByteArray("slot-map: Song\n") << 1 << QByteArray("Theirs: Ours");
        QTest::newRow("catalogues") << QByteArray("catalogues: all\n") << 1 << QByteArray("train");
        QTest::newRow("no YAML") << QByteArray("sets: [golden\n") << 2 << QByteArray("YAML");
        QTest::newRow("an alias") << QByteArray("a: &x 1\nb: *x\n") << 2 << QByteArray("alias");
        QTest::newRow("two") << QByteArray("seeds: 1\n---\nseeds: 2\n") << 3 << QByteArray("second document");
        QTest::newRow("empty") << QByteArray("") << 1 << QByteArray("names with a colon");
    }

    void mistakes()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QByteArray, says);
        const auto out = read(text);
        QVERIFY(!out);
        QCOMPARE(out.error().code, ErrorCode::InvalidInput);
        QVERIFY2(out.error().message().find(says.toStdString()) != std::string::npos, out.error().message().c_str());
        QVERIFY(QByteArray::fromStdString(out.error().file).endsWith("experiment.yaml"));
        QCOMPARE(static_cast<int>(out.error().line), line);
    }

    /// They would fit no intent, and nothing would be trained with.
    void namesThatAreNotThere()
    {
        for (const char *text : {"intents:\n", "intents:\nname: x\n", "slot-map:\n  a:\nname: x\n"}) {
            const auto out = read(text);
            QVERIFY2(!out, text);
            QCOMPARE(out.error().code, ErrorCode::InvalidInput);
        }
        tests::write(m_folder.filePath("all.golden"), "[Play]\nplay Hurt|Song\n");
        QCOMPARE(read("intents: []\ntrain: all.golden\n").value().data.train.size(), std::size_t(1)); // all of them
    }

    /// 0 is what the engine chooses by itself, and what stands nowhere.
    void theEnginesOwnBeam()
    {
        for (const QByteArray &text : {QByteArray("beam: 0\n"), QByteArray("name: none\n")}) {
            const auto out = read(text);
            QVERIFY2(out, out ? "" : out.error().message().c_str());
            QCOMPARE(out->options.beam, 0);
        }
    }

    void missingFiles()
    {
        const auto out = read("test: none.golden\n");
        QVERIFY(!out);
        QCOMPARE(out.error().code, ErrorCode::NotFound);
        QVERIFY(out.error().file.find("none.golden") != std::string::npos);
        tests::write(m_folder.filePath("bad.golden"), "play {Vogue|Song\n");
        QCOMPARE(read("test: bad.golden\n").error().code, ErrorCode::InvalidInput);
    }

    void stopsWithinAFile()
    {
        QByteArray many("[Play]\n");
        for (int i = 0; i < 2'000; ++i)
            many += "play number " + QByteArray::number(i) + '\n';
        tests::write(m_folder.filePath("many.golden"), many);
        tests::write(m_folder.filePath("experiment.yaml"), "train: many.golden\n");
        struct SoonCancelled final : Progress {
            void report(double) override { }
            [[nodiscard]] bool cancelled() const override { return ++asked > 1; }
            mutable int asked = 0;
        } progress;
        const auto out = readExperiment(m_folder.filePath("experiment.yaml").toStdString(), progress);
        QVERIFY(!out);
        QCOMPARE(out.error().code, ErrorCode::Cancelled);
    }

    /// The manual's example is read, and every name of a definition is explained there.
    void manual()
    {
        const QByteArray page = tests::content(QStringLiteral(FILIGREE_SOURCE_DIR "/resources/manual/evaluate.html"));
        const qsizetype begin = page.indexOf("<pre>\nname:");
        QVERIFY(begin >= 0);
        const QByteArray example = page.mid(begin + 6, page.indexOf("</pre>", begin) - begin - 6);
        QByteArray lines;
        for (int i = 0; i < 200; ++i) // as many different ones as the example draws
            lines += R"({"locale":"en-US","intent":"Play","tokens":["play","Hurt%"],"tags":["O","B-Song"]})"
                     "\n";
        for (int i = 0; i < 200; ++i)
            lines.replace(lines.indexOf('%'), 1, QByteArray::number(i));
        tests::write(m_folder.filePath("recorded.jsonl"), lines);
        tests::write(m_folder.filePath("heard.jsonl"), lines);
        const auto out = read(example);
        QVERIFY2(out, out ? "" : out.error().message().c_str());
        QVERIFY(checkExperiment(*out));
        const QByteArray known = QByteArray::fromStdString(read("nonsense: 1\n").error().detail);
        const QList<QByteArray> names = known.mid(known.indexOf("There are: ") + 11).chopped(1).split(',');
        QVERIFY(names.size() > 20);
        for (const QByteArray &name : names)
            QVERIFY2(page.contains("<code>" + name.trimmed() + "</code>")
                         || page.contains("<code>" + name.trimmed() + ':'),
                     name.constData());
    }

    /// Each star at each place would be more than the age of the world.
    void patternsOfManyStars()
    {
        const std::string name(400, 'a');
        std::string pattern;
        for (int i = 0; i < 60; ++i)
            pattern += "*a";
        QVERIFY(fitsWildcard(name, pattern));
        QVERIFY(!fitsWildcard(name, pattern + "*b"));
    }

    void patterns()
    {
        QVERIFY(fitsWildcard("play_music", "play_*"));
        QVERIFY(fitsWildcard("play_music", "*"));
        QVERIFY(fitsWildcard("play_music", "p*_m*c"));
        QVERIFY(fitsWildcard("play_music", "play_music**"));
        QVERIFY(fitsWildcard("aab", "*ab"));
        QVERIFY(fitsWildcard("abcabd", "a*bd"));
        QVERIFY(fitsWildcard("", "*") && fitsWildcard("", ""));
        QVERIFY(!fitsWildcard("abcab", "*abd") && !fitsWildcard("ab", "ab*b") && !fitsWildcard("a*", "a"));
        QVERIFY(!fitsWildcard("play_music", "play"));
        QVERIFY(!fitsWildcard("display_music", "play_*"));
        QVERIFY(fitsWildcard("", "*") && fitsWildcard("", "") && !fitsWildcard("", "a*"));
    }

private:
    Result<Experiment> read(const QByteArray &text)
    {
        tests::write(m_folder.filePath("experiment.yaml"), text);
        NoProgress progress;
        return readExperiment(m_folder.filePath("experiment.yaml").toStdString(), progress);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestExperimentFile)
#include "tst_experimentfile.moc"
