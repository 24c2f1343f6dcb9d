// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Subwords learned by a program of its own: the same as in this one, with progress; stopped, dead, absent, or another
// program.

#include <algorithm>
#include <chrono>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/translation/childprocess.h"
#include "core/translation/subwordlearning.h"
#include "support/results.h"

using namespace filigree;
using namespace std::chrono_literals;
using tests::codeOf;
using tests::good;

namespace {

/// Words of chance letters: of some length in words, and long to learn from where there are many.
std::vector<std::string> sentences(std::size_t count)
{
    Random random(7);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i) {
        std::string sentence;
        for (std::uint64_t words = 3 + random.below(8); words > 0; --words) {
            for (std::uint64_t letters = 2 + random.below(7); letters > 0; --letters)
                sentence += static_cast<char>('a' + random.below(5) * random.below(5));
            sentence += words > 1 ? "  " : "\n"; // white space is folded on the way
        }
        out.push_back(sentence);
    }
    return out;
}

SubwordOptions options()
{
    SubwordOptions out;
    out.size = 600;
    return out;
}

/// What it hears, cancelled when it hears of such a share.
class Shares final : public Progress {
public:
    explicit Shares(double cancelAt = 2.0)
        : m_cancelAt(cancelAt)
    {
    }
    void report(double share) override { all.push_back(share); }
    [[nodiscard]] bool cancelled() const override { return !all.empty() && all.back() >= m_cancelAt; }
    std::vector<double> all;

private:
    double m_cancelAt;
};

} // namespace

class TestSubwordLearning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameAsInThisProgram();
    void stopped();
    void endsWithItsInput();
    void wrongText();
    void wrongPrograms_data();
    void wrongPrograms();
    void noProgram();

private:
    /// A script as the program.
    void stand(const std::string &script);
    QTemporaryDir m_folder;
};

void TestSubwordLearning::init()
{
    qputenv("FILIGREE_SUBWORDS", FILIGREE_SUBWORDS_PROGRAM);
}

void TestSubwordLearning::stand(const std::string &script)
{
    const std::filesystem::path path = m_folder.filePath(QStringLiteral("program")).toStdString();
    good(writeFile(path, "#!/bin/sh\n" + script + "\n"));
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    qputenv("FILIGREE_SUBWORDS", path.c_str());
}

void TestSubwordLearning::theSameAsInThisProgram()
{
    const auto text = sentences(3000);
    Shares shares;
    const Subwords learned = good(learnSubwords(text, options(), shares));
    const Subwords here = good(Subwords::train(text, options()));
    QVERIFY(learned.bytes() == here.bytes());
    QCOMPARE(learned.table().hash(), here.table().hash());
    QVERIFY(std::ranges::is_sorted(shares.all));
    QVERIFY(shares.all.front() >= 0.0 && shares.all.back() <= 1.0);
    QVERIFY2(shares.all.back() > 0.5, qPrintable(QString::number(shares.all.back())));
}

void TestSubwordLearning::stopped()
{
    Shares atOnce(0.0);
    QCOMPARE(codeOf(learnSubwords(sentences(8000), options(), atOnce)), ErrorCode::Cancelled);
    Shares onItsWay(0.2); // the sentences were read long ago
    QCOMPARE(codeOf(learnSubwords(sentences(8000), options(), onItsWay)), ErrorCode::Cancelled);
    QVERIFY2(onItsWay.all.back() < 0.9, qPrintable(QString::number(onItsWay.all.back())));
}

// Of a workbench that was killed nothing goes on.
void TestSubwordLearning::endsWithItsInput()
{
    auto child = good(ChildProcess::start(FILIGREE_SUBWORDS_PROGRAM, {"600", "0.9995", "1000000", "8000"}));
    std::string text;
    for (const std::string &sentence : sentences(8000))
        text += sentence;
    std::string_view toWrite = text;
    std::string said;
    while (!toWrite.empty())
        QVERIFY(child.exchange(toWrite, said, 40ms));
    while (child.lastWords().empty()) // until SentencePiece has begun
        QVERIFY(child.exchange(toWrite, said, 40ms));
    child.closeInput();
    QVERIFY(child.waitForEnd(30s));
    QVERIFY(child.exitCode() != 0 && said.empty());
}

void TestSubwordLearning::wrongText()
{
    NoProgress quiet;
    QCOMPARE(codeOf(learnSubwords({}, options(), quiet)), ErrorCode::InvalidInput);
    const std::vector<std::string> blank(300, "   ");
    QCOMPARE(codeOf(learnSubwords(blank, options(), quiet)), ErrorCode::InvalidInput);
    SubwordOptions none = options();
    none.size = 10;
    QCOMPARE(codeOf(learnSubwords(sentences(3000), none, quiet)), ErrorCode::InvalidOption);
}

void TestSubwordLearning::wrongPrograms_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("said");
    QTest::newRow("killed") << "kill -9 $$"
                            << "memory ran out";
    QTest::newRow("crashed") << "kill -11 $$"
                             << "it crashed (signal 11";
    QTest::newRow("last words") << "cat >/dev/null & echo 'of no use' >&2; exit 2"
                                << "of no use";
    QTest::newRow("another program") << "echo something"
                                     << "not a model of subwords";
    QTest::newRow("nothing") << "exit 0"
                             << "not a model of subwords";
    QTest::newRow("no use") << "echo 'too few' >&2; exit 3"
                            << "No subwords can be learned from this text: too few";
}

void TestSubwordLearning::wrongPrograms()
{
    QFETCH(const QString, script);
    QFETCH(const QString, said);
    stand(script.toStdString());
    NoProgress quiet;
    const auto learned = learnSubwords(sentences(3000), options(), quiet);
    QVERIFY(!learned);
    const QString message = QString::fromStdString(learned.error().message());
    QVERIFY2(message.contains(said), qPrintable(message));
}

void TestSubwordLearning::noProgram()
{
    NoProgress quiet;
    qputenv("FILIGREE_SUBWORDS", "/nowhere/filigree-subwords");
    const auto named = learnSubwords(sentences(3000), options(), quiet);
    QCOMPARE(codeOf(named), ErrorCode::NotFound);
    QVERIFY(named.error().message().find("FILIGREE_SUBWORDS") != std::string::npos);
    qunsetenv("FILIGREE_SUBWORDS");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere:relative");
    const auto nowhere = learnSubwords(sentences(3000), options(), quiet);
    qputenv("PATH", path);
    QCOMPARE(codeOf(nowhere), ErrorCode::NotFound);
    QVERIFY(nowhere.error().message().find("filigree-subwords") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestSubwordLearning)
#include "tst_subwordlearning.moc"
