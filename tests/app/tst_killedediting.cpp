// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program is killed at random moments while somebody edits in all the ways that there are: the project opens, it
// is whole, and nothing is gone but the last moment's work.
#include <array>
#include <cstdio>
#include <numeric>
#include <random>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

#include "app/document/project.h"
#include "app/documentfixture.h"
#include "core/annotation/golden.h"
#include "core/project/leftout.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 50;
constexpr qint64 mostLost = 1'000; // milliseconds of work
constexpr int ways = 8;

/// What grows with every edit of its way, so that a state can be told to be at least another one.
struct Amounts {
    std::array<qint64, ways> of{};

    [[nodiscard]] QByteArray text() const
    {
        QByteArray out;
        for (const qint64 amount : of)
            out += QByteArray::number(amount) + ' ';
        return out;
    }
    [[nodiscard]] static Amounts read(const QList<QByteArray> &words, qsizetype from)
    {
        Amounts out;
        for (std::size_t i = 0; i < ways; ++i)
            out.of[i] = words.value(from + static_cast<qsizetype>(i)).toLongLong();
        return out;
    }
};

std::int64_t valuesOf(const std::vector<CatalogueInfo> &catalogues)
{
    return std::accumulate(catalogues.begin(), catalogues.end(), std::int64_t(0),
                           [](std::int64_t sum, const CatalogueInfo &one) { return sum + one.size; });
}

/// Of the milliseconds that all processes count.
qint64 now()
{
    QElapsedTimer clock;
    clock.start();
    return clock.msecsSinceReference();
}

} // namespace

class KilledEditingTest : public DocumentFixture {
    Q_OBJECT

private Q_SLOTS:
    void atAnyMoment();
    void whoTypesWithoutAPause();

private:
    void editUntilKilled(const QString &path);
    void edit(int way, std::mt19937 &chance);
    [[nodiscard]] Amounts amounts() const;
    void killAt(const QString &path, int microseconds, QByteArray &said, qint64 &killed);
};

Amounts KilledEditingTest::amounts() const
{
    const CorpusList &corpora = project()->corpora();
    qint64 count = 0;
    for (const ListedCorpus &one : corpora.corpora)
        count = std::max(count, static_cast<qint64>(one.wish.count));
    return {{project()->golden().text().size(), valuesOf(project()->catalogues()),
             static_cast<qint64>(project()->rejections().size()), count, static_cast<qint64>(corpora.corpora.size()),
             qRound64(project()->resampling().shares.mixObserved * 1e6),
             static_cast<qint64>(project()->runs().decisions().size()), qRound64(project()->generality() * 1e6)}};
}

void KilledEditingTest::edit(int way, std::mt19937 &chance)
{
    const QString word = u" w%1"_s.arg(chance() % 1000);
    switch (way) {
    case 0:
        return type(word);
    case 1: {
        const CatalogueInfo &one = project()->catalogues().front();
        return project()->editCatalogue(
            one.id, {{{static_cast<std::size_t>(one.size), std::nullopt, CatalogueValue{word.toStdString(), 1.0}}}},
            u"add"_s);
    }
    case 2: {
        const Utterance sentence{"PlayMusic", {"never", "say", std::to_string(project()->rejections().size())}, {}};
        return project()->reject(rejectSentence(sentence, "odd"));
    }
    case 3: {
        CorpusWish wish = project()->corpusWish();
        wish.count = static_cast<std::uint64_t>(amounts().of[3]) + 1;
        return project()->changeCorpusWish(wish);
    }
    case 4: {
        CorpusList corpora = project()->corpora();
        if (corpora.corpora.size() > 20)
            return;
        corpora.corpora.push_back({corpora.freeName("Another"), project()->corpusWish()});
        return project()->changeCorpora(corpora, u"add"_s);
    }
    case 5: {
        ResamplingSettings settings = project()->resampling();
        settings.shares.mixObserved = std::min(1.0, settings.shares.mixObserved + 1e-4);
        return project()->changeResampling(settings, u"move"_s, 7);
    }
    case 6: {
        const auto grammar = project()->runs().grammar();
        for (const Rule &rule : grammar->rules)
            if (rule.kind != RuleKind::Start && rule.state == ReviewState::Proposed)
                return project()->review(QString::fromStdString(rule.name), ReviewState::Locked);
        return;
    }
    default:
        return project()->setGenerality(std::min(1.0, project()->generality() + 1e-4));
    }
}

