// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Translate where the translation program is missing, and the review of translations: by the keys, with undo,
// and into the project. What was translated comes from a list that the project has kept.
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "app/document/translationmodels.h"
#include "app/document/translations.h"
#include "app/modes/translate/modelmergedialog.h"
#include "app/modes/translate/trainmodeldialog.h"
#include "app/modes/translate/translatesetup.h"
#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/messagebar.h"
#include "widgets/translation/reviewmodel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

ReviewRow row(const char *intent, const char *source, const char *target)
{
    ReviewRow out;
    out.source = parseGoldenLine(source, intent).value();
    out.translation = parseGoldenLine(target, intent).value();
    out.score = -0.4;
    return out;
}

ReviewList translated()
{
    ReviewList out{"music-es", "en-US", "es", {}};
    out.rows = {row("PlayMusic", "play some rock|GenreName", "pon algo de rock|GenreName"),
                row("PlayMusic", "play the music", "pon the music"), row("Stop", "stop it", "páralo"),
                row("Stop", "pause it", "pausa")};
    out.rows[1].flags = {{TranslationFlag::UntranslatedWords, {"the", "music"}}};
    return out;
}

} // namespace

class WindowTranslateTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutTheProgramItSaysWhatToDo();
    void aDamagedModelIsNoObstacle();
    void byTheKeys();
    void anEditIsAccepted();
    void whatIsTypedIsNotLost();
    void theFilterAndAllShown();
    void acceptedOnesBecomeGolden();
    void acceptedOnesBecomeReferenceData();
    void aLanguageThatIsNoLocaleIsToldOf();
    void theLanguagesOfATraining();
    void theNumbersOfAMerge();
    void theMessageGoesOnWithItsOwnTraining();
    void aTrainingOutlivesItsProject();
    void anotherProjectBeginsAnew();
    void anotherLanguageGoesToAFile();
    void theListIsKept();
    void aLongListIsKept();
    void whatCannotBeReadIsToldOf();
    void whatIsCountedFollowsTheText();
    void howMuchIsTranslated();

private:
    /// A project of the locale, with the list of translations in it.
    void openWithList(const QByteArray &locale, const ReviewList &list = translated());
    void showMode();
    Translations &translations() const { return Translations::of(*project()); }
    QTreeView *view() const { return find<QTreeView>(u"reviewView"_s); }
    TranslationState state(std::size_t at) const { return translations().list().rows[at].state; }
    void press(Qt::Key key) const { QTest::keyClick(view(), key); }
    void choose(int at) const { view()->setCurrentIndex(view()->model()->index(at, 2)); }
};

void WindowTranslateTest::init()
{
    qputenv("FILIGREE_TRANSLATOR", "/nowhere/filigree-translator");
    WindowFixture::init();
}

void WindowTranslateTest::showMode()
{
    TranslationModels::of(*project()).setLibrary(path(u"models"_s));
    command(u"mode.translate"_s)->trigger();
    QCOMPARE(m_window->currentMode(), u"translate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(translatePage()->isReady(), longTime);
}

void WindowTranslateTest::openWithList(const QByteArray &locale, const ReviewList &list)
{
    openGolden(u"musica.golden"_s, "@locale " + locale + "\n[Stop]\npara\n");
    project()->putSetting("translation.review", toJson(list), u"not stored"_s);
    showMode();
    QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), static_cast<int>(list.rows.size()), longTime);
    view()->setFocus();
}

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

void WindowTranslateTest::byTheKeys()
{
    openWithList("es-ES");
    choose(0);
    press(Qt::Key_A);
    QCOMPARE(state(0), TranslationState::Accepted);
    QCOMPARE(view()->currentIndex().row(), 1); // it goes on by itself
    press(Qt::Key_R);
    QCOMPARE(state(1), TranslationState::Refused);
    choose(0);
    press(Qt::Key_O);
    QCOMPARE(state(0), TranslationState::Open);
    view()->selectAll();
    press(Qt::Key_Y);
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(state(i), TranslationState::Accepted);
    QVERIFY(find<widgets::ElidedLabel>(u"reviewCounts"_s)->text().contains(u"4 accepted"_s));
    // Each was a step.
    QCOMPARE(project()->undoStack()->undoText(), u"accept 4 translation(s)"_s);
    command(u"undo"_s)->trigger();
    QCOMPARE(state(1), TranslationState::Refused);
    command(u"undo"_s)->trigger();
    QCOMPARE(state(0), TranslationState::Accepted);
    command(u"undo"_s)->trigger();
    command(u"undo"_s)->trigger();
    QCOMPARE(translations().counts().open, std::size_t(4));
    command(u"redo"_s)->trigger();
    QCOMPARE(state(0), TranslationState::Accepted);
}

