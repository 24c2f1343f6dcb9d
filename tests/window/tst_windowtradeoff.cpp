// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Translate, without the translation program: what is asked for several settings at once, the slider between
// old and new, and what the program warns of.
#include <optional>
#include <utility>
#include <vector>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTest>

#include "app/document/translationmodels.h"
#include "app/modes/translate/slidemerges.h"
#include "app/modes/translate/sweepdialog.h"
#include "app/modes/translate/tradeoffpanel.h"
#include "app/modes/translate/translationtrouble.h"
#include "core/translation/mergeslide.h"
#include "core/translation/workerprotocol.h"
#include "widgets/common/messagebar.h"
#include "widgets/plots/tradeoffchart.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

ModelEntry entry(const char *name, ModelOrigin origin, std::vector<std::string> parents, double old, double fresh)
{
    ModelEntry out;
    out.folder = std::string("/models/") + name;
    out.name = name;
    out.usable = true;
    out.mergesAsBase = true;
    out.mergesAsAdapted = true;
    out.about.emplace();
    out.about->origin = origin;
    out.about->parents = std::move(parents);
    out.scores = {{"old", 10, old}, {"new", 10, fresh}};
    return out;
}

/// A base, what was adapted from it, and their merge with k = 1, all of them measured.
std::vector<ModelEntry> family()
{
    std::vector<ModelEntry> out{entry("base", ModelOrigin::Trained, {}, 40.0, 5.0),
                                entry("adapted", ModelOrigin::Adapted, {"/models/base"}, 20.0, 30.0),
                                entry("k1", ModelOrigin::Merged, {"/models/base", "/models/adapted"}, 38.0, 25.0)};
    out[1].sets = {{{"tatoeba", "p", "r", true}, "old"}, {{"music", "p", "r", false}, "new"}};
    out[2].about->merge = {MergeWay::Fisher, 1.0};
    return out;
}

} // namespace

class WindowTradeoffTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSettingsOfASeries();
    void theNameOfASeries();
    void whatIsLeftOfASeries();
    void theEndOfASeriesDisturbsNobody();
    void theSliderAsksForAModel();
    void theSliderSaysWhyItCannot();
    void anotherFamilyIsChosen();
    void nothingIsMadeForAnotherFamily();
    void warningsOfTheProgramAreTold();

private:
    void writeSlowProgram() const;
};

void WindowTradeoffTest::init()
{
    qputenv("FILIGREE_TRANSLATOR", "/nowhere/filigree-translator");
    WindowFixture::init();
}

