// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/generation/corpusplan.h"
#include "widgets/common/numberbox.h"
#include "widgets/corpus/corpusview.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class WindowCorpusTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void aBillionSentencesAreThereAtOnce();
    void corpusFromBothTellsWhereSentencesComeFrom();
};

/// Three catalogues of 1,001 values: a corpus of 10^9 sentences is a recipe, and any of them is there when it is
/// wanted.
void WindowCorpusTest::aBillionSentencesAreThereAtOnce()
{
    constexpr qint64 billion = 1'000'000'000;
    m_workspace->create(m_folder->filePath(u"large.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    const QStringList types{u"Song"_s, u"Artist"_s, u"Genre"_s};
    std::size_t catalogues = 0;
    for (const QString &slot : types) {
        QFile file(m_folder->filePath(slot + u".txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i <= 1000; ++i)
            file.write((slot.toLower() + QString::number(i) + u'\n').toUtf8());
        file.close();
        project()->addCatalogue(file.fileName(), slot);
        ++catalogues;
        QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), catalogues, longTime);
    }
    project()->appendText(u"[PlayMusic]\nplay song1|Song by artist1|Artist in genre1|Genre\n"
                          u"play song2|Song by artist2|Artist in genre2|Genre\n"
                          u"play song3|Song by artist3|Artist in genre3|Genre\n"_s,
                          u"fill"_s);
    QVERIFY(project()->flush());
    induce();
    command(u"mode.corpus"_s)->trigger();
    find<widgets::NumberBox>(u"corpusCount"_s)->setValue(billion);
    QElapsedTimer timer;
    timer.start();
    command(u"generate"_s)->trigger();
    auto *view = corpusPage()->view();
    QTRY_COMPARE_WITH_TIMEOUT(view->count(), billion, longTime);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed()))); // not a billion steps
    const auto plan = corpusPage()->plan();
    const auto sentence = [&](qint64 row) {
        return QString::fromStdString(plainText(plan->at(static_cast<std::uint64_t>(row))));
    };
    const auto shown = [&](int row) {
        return view->visibleRows()->index(row, widgets::CorpusModel::SentenceColumn).data().toString();
    };
    QCOMPARE(shown(0), sentence(0));

    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    QCOMPARE(view->firstVisibleRow() + view->visibleRowCount(), billion);
    QCOMPARE(shown(view->visibleRowCount() - 1), sentence(billion - 1));
    QVERIFY(!isBlank(view->grab().toImage()));

    QVERIFY(command(u"sentenceNumber"_s)->text().startsWith(u"Sentence Number"_s));
    command(u"sentenceNumber"_s)->trigger();
    auto *number = find<widgets::NumberBox>(u"corpusRow"_s);
    QCOMPARE(number->accessibleName(), u"Sentence number"_s);
    number->selectAll();
    QTest::keyClicks(number, u"123456789"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(view->currentRow(), qint64(123'456'788));
    const auto top = static_cast<int>(view->currentRow() - view->firstVisibleRow());
    QVERIFY(top >= 0 && top < view->visibleRowCount());
    QCOMPARE(shown(top), sentence(123'456'788));
    QVERIFY(sentence(123'456'788).startsWith(u"play song"_s));
}

void WindowCorpusTest::corpusFromBothTellsWhereSentencesComeFrom()
{
    openSmall();
    m_window->showMode(u"corpus"_s);
    auto *method = find<QComboBox>(u"corpusMethod"_s);
    QVERIFY(!command(u"generate"_s)->isEnabled()); // there is no grammar
    method->setCurrentIndex(1);
    Q_EMIT method->activated(1);
    QCOMPARE(project()->corpusWish().method, CorpusMethod::Resample);
    QVERIFY(command(u"generate"_s)->isEnabled()); // resampling needs none
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    QSet<QString> resampled;
    const auto texts = [this] {
        QSet<QString> out;
        for (std::uint64_t k = 0; k < corpusPage()->plan()->size(); ++k)
            out.insert(QString::fromStdString(toGolden(corpusPage()->plan()->at(k))));
        return out;
    };
    resampled = texts();
    QCOMPARE(resampled.size(), qsizetype(corpusPage()->plan()->size())); // none twice
    QVERIFY(resampled.contains(u"{लता मंगेशकर}|ArtistName का गाना चलाओ"_s)); // मुकेश alone was seen there
    auto *origin = find<QLabel>(u"sentenceOrigin"_s);
    QTRY_VERIFY(origin->text().contains(u'\n') || origin->text().contains(u"बंद करो"_s));
    induce();
    m_window->showMode(u"corpus"_s);
    method->setCurrentIndex(2);
    Q_EMIT method->activated(2);
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle(), longTime);
    const QSet<QString> both = texts();
    QCOMPARE(both.size(), qsizetype(corpusPage()->plan()->size()));
    QVERIFY(both.contains(resampled));
    command(u"undo"_s)->trigger();
    QVERIFY(project()->corpusWish().method != CorpusMethod::Both);
    // The grammar's sentences tell which utterances they were learned from.
    method->setCurrentIndex(0);
    Q_EMIT method->activated(0);
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle(), longTime);
    corpusPage()->view()->setCurrentRow(0);
    QTRY_VERIFY2(origin->text().startsWith(u"The grammar, learned from\n"_s), qPrintable(origin->text()));
    const QStringList lines = origin->text().split(u'\n');
    QVERIFY2(project()->golden().text().contains(lines.at(1)), qPrintable(lines.at(1)));
}

QTEST_MAIN(WindowCorpusTest)
#include "tst_windowcorpus.moc"