void WindowTranslateTest::anEditIsAccepted()
{
    openWithList("es-ES");
    const auto type = [this](const QString &text) {
        view()->setCurrentIndex(view()->model()->index(1, 1)); // F2 is for the row, whichever column is current
        press(Qt::Key_F2);
        auto *editor = view()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QVERIFY(editor->text().contains(u"the music"_s));
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!view()->findChild<QLineEdit *>()); // what it says is taken when the key has been dealt with
    };
    type(u"pon {la"_s); // the brace is not closed
    QVERIFY(translatePage()->messages()->isVisible());
    QCOMPARE(state(1), TranslationState::Open);
    type(u"pon la música"_s);
    const ReviewRow &edited = translations().list().rows[1];
    QCOMPARE(plainText(edited.translation), std::string("pon la música"));
    QVERIFY(edited.edited && edited.flags.empty() && edited.state == TranslationState::Accepted);
    command(u"undo"_s)->trigger();
    QVERIFY(translations().list().rows[1] == translated().rows[1]);
}

// A list arrives while somebody types.
void WindowTranslateTest::whatIsTypedIsNotLost()
{
    openWithList("es-ES");
    choose(3);
    press(Qt::Key_F2);
    auto *editor = view()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"haz una pausa"_s);
    Q_EMIT translations().listArrives();
    QCOMPARE(plainText(translations().list().rows[3].translation), std::string("haz una pausa"));
}