void WindowTradeoffTest::theSettingsOfASeries()
{
    QByteArray text;
    for (int i = 0; i < 100; ++i)
        text += "sentence " + QByteArray::number(i) + "\tSatz\n";
    write(u"any.tsv"_s, text);
    SweepDialog::Facts facts;
    facts.library = u"/models"_s;
    facts.bases = {{u"/models/base"_s, 0.01}, {u"/models/other"_s, {}}};
    facts.isFinished = [](const QString &folder) { return folder == u"base-adapted-tuned"_s; };
    SweepDialog dialog(facts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto *summary = dialog.findChild<QLabel *>(u"sweepSummary"_s);
    QVERIFY(!ok->isEnabled()); // there is no text
    dialog.addTable(path(u"any.tsv"_s));
    QVERIFY2(ok->isEnabled(), qPrintable(summary->text()));
    QVERIFY2(summary->text().startsWith(u"20 training"_s), qPrintable(summary->text()));
    QVERIFY2(summary->text().contains(u"1 of them"_s), qPrintable(summary->text()));
    // 12 passes of 100 lines: 4 strengths, 2 + 6 + 11 lines for each with old ones, and the same for each strength
    QVERIFY2(summary->text().contains(u"20 minute"_s), qPrintable(summary->text()));
    auto *lambdas = dialog.findChild<QLineEdit *>(u"sweepLambdas"_s);
    lambdas->setText(u"0.5; 0.5 2"_s);
    QCOMPARE(dialog.wish().lists.lambdas, (std::vector<double>{0.5, 2.0}));
    lambdas->setText(u"strong"_s);
    QVERIFY(!ok->isEnabled() && summary->text().contains(u"λ"_s));
    lambdas->setText(u"5000"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY2(summary->text().contains(u"at most "_s + dialog.locale().toString(1000.0)), qPrintable(summary->text()));
    dialog.findChild<QCheckBox *>(u"sweepEwc"_s)->setChecked(false);
    dialog.findChild<QCheckBox *>(u"sweepBoth"_s)->setChecked(false);
    QVERIFY(ok->isEnabled()); // they are not needed then
    QVERIFY(summary->text().startsWith(u"4 training"_s));
    dialog.findChild<QLineEdit *>(u"sweepKs"_s)->clear();
    QVERIFY(ok->isEnabled() && dialog.wish().lists.ks.empty());
    dialog.findChild<QLineEdit *>(u"sweepKs"_s)->setText(u"0"_s);
    QVERIFY(!ok->isEnabled());
    dialog.findChild<QLineEdit *>(u"sweepKs"_s)->setText(u"1"_s);
    dialog.findChild<QCheckBox *>(u"sweepMixing"_s)->setChecked(false);
    QVERIFY(ok->isEnabled());
    dialog.findChild<QCheckBox *>(u"sweepFineTuning"_s)->setChecked(false);
    QVERIFY(!ok->isEnabled());
    const SweepWish wish = dialog.wish();
    QCOMPARE(wish.name, std::string("base-adapted"));
    QCOMPARE(wish.base.string(), std::string("/models/base"));
    QCOMPARE(wish.pairs.size(), std::size_t(1));
}

void WindowTradeoffTest::theNameOfASeries()
{
    SweepDialog::Facts facts;
    facts.library = u"/models"_s;
    facts.bases = {{u"/models/base"_s, {}}, {u"/models/other"_s, {}}};
    facts.sample = [] { return QString(); };
    SweepDialog dialog(facts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *base = dialog.findChild<QComboBox *>(u"sweepBase"_s);
    auto *name = dialog.findChild<QLineEdit *>(u"sweepName"_s);
    const auto choose = [base](int index) {
        base->setCurrentIndex(index);
        Q_EMIT base->activated(index); // as somebody does
    };
    choose(1);
    QCOMPARE(name->text(), u"other-adapted"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    name->selectAll();
    QTest::keyClicks(name, u"mine"_s);
    choose(0);
    QCOMPARE(name->text(), u"mine"_s);
    // The sample is of what a model is adapted to.
    QVERIFY(dialog.findChild<QPushButton *>(u"useSampleText"_s)->toolTip().contains(u"reading"_s));
}

// As the same settings would be refused again, nobody is told to try them again.
void WindowTradeoffTest::whatIsLeftOfASeries()
{
    const Error full{ErrorCode::DiskFull, "full", {}, 0, 0};
    const Error taken{ErrorCode::InvalidOption, "taken", {}, 0, 0};
    QVERIFY(translationTrouble(full, WhatIsLeft::Series).contains(u"tried again"_s));
    QVERIFY(!translationTrouble(taken, WhatIsLeft::Series).contains(u"tried again"_s));
    QVERIFY(translationTrouble(taken, WhatIsLeft::Series).contains(u"are kept"_s));
}

void WindowTradeoffTest::theEndOfASeriesDisturbsNobody()
{
    openGolden(u"music.golden"_s, smallMusic);
    command(u"mode.translate"_s)->trigger();
    const auto *tabs = find<QTabWidget>(u"translationTabs"_s);
    for (const auto &[before, after] : {std::pair(TranslatePage::ReviewTab, TranslatePage::ReviewTab),
                                        std::pair(TranslatePage::TrainingTab, TranslatePage::TradeoffTab)}) {
        translatePage()->showTab(before);
        Q_EMIT TranslationModels::of(*project()).swept();
        QCOMPARE(tabs->currentIndex(), static_cast<int>(after));
    }
}

void WindowTradeoffTest::theSliderAsksForAModel()
{
    const std::vector<ModelEntry> models = family();
    TradeoffPanel panel({});
    panel.setModels(models, tradeoffAround(models, 1));
    panel.setCurrent(1);
    panel.setMerging({}, false);
    QSlider *slider = panel.slider();
    QCOMPARE(slider->maximum(), lastSlidePlace);
    QCOMPARE(slider->value(), lastSlidePlace); // the adapted model is chosen
    QSignalSpy wanted(&panel, &TradeoffPanel::mergeWanted);
    QSignalSpy abandoned(&panel, &TradeoffPanel::mergeAbandoned);
    QSignalSpy chosen(&panel, &TradeoffPanel::modelChosen);
    slider->setValue(15);
    slider->setValue(5);
    QCOMPARE(wanted.size(), 0); // it does not rest yet
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, longTime);
    QCOMPARE(wanted[0][0].toInt(), 5);
    QCOMPARE(chosen.size(), 0);
    // Half way between the base and the model with k = 1.
    QVERIFY(panel.chart()->guess());
    QCOMPARE(*panel.chart()->guess(), QPointF(15.0, 39.0));
    panel.setMerging({}, true);
    QVERIFY2(panel.findChild<QLabel *>(u"tradeoffWords"_s)->text().contains(u"0.333"_s),
             qPrintable(panel.findChild<QLabel *>(u"tradeoffWords"_s)->text()));
    const auto before = abandoned.size();
    slider->setValue(10); // there is one
    QCOMPARE(abandoned.size(), before + 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<std::size_t>(), std::size_t(2));
    QVERIFY(!panel.chart()->guess());
    panel.setCurrent(2);
    panel.setMerging({}, false);
    // It is made, and nothing more is asked for.
    slider->setValue(5);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 2, longTime);
    auto more = models;
    more.push_back(models[2]);
    more.back().folder = "/models/k0.333";
    more.back().about->merge = {MergeWay::Fisher, 0.333};
    panel.setModels(more, tradeoffAround(more, 1));
    QVERIFY(!panel.wanted());
    panel.setCurrent(3);
    QCOMPARE(slider->value(), 5);
    // It could not be made: the slider goes back.
    slider->setValue(7);
    QVERIFY(panel.wanted());
    panel.giveUp();
    QCOMPARE(slider->value(), 5);
}

void WindowTradeoffTest::theSliderSaysWhyItCannot()
{
    const std::vector<ModelEntry> models = family();
    TradeoffPanel panel({});
    panel.setModels(models, tradeoffAround(models, 1));
    panel.setCurrent(1);
    panel.setMerging(u"The base is gone."_s, false);
    QSignalSpy wanted(&panel, &TradeoffPanel::mergeWanted);
    panel.slider()->setValue(5);
    QCOMPARE(panel.findChild<QLabel *>(u"tradeoffWords"_s)->text(), u"The base is gone."_s);
    Q_EMIT panel.slider()->sliderReleased(); // it rests
    QCOMPARE(wanted.size(), 0);
    panel.setMerging({}, false); // it is back, and the slider still rests there
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, longTime);
}

void WindowTradeoffTest::anotherFamilyIsChosen()
{
    const std::vector<ModelEntry> models = family();
    const Tradeoff here = tradeoffAround(models, 1);
    Tradeoff other = here;
    other.slideModels = {"/models/other"};
    for (const Tradeoff &chosen : {Tradeoff(), other}) {
        TradeoffPanel panel({});
        panel.setModels(models, here);
        panel.setCurrent(1);
        QSignalSpy abandoned(&panel, &TradeoffPanel::mergeAbandoned);
        panel.slider()->setValue(5);
        panel.setModels(models, here); // the same again: it is still wanted
        QCOMPARE(panel.wanted(), std::optional(5));
        QCOMPARE(abandoned.size(), 0);
        panel.setModels(models, chosen);
        QVERIFY(!panel.wanted());
        QCOMPARE(abandoned.size(), 1);
    }
}

// What waits until the work before it has stopped is forgotten too.
void WindowTradeoffTest::nothingIsMadeForAnotherFamily()
{
    writeSlowProgram();
    openGolden(u"music.golden"_s, smallMusic);
    TranslationModels &work = TranslationModels::of(*project());
    work.setLibrary(path(u"models"_s));
    work.setProgram(path(u"slow.sh"_s));
    const std::vector<ModelEntry> models = family();
    const Tradeoff here = tradeoffAround(models, 1);
    Tradeoff other = here;
    other.slideModels = {"/models/other"};
    for (const Tradeoff &chosen : {Tradeoff(), other}) {
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
        TradeoffPanel panel({});
        SlideMerges merges(panel);
        merges.setModels(&work);
        panel.setModels(models, here);
        merges.setTradeoff(here, models[1].folder);
        QSignalSpy busy(&work, &TranslationModels::busyChanged);
        panel.slider()->setValue(5);
        Q_EMIT panel.slider()->sliderReleased(); // it rests
        QVERIFY(work.isBusy());
        panel.slider()->setValue(7); // the first one is stopped, and this one waits for that
        Q_EMIT panel.slider()->sliderReleased();
        QCOMPARE(panel.wanted(), std::optional(7));
        panel.setModels(models, chosen);
        merges.setTradeoff(chosen, {});
        QTRY_VERIFY_WITH_TIMEOUT(!work.isBusy() && m_jobs->isIdle(), longTime);
        QCOMPARE(busy.size(), 2); // it began and ended, and nothing came after it
    }
}

/// One that says hello, warns, and does nothing more.
void WindowTradeoffTest::writeSlowProgram() const
{
    const HelloEvent hello{workerProtocolVersion, "1", "none", 1.0, {"Products are slow: install another BLAS."}};
    write(u"hello.json"_s, QByteArray::fromStdString(toLine(EventMessage{1, hello})));
    write(u"slow.sh"_s, "#!/bin/sh\nread request\ncat '" + path(u"hello.json"_s).toUtf8() + "'\nexec cat >/dev/null\n");
    QVERIFY(QFile::setPermissions(path(u"slow.sh"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void WindowTradeoffTest::warningsOfTheProgramAreTold()
{
    writeSlowProgram();
    openGolden(u"music.golden"_s, smallMusic);
    command(u"mode.translate"_s)->trigger();
    TranslationModels &models = TranslationModels::of(*project());
    models.setLibrary(path(u"models"_s));
    models.setProgram(path(u"slow.sh"_s));
    QSignalSpy warned(&models, &TranslationModels::warned);
    TrainingWish wish; // without text: it ends as soon as the program has said hello
    wish.folder = path(u"models/slow"_s).toStdString();
    const auto *details = translatePage()->messages()->findChild<QPlainTextEdit *>();
    QVERIFY(details);
    for (int i = 0; i < 2; ++i) {
        models.train(wish);
        QTRY_VERIFY_WITH_TIMEOUT(!models.isBusy(), longTime);
        // What failed has taken the place of the warning, and says it too; once.
        QCOMPARE(translatePage()->messages()->kind(), widgets::MessageKind::Error);
        QCOMPARE(details->toPlainText().contains(u"install another BLAS"_s), i == 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(warned.size(), 1, longTime); // the same again tells nobody anything
    QCOMPARE(warned[0][0].toStringList(), QStringList(u"Products are slow: install another BLAS."_s));
    Q_EMIT models.warned({u"Slow."_s});
    const auto *messages = translatePage()->messages();
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->sentence().contains(u"slow on this computer"_s), qPrintable(messages->sentence()));
}

QTEST_MAIN(WindowTradeoffTest)
#include "tst_windowtradeoff.moc"
