// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of other tools among the golden utterances: what comes in, what is told of it, and that a large file and a
// small one come in the same way.
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/project/projectimport.h"
#include "support/cancelling.h"
#include "support/files.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

NoProgress noProgress;

std::string jsonLine(const std::string &intent, const std::string &words, const std::string &slot = {})
{
    return "{\"locale\":\"en-US\",\"intent\":\"" + intent + "\",\"tokens\":[\"" + words + "\"],\"tags\":[\""
        + (slot.empty() ? "O" : "B-" + slot) + "\"]}\n";
}

} // namespace

class TestGoldenImport : public QObject {
    Q_OBJECT

private:
    std::string file(const char *name, const std::string &bytes) const
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        tests::write(path, QByteArray::fromStdString(bytes));
        return path.toStdString();
    }

    static Result<ImportReport> import(ProjectStore &store, const std::vector<std::string> &files,
                                       ImportRemarks *remarks = nullptr, bool keepGoing = false)
    {
        ImportRequest request;
        request.files.assign(files.begin(), files.end());
        request.keepGoing = keepGoing;
        return importFiles(store, request, noProgress, remarks);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_project;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(QStringLiteral("p.filigree")).toStdString();
    }

    void duplicatesAreCountedAndContradictionsTold()
    {
        auto store = good(ProjectStore::create(m_project));
        const std::string first = file("a.jsonl",
                                       jsonLine("Go", "go") + jsonLine("Stop", "halt") + jsonLine("Go", "go")
                                           + jsonLine("Go", "halt") + jsonLine("Go", "go", "Verb"));
        const auto report = good(import(store, {first}));
        QCOMPARE(report.utterances, std::int64_t(5));
        QCOMPARE(report.distinct, std::int64_t(4));
        QCOMPARE(good(store.goldenText()),
                 std::string("# a.jsonl\n@locale en-US\n[Go]\ngo\ngo\nhalt\ngo|Verb\n[Stop]\nhalt\n"));
        const auto entries = good(store.golden());
        QCOMPARE(entries.size(), std::size_t(4));
        QCOMPARE(entries[0].count, 2U);
        QCOMPARE(entries[0].line, std::int64_t(4));
        QCOMPARE(report.remarks.warnings(), std::int64_t(2));
        QCOMPARE(report.remarks.list()[0].diagnostic.line, std::int64_t(7));
        QVERIFY(report.remarks.list()[0].diagnostic.message.find("as in line 4") != std::string::npos);
        QCOMPARE(report.remarks.list()[0].file.string(), first);
        QVERIFY(report.remarks.list()[1].diagnostic.message.find("as in line 6") != std::string::npos);

        // A second time: nothing is new, and the counts grow. What the text had before is not told again.
        const auto again = good(import(store, {file("b.jsonl", jsonLine("Go", "go") + jsonLine("New", "new"))}));
        QCOMPARE(again.utterances, std::int64_t(2));
        QCOMPARE(again.distinct, std::int64_t(1));
        QCOMPARE(again.remarks.warnings(), std::int64_t(0));
        const auto after = good(store.golden());
        QCOMPARE(after[0].count, 3U);
        QCOMPARE(after[0].id, entries[0].id);
        QVERIFY(good(store.checkIntegrity()).empty());
    }

    void manyRemarksAreCounted()
    {
        auto store = good(ProjectStore::create(m_project));
        std::string lines;
        for (int i = 0; i < 3'000; ++i)
            lines += jsonLine("A", "w" + std::to_string(i)) + jsonLine("B", "w" + std::to_string(i));
        const auto report = good(import(store, {file("a.jsonl", lines)}));
        QCOMPARE(report.utterances, std::int64_t(6'000));
        QCOMPARE(report.distinct, std::int64_t(6'000));
        QCOMPARE(report.remarks.warnings(), std::int64_t(3'000));
        QCOMPARE(report.remarks.list().size(), ImportRemarks::most);
        QCOMPARE(report.remarks.leftOut(), std::int64_t(2'000));
        QCOMPARE(good(store.golden()).size(), std::size_t(6'000));
        QVERIFY(good(store.checkIntegrity()).empty());
    }

    /// Behind lines without a heading, with CR LF and without an end of line: each keeps its intent and its place.
    void severalFilesOfBothKinds()
    {
        auto store = good(ProjectStore::create(m_project));
        good(store.setGoldenText("@locale en-US\n[Old]\nold one"));
        const std::string plain = file("plain.golden", "\xEF\xBB\xBFno intent\r\n[A]\r\nplay jazz|Genre\r\nplay {x");
        const std::string lines = file("a\nb.jsonl", jsonLine("Go", "go"));
        ImportRemarks remarks;
        const auto failed = import(store, {plain, lines}, &remarks);
        QCOMPARE(int(codeOf(failed)), int(ErrorCode::InvalidInput));
        QCOMPARE(failed.error().line, std::int64_t(4));
        QCOMPARE(failed.error().file, plain);
        QCOMPARE(good(store.goldenText()), std::string("@locale en-US\n[Old]\nold one"));
        const auto report = good(import(store, {plain, lines}, nullptr, true));
        QCOMPARE(report.utterances, std::int64_t(3));
        QCOMPARE(report.remarks.errors(), std::int64_t(1));
        QCOMPARE(good(store.goldenText()),
                 std::string("@locale en-US\n[Old]\nold one\n[und]\nno intent\n[A]\nplay jazz|Genre\nplay {x\n"
                             "# a b.jsonl\n@locale en-US\n[Go]\ngo\n"));
        QCOMPARE(good(store.golden()).size(), std::size_t(4));
        QCOMPARE(good(store.golden())[1].utterance.intent, std::string("und"));
    }

    void nothingInIt()
    {
        auto store = good(ProjectStore::create(m_project));
        QCOMPARE(int(codeOf(import(store, {file("a.jsonl", "\n\n")}))), int(ErrorCode::NotFound));
        QCOMPARE(int(codeOf(import(store, {file("a.golden", "# nothing\n")}))), int(ErrorCode::NotFound));
        QCOMPARE(int(codeOf(import(store, {file("a.golden", "play {x\n")}))), int(ErrorCode::InvalidInput));
        QVERIFY(good(store.goldenText()).empty());
    }

    void otherLocale()
    {
        auto store = good(ProjectStore::create(m_project, "es-US"));
        const auto failed = import(store, {file("a.jsonl", jsonLine("Go", "go"))});
        QCOMPARE(int(codeOf(failed)), int(ErrorCode::InvalidInput));
        QVERIFY(failed.error().detail.find("is for en-US") != std::string::npos);
    }

    /// Entries that are there are found by their words, not by their numbers.
    void manyIntoAProjectThatHasThem()
    {
        std::string lines;
        for (int i = 0; i < 5'000; ++i)
            lines += jsonLine("I" + std::to_string(i % 7), "w" + std::to_string(i % 4'000), i % 3 == 0 ? "S" : "");
        const std::string path = file("a.jsonl", lines);
        auto store = good(ProjectStore::create(m_project));
        const auto once = good(import(store, {path}));
        const auto twice = good(import(store, {path}));
        QCOMPARE(once.distinct, std::int64_t(5'000)); // each of the last thousand has another intent
        QCOMPARE(twice.distinct, std::int64_t(0));
        for (const GoldenEntry &entry : good(store.golden()))
            QCOMPARE(entry.count, 2U);
        // The reading of the whole text makes the same of it.
        QVERIFY(good(store.checkIntegrity()).empty());
        const auto change = good(store.setGoldenText(good(store.goldenText())));
        QVERIFY(change.added.empty() && change.removed.empty() && change.changed.empty());
    }

    void cancels()
    {
        std::string lines;
        for (int i = 0; i < 5'000; ++i)
            lines += jsonLine("A", "w" + std::to_string(i));
        ImportRequest request;
        request.files.emplace_back(file("a.jsonl", lines));
        auto store = good(ProjectStore::create(m_project));
        int stops = 0;
        for (;; ++stops) {
            CancelAfter progress(stops);
            const auto done = importFiles(store, request, progress);
            if (done)
                break;
            QCOMPARE(int(done.error().code), int(ErrorCode::Cancelled));
            QVERIFY(good(store.goldenText()).empty());
            QVERIFY(good(store.golden()).empty());
        }
        QVERIFY(stops > 15); // it was asked while reading, while comparing and while storing
    }
};

QTEST_GUILESS_MAIN(TestGoldenImport)
#include "tst_goldenimport.moc"
