// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Translate before anything is translated: without a program, its trainings, and what it offers to translate.
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

#include "app/document/translationmodels.h"
#include "app/modes/translate/modelmergedialog.h"
#include "app/modes/translate/trainmodeldialog.h"
#include "app/modes/translate/translatesetup.h"
#include "widgets/common/messagebar.h"
#include "window/translatefixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class WindowTranslateTest : public TranslateFixture {
    Q_OBJECT

private Q_SLOTS:
    void withoutTheProgramItSaysWhatToDo();
    void aDamagedModelIsNoObstacle();
    void theLanguagesOfATraining();
    void theNumbersOfAMerge();
    void theWayOfAMergeFollowsTheTicks();
    void theMessageGoesOnWithItsOwnTraining();
    void aTrainingOutlivesItsProject();
    void anotherProjectBeginsAnew();
    void whatIsCountedFollowsTheText();
    void howMuchIsTranslated();
};

void WindowTranslateTest::withoutTheProgramItSaysWhatToDo()
{
    openGolden(u"music.golden"_s, smallMusic);
    showMode();
    for (const char *name :
         {"translate", "trainModel", "adaptModel", "trySettings", "mergeModels", "goOnTraining", "measureModels"})
        QVERIFY2(!command(QString::fromLatin1(name))->isEnabled(), name);
    bool told = false;
    const auto labels = translatePage()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        told = told || (label->isVisible() && label->text().contains(u"FILIGREE_TRANSLATION=ON packaging/run"_s));
    QVERIFY(told);
    QVERIFY(!find<QLabel>(u"translationRemark"_s)->text().isEmpty());
    // It is chosen, and all is there at once: any program will do until it is asked something.
    TranslationModels::of(*project()).setProgram(u"/bin/false"_s);
    QVERIFY(command(u"trainModel"_s)->isEnabled());
    QVERIFY(!command(u"translate"_s)->isEnabled()); // there is no model
}

void WindowTranslateTest::aDamagedModelIsNoObstacle()
{
    openGolden(u"music.golden"_s, smallMusic);
    QVERIFY(QDir(path({})).mkpath(u"models/broken"_s));
    write(u"models/broken/about.json"_s, "{");
    showMode();
    QTRY_COMPARE_WITH_TIMEOUT(TranslationModels::of(*project()).entries().size(), std::size_t(1), longTime);
    QVERIFY(!TranslationModels::of(*project()).entries()[0].about);
    QVERIFY(!command(u"translate"_s)->isEnabled());
    QVERIFY(find<QTreeView>(u"modelTable"_s)->model()->index(0, 0).data().toString().contains(u"damaged"_s));
}

void WindowTranslateTest::theLanguagesOfATraining()
{
    openGolden(u"music.golden"_s, smallMusic);
    TrainModelDialog::Facts facts;
    facts.freeFolder = [](const QString &name) { return name; };
    facts.source = u"en"_s;
    auto *dialog = new TrainModelDialog(facts, m_window.get());
    dialog->addTable(path(u"any.tsv"_s));
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto isGood = [&](const QString &target) {
        dialog->findChild<QLineEdit *>(u"modelTarget"_s)->setText(target);
        return ok->isEnabled();
    };
    QVERIFY(isGood(u"pt-BR"_s));
    QVERIFY(!isGood(u"Mexican Spanish"_s));
    QVERIFY(!isGood(u"español"_s));
    QVERIFY(isGood(u"es"_s));
    delete dialog;
}

