// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results of an experiment while another run writes them, and headings that were saved by another program.
#include <csignal>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include "core/evaluation/resultsfile.h"
#include "support/files.h"

using namespace filigree;

class TestResultsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_name = m_folder->filePath(QStringLiteral("results.jsonl"));
        m_path = m_name.toStdString();
        m_experiment.options.name = "music";
        m_experiment.options.sets = {trainingSetFromName("golden").value()};
        m_experiment.data.test = {{"Play", {"play"}, {}}};
    }

    /// Half a line that is being written is neither read nor cut off.
    void readingChangesNothing()
    {
        auto file = ResultsFile::open(m_path, m_experiment);
        QVERIFY(file);
        QVERIFY(file->append(cell(1)));
        const QByteArray growing = tests::content(m_name) + "{\"set\":\"gol";
        tests::write(m_name, growing);
        const auto cells = readResults(m_path, m_experiment);
        QVERIFY(cells);
        QCOMPARE(cells->size(), std::size_t(1));
        QVERIFY(cells->front() == cell(1));
        QCOMPARE(tests::content(m_name), growing);
        QVERIFY(QFile::setPermissions(m_name, QFileDevice::ReadOwner)); // a disk that cannot be written to
        QVERIFY(readResults(m_path, m_experiment));
    }

    /// What another hand wrote into it must not be taken for labels of this test set.
    void aLineThatDoesNotFit()
    {
        auto file = ResultsFile::open(m_path, m_experiment);
        QVERIFY(file);
        QVERIFY(file->append(cell(1)));
        CellResult other = cell(2);
        other.wrong = {{1, "Stop", {}}}; // there is but one utterance
        QVERIFY(file->append(other));
        const auto cells = readResults(m_path, m_experiment);
        QVERIFY(!cells);
        QCOMPARE(cells.error().code, ErrorCode::InvalidInput);
        QCOMPARE(static_cast<int>(cells.error().line), 3);
        QVERIFY(cells.error().file == m_path.string());
    }

    void onlyOneWrites()
    {
        {
            auto first = ResultsFile::open(m_path, m_experiment);
            QVERIFY(first);
            QVERIFY(first->append(cell(1)));
            const QByteArray growing = tests::content(m_name) + "{\"set\"";
            tests::write(m_name, growing);
            const auto second = ResultsFile::open(m_path, m_experiment);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::Busy);
            QCOMPARE(tests::content(m_name), growing);
        }
        auto next = ResultsFile::open(m_path, m_experiment); // cuts off what a crash left
        QVERIFY(next);
        QVERIFY(next->append(cell(2)));
        const auto cells = readResults(m_path, m_experiment);
        QVERIFY(cells);
        QCOMPARE(cells->size(), std::size_t(2));
        QVERIFY(cells->back() == cell(2));
    }

    /// What does not fit on the disk leaves no half line: "nothing was changed" is true.
    void aFullDiskChangesNothing()
    {
        auto file = ResultsFile::open(m_path, m_experiment);
        QVERIFY(file);
        QVERIFY(file->append(cell(1)));
        const QByteArray before = tests::content(m_name);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit all{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &all), 0);
        rlimit narrow = all;
        narrow.rlim_cur = static_cast<rlim_t>(before.size()) + 10; // room for the beginning of a line
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &narrow), 0);
        const auto appended = file->append(cell(2));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &all), 0);
        QVERIFY(!appended);
        QCOMPARE(tests::content(m_name), before);
        QVERIFY(file->append(cell(2)));
        QCOMPARE(readResults(m_path, m_experiment).value().size(), std::size_t(2));
    }

    /// The right heading with other blanks and without the end of its line.
    void aHeadingOfAnotherEditor()
    {
        QVERIFY(ResultsFile::open(m_path, m_experiment));
        QByteArray heading = tests::content(m_name).chopped(1);
        heading.replace(":", ": ");
        tests::write(m_name, heading);
        QVERIFY(readResults(m_path, m_experiment).value().empty());
        auto file = ResultsFile::open(m_path, m_experiment);
        QVERIFY(file && file->cells().empty());
        QVERIFY(file->append(cell(1)));
        QVERIFY(tests::content(m_name).startsWith(heading + "\n{"));
        QCOMPARE(readResults(m_path, m_experiment).value().size(), std::size_t(1));
    }

    void aHeadingThatACrashCutOff()
    {
        QVERIFY(ResultsFile::open(m_path, m_experiment));
        const QByteArray whole = tests::content(m_name);
        tests::write(m_name, whole.first(20));
        QVERIFY(readResults(m_path, m_experiment).value().empty());
        QVERIFY(ResultsFile::open(m_path, m_experiment));
        QCOMPARE(tests::content(m_name), whole);
    }

    void nothingThere()
    {
        const auto cells = readResults(m_path, m_experiment);
        QVERIFY(!cells);
        QCOMPARE(cells.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_name));
    }

private:
    static CellResult cell(std::uint64_t seed) { return {{"golden", 4, 0, seed}, 4, {}, {{0, "Stop", {}}}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_name;
    std::filesystem::path m_path;
    Experiment m_experiment;
};

QTEST_GUILESS_MAIN(TestResultsFile)
#include "tst_resultsfile.moc"