void WindowTranslateTest::theFilterAndAllShown()
{
    openWithList("es-ES");
    auto *kind = find<QComboBox>(u"reviewFilter"_s);
    const auto show = [kind](const QString &text) {
        const int at = kind->findText(text, Qt::MatchContains);
        QVERIFY(at >= 0);
        kind->setCurrentIndex(at);
        Q_EMIT kind->activated(at);
    };
    show(u"untranslated words"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
    command(u"refuseShownTranslations"_s)->trigger();
    QCOMPARE(state(1), TranslationState::Refused);
    show(u"To decide"_s);
    QCOMPARE(view()->model()->rowCount(), 3);
    choose(0);
    press(Qt::Key_Y);
    QCOMPARE(view()->model()->rowCount(), 2); // what is decided leaves
    QVERIFY(view()->currentIndex().isValid());
    command(u"acceptShownTranslations"_s)->trigger();
    QCOMPARE(translations().counts().accepted, std::size_t(3));
    QCOMPARE(state(1), TranslationState::Refused);
    show(u"All"_s);
    find<QLineEdit>(u"reviewWords"_s)->setText(u"pause"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
}

void WindowTranslateTest::acceptedOnesBecomeGolden()
{
    openWithList("es-ES");
    const QString before = project()->golden().text();
    QVERIFY(!command(u"addTranslations"_s)->isEnabled());
    translations().decide({0, 2}, TranslationState::Accepted);
    const int steps = project()->undoStack()->count();
    QTest::mouseClick(find<QToolButton>(u"addTranslationsButton"_s), Qt::LeftButton);
    QCOMPARE(project()->undoStack()->count(), steps + 1);
    QCOMPARE(project()->undoStack()->undoText(), u"add 2 utterance(s) translated from en-US by music-es"_s);
    QVERIFY(project()->golden().text().contains(u"# translated from en-US by music-es\n"_s));
    QVERIFY(project()->golden().text().contains(u"pon algo de rock|GenreName  # play some rock|GenreName\n"_s));
    QVERIFY(project()->flush());
    QCOMPARE(project()->golden().golden()->utterances.size(), std::size_t(3));
    QCOMPARE(project()->golden().golden()->diagnostics.size(), std::size_t(0));
    QCOMPARE(state(0), TranslationState::Added);
    QVERIFY(!command(u"addTranslations"_s)->isEnabled()); // not twice
    translations().decide({0}, TranslationState::Refused); // nor decided any more
    QCOMPARE(state(0), TranslationState::Added);
    command(u"undo"_s)->trigger();
    QCOMPARE(project()->golden().text(), before);
    QCOMPARE(state(0), TranslationState::Accepted);
    command(u"redo"_s)->trigger();
    QVERIFY(project()->golden().text().contains(u"páralo"_s));
    QCOMPARE(state(2), TranslationState::Added);
}

void WindowTranslateTest::acceptedOnesBecomeReferenceData()
{
    openWithList("es-ES");
    translations().decide({0, 1, 2, 3}, TranslationState::Accepted);
    auto *where = find<QComboBox>(u"translationDestination"_s);
    where->setCurrentIndex(1);
    command(u"addTranslations"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    const auto sources = [this] { return ProjectStore::open(project()->access()).value().sources().value(); };
    QTRY_COMPARE_WITH_TIMEOUT(sources().size(), std::size_t(1), longTime);
    QCOMPARE(sources()[0].locale, std::string("es-ES"));
    QCOMPARE(sources()[0].name, std::string("translated from en-US by music-es"));
    QCOMPARE(sources()[0].total, std::int64_t(4));
    command(u"undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(sources().size(), std::size_t(0), longTime);
    QCOMPARE(translations().counts().accepted, std::size_t(4));
}

// The store takes no such locale, so that the rows must not count as added.
void WindowTranslateTest::aLanguageThatIsNoLocaleIsToldOf()
{
    ReviewList list = translated();
    list.targetLanguage = "Mexican Spanish";
    openWithList("es-ES", list);
    translations().decide({0, 1}, TranslationState::Accepted);
    find<QComboBox>(u"translationDestination"_s)->setCurrentIndex(1);
    command(u"addTranslations"_s)->trigger();
    QCOMPARE(state(0), TranslationState::Accepted);
    QVERIFY2(translatePage()->messages()->sentence().contains(u"“Mexican Spanish”"_s),
             qPrintable(translatePage()->messages()->sentence()));
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
    facts.adapted = QStringList{u"/models/adapted"_s};
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

// Spanish does not belong into English golden text.
void WindowTranslateTest::anotherLanguageGoesToAFile()
{
    openWithList("en-US");
    QCOMPARE(find<QComboBox>(u"translationDestination"_s)->currentIndex(), 2);
    translations().decide({0, 2}, TranslationState::Accepted);
    translatePage()->writeAccepted(path(u"musica.es.golden"_s));
    const auto written = readFile(path(u"musica.es.golden"_s).toStdString());
    QVERIFY(written);
    const GoldenText read = parseGolden(*written).value();
    QCOMPARE(read.locale, std::string("es"));
    QCOMPARE(read.utterances.size(), std::size_t(2));
    QCOMPARE(state(0), TranslationState::Accepted); // they can be written again
    translatePage()->writeAccepted(path(u"nowhere/musica.golden"_s));
    QVERIFY(find<widgets::MessageBar>(u"messages"_s)->isVisible());
}

void WindowTranslateTest::theListIsKept()
{
    openWithList("es-ES");
    choose(0);
    press(Qt::Key_Y);
    const QString file = project()->path();
    QVERIFY(m_workspace->close()); // at once: what is to be written soon is written
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    showMode();
    QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), 4, longTime);
    QCOMPARE(state(0), TranslationState::Accepted);
    QCOMPARE(state(1), TranslationState::Open);
}

void WindowTranslateTest::aLongListIsKept()
{
    ReviewList list = translated();
    list.rows.assign(12'000, list.rows[0]);
    openWithList("es-ES", list);
    translations().decide({7}, TranslationState::Accepted);
    // It is written in the background, without being left.
    const auto kept = [this] {
        return ProjectStore::open(project()->access()).value().setting("translation.review").value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(kept().find("\"accepted\"") != std::string::npos, longTime);
    translations().decide({8}, TranslationState::Refused);
    const QString file = project()->path();
    QVERIFY(m_workspace->close());
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    showMode();
    QTRY_COMPARE_WITH_TIMEOUT(translations().list().rows.size(), list.rows.size(), longTime);
    QCOMPARE(state(7), TranslationState::Accepted);
    QCOMPARE(state(8), TranslationState::Refused);
}

void WindowTranslateTest::whatCannotBeReadIsToldOf()
{
    openGolden(u"musica.golden"_s, "@locale es-ES\n[Stop]\npara\n");
    const std::string damaged = toJson(translated()).substr(9);
    project()->putSetting("translation.review", damaged, u"not stored"_s);
    showMode();
    QTRY_VERIFY_WITH_TIMEOUT(translatePage()->messages()->isVisible(), longTime);
    QVERIFY(translations().list().rows.empty());
    QCOMPARE(project()->setting("translation.review.damaged"), damaged); // nothing is lost by the next list
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