void WindowTranslateTest::theNumbersOfAMerge()
{
    ModelMergeDialog::Facts facts;
    facts.base = u"/models/base"_s;
    facts.adapted = {{u"/models/adapted"_s, MergeWay::Fisher}};
    facts.freeFolder = [](const QString &name) { return name; };
    ModelMergeDialog dialog(facts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *numbers = dialog.findChild<QLineEdit *>(u"mergeKs"_s);
    for (const QString &bad : {u"nan"_s, u"1 nan 3"_s, u"inf"_s, u"0"_s, u"-1"_s}) {
        numbers->setText(bad);
        QVERIFY2(dialog.wish().points.empty(), qPrintable(bad));
    }
    numbers->setText(u"1.0000001 1 0.3"_s);
    const auto points = dialog.wish().points;
    QCOMPARE(points.size(), std::size_t(3));
    QCOMPARE(points[0].folder.string(), std::string("adapted-k0.3"));
    QVERIFY(points[1].folder != points[2].folder);
    // A straight line ends at the adapted one.
    auto *way = dialog.findChild<QComboBox *>(u"mergeWay"_s);
    way->setCurrentIndex(1);
    QCOMPARE(dialog.wish().points.size(), std::size_t(5));
    QVERIFY((dialog.wish().points[0].at == MergePoint{MergeWay::Line, 0.5}));
    QCOMPARE(dialog.wish().points[0].folder.string(), std::string("adapted-line0.5"));
    numbers->setText(u"0.5 1.5"_s);
    QVERIFY(dialog.wish().points.empty());
}

void WindowTranslateTest::theWayOfAMergeFollowsTheTicks()
{
    ModelMergeDialog::Facts facts;
    facts.base = u"/models/base"_s;
    facts.adapted = {{u"/models/mixed"_s, MergeWay::Line}, {u"/models/tuned"_s, MergeWay::Fisher}};
    facts.freeFolder = [](const QString &name) { return name; };
    ModelMergeDialog dialog(facts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto first = [&dialog] { return dialog.wish().points.at(0).at; };
    QVERIFY((first() == MergePoint{MergeWay::Line, 0.5}));
    auto *models = dialog.findChild<QListWidget *>(u"modelsToMerge"_s);
    models->item(0)->setCheckState(Qt::Unchecked);
    models->item(1)->setCheckState(Qt::Checked);
    QVERIFY((first() == MergePoint{MergeWay::Fisher, 0.1}));
    // What somebody has typed or chosen stays.
    auto *numbers = dialog.findChild<QLineEdit *>(u"mergeKs"_s);
    numbers->selectAll();
    QTest::keyClicks(numbers, u"0.7"_s);
    auto *way = dialog.findChild<QComboBox *>(u"mergeWay"_s);
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Down);
    QVERIFY((first() == MergePoint{MergeWay::Line, 0.7}));
    models->item(0)->setCheckState(Qt::Checked);
    QVERIFY((first() == MergePoint{MergeWay::Line, 0.7}));
}

// Another model may have become the current one by the time the button is pressed.
void WindowTranslateTest::theMessageGoesOnWithItsOwnTraining()
{
    openGolden(u"music.golden"_s, smallMusic);
    showMode();
    QVERIFY(QDir(path({})).mkpath(u"models/stopped"_s));
    auto &models = TranslationModels::of(*project());
    const Error error{ErrorCode::Internal, "It has ended.", {}, 0, 0};
    Q_EMIT models.failed(error, path(u"models/stopped"_s)); // as after three of five merges
    const auto *messages = translatePage()->messages();
    QVERIFY2(!messages->sentence().contains(u"as they were"_s), qPrintable(messages->sentence()));
    write(u"models/stopped/training.weights"_s, "x");
    Q_EMIT models.failed(error, path(u"models/stopped"_s));
    QVERIFY(messages->sentence().contains(u"checkpoint"_s));
    QTest::mouseClick(messages->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(models.making(), path(u"models/stopped"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!models.isBusy(), longTime);
}

// It takes hours, and a look at another project must not end it.
void WindowTranslateTest::aTrainingOutlivesItsProject()
{
    write(u"slow.sh"_s, "#!/bin/sh\nexec sleep 600\n");
    QVERIFY(QFile::setPermissions(path(u"slow.sh"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    openGolden(u"music.golden"_s, smallMusic);
    showMode();
    TranslationModels::of(*project()).setProgram(path(u"slow.sh"_s));
    TrainingWish wish;
    wish.folder = path(u"models/slow"_s).toStdString();
    TranslationModels::of(*project()).train(wish);
    QVERIFY(TranslationModels::of(*project()).isBusy());
    openGolden(u"other.golden"_s, "@locale es-ES\n[Stop]\npara\n");
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->name() == u"other"_s, longTime);
    TranslationModels &models = TranslationModels::of(*project());
    QVERIFY(models.isBusy() && m_jobs->isRunning(TranslationModels::workKind()));
    QCOMPARE(models.making(), path(u"models/slow"_s));
    QVERIFY(command(u"cancelModelWork"_s)->isEnabled());
    models.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!models.isBusy(), longTime);
}

void WindowTranslateTest::anotherProjectBeginsAnew()
{
    openGolden(u"music.golden"_s, smallMusic);
    showMode();
    QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(u"policy.GenreName"_s), longTime);
    auto *setup = m_window->findChild<TranslateSetup *>();
    setup->setChoice(u"GenreName"_s, {ValuePolicy::Refill, "/nowhere/es-genres.txt"});
    openGolden(u"other.golden"_s, "@locale de-DE\n[Play]\nspiel rock|GenreName\n");
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->name() == u"other"_s, longTime);
    QVERIFY(setup->choices().empty());
    QVERIFY(TranslationModels::of(*project()).library() != path(u"models"_s));
}

void WindowTranslateTest::whatIsCountedFollowsTheText()
{
    openGolden(u"music.golden"_s, smallMusic);
    showMode();
    auto *source = find<QComboBox>(u"translationSource"_s);
    QVERIFY2(source->currentText().contains(u"en-US (12)"_s), qPrintable(source->currentText()));
    QVERIFY(find<QComboBox>(u"policy.GenreName"_s));
    project()->appendText(u"[Stop]\nturn off the lamp|Device\n"_s, u"fill"_s);
    QVERIFY(project()->flush());
    QTRY_VERIFY_WITH_TIMEOUT(source->currentText().contains(u"(13)"_s), longTime);
    QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(u"policy.Device"_s), longTime);
    // Reference data of another locale is offered too.
    write(u"reference.golden"_s, "@locale en-GB\n[Stop]\nhalt\nhalt\n");
    project()->addSource(path(u"reference.golden"_s), SourceRole::Reference, u"en-GB"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source->count(), 2, longTime);
    QVERIFY2(source->itemText(1).contains(u"en-GB (1)"_s), qPrintable(source->itemText(1)));
}

/// What differs in its slot values alone counts as one template; what is chosen comes back with the project.
void WindowTranslateTest::howMuchIsTranslated()
{
    openGolden(u"music.golden"_s,
               "@locale en-US\n[PlayMusic]\nplay rock|GenreName\nplay pop|GenreName\nplay jazz|GenreName please\n");
    showMode();
    auto *each = find<QCheckBox>(u"translateEachTemplate"_s);
    auto *most = find<QSpinBox>(u"translateAtMost"_s);
    QTRY_COMPARE_WITH_TIMEOUT(each->text(), u"&One of each template (2)"_s, longTime);
    QVERIFY(!each->isChecked());
    QCOMPARE(most->text(), u"all of them"_s);
    each->click();
    most->setValue(50);
    auto *setup = m_window->findChild<TranslateSetup *>();
    QVERIFY(setup->wish().eachTemplateOnce);
    QCOMPARE(setup->wish().atMost, 50);
    QVERIFY(setup->wish().kind == TranslatableKind::Golden);
    const QVariantMap state = translatePage()->viewState();
    translatePage()->restoreViewState({});
    QVERIFY(!each->isChecked());
    QCOMPARE(most->value(), 0);
    translatePage()->restoreViewState(state);
    QVERIFY(each->isChecked());
    QCOMPARE(most->value(), 50);
    setup->setAmount({false, -7, 0});
    QCOMPARE(setup->amount().atMost, 0);
    QCOMPARE(setup->amount().ofGrammar, 1);
}

QTEST_MAIN(WindowTranslateTest)
#include "tst_windowtranslate.moc"
