// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing and shuffling utterances of any source: told how far it is, and left when it is to stop.
#include <algorithm>

#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/generation/utterancesource.h"
#include "support/cancelling.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

constexpr std::size_t many = 5'000;

Result<void> visitAll(const UtteranceVisitor &visit)
{
    const Utterance stop = good(parseGoldenLine("stop", "Stop"));
    for (std::size_t i = 0; i < many; ++i)
        if (auto visited = visit(stop); !visited)
            return visited;
    return {};
}

class Listening final : public Progress {
public:
    void report(double fraction) override { told.push_back(fraction); }
    [[nodiscard]] bool cancelled() const override { return false; }
    std::vector<double> told;
};

} // namespace

class TestUtteranceSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writingTellsHowFarItIs()
    {
        Listening progress;
        const auto report = good(writeUtterances(visitAll, file(), "golden", {}, many, progress));
        QCOMPARE(report.sentences, std::uint64_t{many});
        QVERIFY(progress.told.size() > 10);
        QVERIFY(std::is_sorted(progress.told.begin(), progress.told.end()));
        QCOMPARE(progress.told.back(), 1.0);
        Listening unknown; // how many there are
        good(writeUtterances(visitAll, file(), "golden", {}, 0, unknown));
        QCOMPARE(unknown.told, std::vector<double>{1.0});
    }

    void bothCanBeLeft()
    {
        CancelAfter shuffling(3);
        const auto shuffled = shuffledSource(visitAll, 1, shuffling);
        QVERIFY(!shuffled);
        QCOMPARE(shuffled.error().code, ErrorCode::Cancelled);
        CancelAfter writing(3);
        const auto written = writeUtterances(visitAll, file(), "golden", {}, many, writing);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
    }

private:
    std::filesystem::path file() const { return m_folder.filePath(QStringLiteral("out.golden")).toStdString(); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestUtteranceSource)
#include "tst_utterancesource.moc"
