// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files for the worker program: what is in them is the parallel text again.

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/translation/encodedpairs.h"
#include "core/translation/slotprotection.h"
#include "core/translation/trainingfiles.h"
#include "support/cancelling.h"
#include "support/results.h"

using namespace filigree;
using tests::good;

namespace {

NoProgress quiet;

TrainingDomain domain(const std::string &name, bool old)
{
    TrainingDomain out{name, {}, {}, old, {}};
    for (int i = 0; i < 300; ++i) {
        const std::string person = "Person" + std::to_string(i);
        out.train.push_back(
            {"we saw " + person + " at the " + name + " today", "wir sahen heute " + person + " am " + name, i});
    }
    out.development = {{"we saw it", "wir sahen es", 1}, {"at the door", "an der Tür", 2}};
    return out;
}

} // namespace

class TestTrainingFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files_hold_the_text();
    void without_placeholders();
    void too_long();
    void wrong_domains();
    void wrong_places();

private:
    [[nodiscard]] Subwords subwords() const
    {
        SubwordOptions options;
        options.size = 400;
        return good(Subwords::train(subwordSentences(m_domains), options));
    }
    std::vector<TrainingDomain> m_domains{domain("home", true), domain("work", false)};
    QTemporaryDir m_folder;
};

void TestTrainingFiles::initTestCase()
{
    if (!subwordsAvailable())
        QSKIP("built without SentencePiece");
}

void TestTrainingFiles::files_hold_the_text()
{
    QCOMPARE(subwordSentences(m_domains).size(), 1200U);
    const Subwords words = subwords();
    const std::filesystem::path folder = m_folder.filePath("new/place").toStdString();
    const auto files = writeTrainingFiles(m_domains, words, folder, {}, quiet);
    QVERIFY2(files, files ? "" : files.error().message().c_str());
    QCOMPARE(files->oldPairs, (std::vector<std::string>{(folder / "home.train.ids").string()}));
    QCOMPARE(files->newPairs, (std::vector<std::string>{(folder / "work.train.ids").string()}));
    QCOMPARE(files->development.size(), 2U);
    QVERIFY(files->development[0].old && !files->development[1].old);
    QCOMPARE(files->withPlaceholders, 300); // half of each domain
    QCOMPARE(files->pairs, 900);
    const auto table = SubwordTable::read(files->vocabulary.path);
    QVERIFY(table);
    QCOMPARE(table->hash(), files->vocabulary.hash);
    QCOMPARE(table->size(), files->vocabulary.size);
    const auto pairs = readEncodedPairs(files->oldPairs[0], table->size());
    QVERIFY(pairs);
    QCOMPARE(pairs->size(), 450U);
    QCOMPARE(table->decode((*pairs)[7].target), m_domains[0].train[7].target);
    for (std::size_t i = 300; i < pairs->size(); ++i)
        QVERIFY(!placeholdersIn(table->decode((*pairs)[i].source)).empty());
    QCOMPARE(*readFile(files->development[1].references), std::string("wir sahen es\nan der Tür\n"));
    QVERIFY(Subwords::load(folder / "subwords.model"));
}

void TestTrainingFiles::without_placeholders()
{
    TrainingFileOptions options;
    options.placeholders = false;
    const auto files = writeTrainingFiles(m_domains, subwords(), m_folder.filePath("b").toStdString(), options, quiet);
    QVERIFY(files);
    QCOMPARE(files->pairs, 600);
    QVERIFY(files->targetIds > 600 * 3);
}

void TestTrainingFiles::too_long()
{
    std::vector<TrainingDomain> domains{domain("home", true)};
    domains[0].files = {"a.tsv", "b.tsv"};
    domains[0].train[4].target += " and so on and so on and so on and so on and so on and so on";
    domains[0].train[9].file = 1;
    domains[0].train[9].source += " and so on and so on and so on and so on and so on and so on and so on";
    domains[0].development[1].target = std::string(200, 'x');
    TrainingFileOptions options;
    options.longest = 50;
    options.remarks = 2;
    const auto files = writeTrainingFiles(domains, subwords(), m_folder.filePath("long").toStdString(), options, quiet);
    QVERIFY(files);
    QCOMPARE(files->tooLong, 3);
    QCOMPARE(files->longPairs.size(), 2U);
    QCOMPARE(files->longPairs[0].file, std::string("a.tsv"));
    QCOMPARE(files->longPairs[0].line, 4);
    QCOMPARE(files->longPairs[1].file, std::string("b.tsv"));
    QCOMPARE(files->longPairs[1].line, 9);
    QVERIFY(files->longPairs[1].subwords > 50);
    options.longest = 256;
    QCOMPARE(writeTrainingFiles(domains, subwords(), m_folder.filePath("long").toStdString(), options, quiet)->tooLong,
             0);
}

void TestTrainingFiles::wrong_domains()
{
    const Subwords words = subwords();
    const std::filesystem::path folder = m_folder.filePath("c").toStdString();
    const auto code = [&](std::vector<TrainingDomain> domains) {
        const auto out = writeTrainingFiles(domains, words, folder, {}, quiet);
        return out ? ErrorCode::Internal : out.error().code;
    };
    QVERIFY(code({}) == ErrorCode::InvalidOption);
    QVERIFY(code({domain("a", true), domain("A", false)}) == ErrorCode::InvalidOption);
    for (const char *name : {"", "a/b", "..", ".a", "a b"})
        QVERIFY2(code({domain(name, true)}) == ErrorCode::InvalidOption, name);
    TrainingDomain empty = domain("a", true);
    empty.train.clear();
    QVERIFY(code({empty}) == ErrorCode::InvalidOption);
}

void TestTrainingFiles::wrong_places()
{
    const Subwords words = subwords();
    const std::filesystem::path file = m_folder.filePath("file").toStdString();
    QVERIFY(writeFile(file, "x"));
    QVERIFY(!writeTrainingFiles(m_domains, words, file / "in", {}, quiet));
    tests::Cancelled stopped;
    QVERIFY(writeTrainingFiles(m_domains, words, m_folder.filePath("d").toStdString(), {}, stopped).error().code
            == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTrainingFiles)
#include "tst_trainingfiles.moc"
