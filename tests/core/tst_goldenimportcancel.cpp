// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A large file of another tool on its way to the golden utterances: it can be cancelled, and its mistakes do not heap
// up.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/project/goldenimport.h"

using namespace filigree;

namespace {

constexpr int lines = 10240;

/// Cancels when it was asked so many times.
class CountedProgress final : public Progress {
public:
    explicit CountedProgress(int cancelAt)
        : m_cancelAt(cancelAt)
    {
    }
    void report(double) override { }
    bool cancelled() const override { return ++asked >= m_cancelAt; }

    mutable int asked = 0;

private:
    int m_cancelAt;
};

} // namespace

class TestGoldenImportCancel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnTheWay()
    {
        const auto request = write("{\"locale\":\"en-US\",\"intent\":\"a\",\"annot_utt\":\"b\"}\n");
        CountedProgress progress(1000000);
        const auto found = readForeignFile(request.files.front(), request, "en-US", progress);
        QVERIFY2(found.has_value(), found ? "" : found.error().detail.c_str());
        QVERIFY(progress.asked >= lines / 1024);
        QVERIFY(found->remarks.list().empty());
    }

    void cancels()
    {
        const auto request = write("{\"locale\":\"en-US\",\"intent\":\"a\",\"annot_utt\":\"b\"}\n");
        CountedProgress progress(3);
        const auto found = readForeignFile(request.files.front(), request, "en-US", progress);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
        QCOMPARE(found.error().detail, std::string("Cancelled; nothing was changed."));
        QCOMPARE(progress.asked, 3);
    }

    void keepsAThousandMistakes_data()
    {
        QTest::addColumn<bool>("keepGoing");
        QTest::addColumn<int>("asked"); ///< no fewer when all is read; one or two when reading stops
        QTest::newRow("all is read") << true << lines / 1024;
        QTest::newRow("stops") << false << 1;
    }

    void keepsAThousandMistakes()
    {
        QFETCH(bool, keepGoing);
        QFETCH(int, asked);
        auto request = write("{\"locale\":\"en-US\",\"intent\":\"a\"}\n");
        request.keepGoing = keepGoing;
        CountedProgress progress(1000000);
        const auto found = readForeignFile(request.files.front(), request, "en-US", progress);
        QVERIFY(found.has_value());
        QCOMPARE(found->remarks.list().size(), ImportRemarks::most);
        QCOMPARE(found->remarks.leftOut(), keepGoing ? lines - std::int64_t(ImportRemarks::most) : 0);
        QVERIFY(progress.asked >= asked);
        QVERIFY(keepGoing || progress.asked <= 2);
    }

private:
    ImportRequest write(const QByteArray &line)
    {
        QFile file(m_folder.filePath(QStringLiteral("x.jsonl")));
        if (!file.open(QIODevice::WriteOnly) || file.write(line.repeated(lines)) < 0)
            qFatal("the file cannot be written");
        ImportRequest request;
        request.files.emplace_back(file.fileName().toStdString());
        request.format = "massive";
        return request;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestGoldenImportCancel)
#include "tst_goldenimportcancel.moc"