/// The process that is killed. After each edit it says when it was, and what there is by now.
void KilledEditingTest::editUntilKilled(const QString &path)
{
    m_workspace->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->runs().grammar(), longTime);
    std::mt19937 chance(static_cast<unsigned>(qEnvironmentVariableIntValue("FILIGREE_EDIT_SEED")));
    for (;;) {
        edit(static_cast<int>(chance() % ways), chance);
        if (chance() % 8 == 0 && project()->undoStack()->canUndo()) {
            project()->undoStack()->undo();
            project()->undoStack()->redo();
        }
        std::printf("%lld %s\n", static_cast<long long>(now()), amounts().text().constData());
        std::fflush(stdout);
        QCoreApplication::processEvents();
        QThread::msleep(chance() % 12);
        QCoreApplication::processEvents();
    }
}

void KilledEditingTest::killAt(const QString &path, int microseconds, QByteArray &said, qint64 &killed)
{
    QProcess editor;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FILIGREE_EDIT_IN"_s, path);
    environment.insert(u"FILIGREE_EDIT_SEED"_s, QString::number(microseconds));
    environment.insert(u"TMPDIR"_s, m_folder->path()); // nobody tidies up after the killed
    editor.setProcessEnvironment(environment);
    editor.start(QCoreApplication::applicationFilePath(), {u"atAnyMoment"_s, u"-o"_s, u"/dev/null,txt"_s});
    QVERIFY(editor.waitForReadyRead(longTime));
    QThread::usleep(static_cast<unsigned long>(microseconds));
    killed = now();
    editor.kill();
    QVERIFY(editor.waitForFinished(longTime));
    QCOMPARE(editor.exitStatus(), QProcess::CrashExit);
    said = editor.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n')); // the last line may be cut
}

void KilledEditingTest::atAnyMoment()
{
    if (qEnvironmentVariableIsSet("FILIGREE_EDIT_IN"))
        return editUntilKilled(qEnvironmentVariable("FILIGREE_EDIT_IN"));
    QVERIFY(make(musicText));
    QFile values(file(u"GenreName.txt"_s));
    QVERIFY(values.open(QIODevice::WriteOnly) && values.write("jazz\nsoul\n") > 0);
    values.close();
    project()->addCatalogue(values.fileName(), u"GenreName"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!project()->catalogues().empty(), longTime);
    project()->induce(0.5);
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().grammar(), longTime);
    const QString path = project()->path();
    QVERIFY(m_workspace->close());
    std::mt19937 chance(20);
    qint64 worst = 0;
    std::array<bool, ways> moved{};
    for (int round = 0; round < rounds; ++round) {
        QByteArray said;
        qint64 killed = 0;
        killAt(path, static_cast<int>(chance() % 900'000), said, killed);
        auto store = ProjectStore::open(path.toStdString());
        QVERIFY2(store, store ? "" : store.error().message().c_str());
        const auto complaints = store->checkIntegrity();
        QVERIFY(complaints && complaints->empty());
        {
            const ProjectStore closing = *std::move(store);
        }
        m_workspace->open(path);
        QTRY_VERIFY_WITH_TIMEOUT(project() && !project()->isReadOnly(), longTime);
        const Amounts stored = amounts();
        const QList<QByteArray> lines = said.split('\n');
        const Amounts first = Amounts::read(lines.first().split(' '), 1);
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(' ');
            const Amounts then = Amounts::read(words, 1);
            for (std::size_t i = 0; i < ways; ++i) {
                moved[i] = moved[i] || then.of[i] > first.of[i];
                if (stored.of[i] < then.of[i])
                    worst = std::max(worst, killed - words.first().toLongLong());
            }
        }
        QVERIFY2(worst <= mostLost, qPrintable(u"round %1: %2 ms of work are gone"_s.arg(round).arg(worst)));
        QVERIFY(m_workspace->close());
    }
    qInfo("%d moments, at most %lld ms of work gone", rounds, static_cast<long long>(worst));
    for (std::size_t i = 0; i < ways; ++i)
        QVERIFY2(moved[i], qPrintable(u"way %1 was never edited"_s.arg(i)));
}

// The text is stored on the way, not only after a pause.
void KilledEditingTest::whoTypesWithoutAPause()
{
    QVERIFY(make(musicText));
    qint64 longest = 0;
    QElapsedTimer sinceWritten;
    QElapsedTimer whole;
    sinceWritten.start();
    whole.start();
    int writings = 0;
    connect(&project()->golden(), &GoldenDocument::written, this, [&] {
        ++writings;
        longest = std::max(longest, sinceWritten.restart());
    });
    while (whole.elapsed() < 3'000) {
        type(u"x"_s);
        QTest::qWait(20);
    }
    QVERIFY2(writings >= 3, QByteArray::number(writings).constData());
    QVERIFY2(longest <= mostLost, QByteArray::number(longest).constData());
}

QTEST_GUILESS_MAIN(KilledEditingTest)
#include "tst_killedediting.moc"
