// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Warnings do not hide mistakes: an import with one mistake behind thousands of warnings fails.
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/project/importremarks.h"
#include "core/project/newproject.h"
#include "core/project/projectimport.h"
#include "support/results.h"

using namespace filigree;
using filigree::tests::good;

namespace {

ImportRemark remark(Severity severity, std::int64_t line)
{
    ImportRemark out{"a.golden", {}};
    out.diagnostic.severity = severity;
    out.diagnostic.line = line;
    return out;
}

} // namespace

class TestImportRemarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsErrorsBesideWarnings()
    {
        ImportRemarks remarks;
        for (int i = 0; i < 5'000; ++i)
            remarks.add(remark(Severity::Warning, i));
        QCOMPARE(remarks.firstError(), nullptr);
        for (int i = 0; i < 3'000; ++i)
            remarks.add(remark(Severity::Error, 10'000 + i));
        QVERIFY(remarks.firstError() != nullptr);
        QCOMPARE(remarks.firstError()->diagnostic.line, std::int64_t(10'000));
        QCOMPARE(remarks.errors(), std::int64_t(3'000));
        QCOMPARE(remarks.warnings(), std::int64_t(5'000));
        QCOMPARE(remarks.list().size(), 2 * ImportRemarks::most);
        QCOMPARE(remarks.leftOut(), std::int64_t(6'000));
    }

    void joins()
    {
        ImportRemarks first;
        ImportRemarks second;
        for (int i = 0; i < 1'500; ++i) {
            first.add(remark(Severity::Error, i));
            second.add(remark(i % 3 == 0 ? Severity::Warning : Severity::Error, i));
        }
        first.add(std::move(second));
        QCOMPARE(first.errors(), std::int64_t(2'500));
        QCOMPARE(first.warnings(), std::int64_t(500));
        QCOMPARE(first.leftOut(), std::int64_t(1'500));
    }

    /// The notation warns of a value that stands with and without its slot; the last line is a mistake.
    void aMistakeBehindWarningsFailsTheImport()
    {
        std::string text = "@locale en-US\n[Play]\n";
        for (int i = 0; i < 1'200; ++i) {
            const std::string value = "song" + std::to_string(i);
            text += "play " + value + "|SongName\nplay " + value + "\n";
        }
        text += "play {never closed\n";
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        good(writeFile(path / "a.golden", text));
        auto project = good(NewProject::begin(path / "p.filigree", "en-US"));
        ImportRequest request;
        request.files = {path / "a.golden"};
        NoProgress progress;
        ImportRemarks remarks;
        const auto failed = importFiles(project.store(), request, progress, &remarks);
        QVERIFY(!failed);
        QCOMPARE(failed.error().line, std::int64_t(2'403));
        QVERIFY2(remarks.warnings() > 1'000, qPrintable(QString::number(remarks.warnings())));
        QCOMPARE(remarks.errors(), std::int64_t(1));
        request.keepGoing = true;
        const auto report = importFiles(project.store(), request, progress);
        QVERIFY(report.has_value());
        QCOMPARE(report->remarks.errors(), std::int64_t(1));
    }
};

QTEST_GUILESS_MAIN(TestImportRemarks)
#include "tst_importremarks.moc"
