// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The review of translations: by the keys, with undo, and into the project. What was translated comes from a list that
// the project has kept.
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "app/document/translations.h"
#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "support/fulldisk.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/messagebar.h"
#include "widgets/translation/reviewmodel.h"
#include "window/translatefixture.h"

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

class TranslationReviewTest : public TranslateFixture {
    Q_OBJECT

private Q_SLOTS:
    void byTheKeys();
    void anEditIsAccepted();
    void whatIsTypedIsNotLost();
    void theFilterAndAllShown();
    void acceptedOnesBecomeGolden();
    void acceptedOnesBecomeReferenceData();
    void whatWasDiscardedWasNotAdded();
    void aLanguageThatIsNoLocaleIsToldOf();
    void anotherLanguageGoesToAFile();
    void anotherLanguageIsAskedAbout();
    void theListIsKept();
    void aLongListIsKept();
    void whatCannotBeReadIsToldOf();

private:
    /// A project of the locale, with the list of translations in it.
    void openWithList(const QByteArray &locale, const ReviewList &list = translated());
    Translations &translations() const { return Translations::of(*project()); }
    QTreeView *view() const { return find<QTreeView>(u"reviewView"_s); }
    TranslationState state(std::size_t at) const { return translations().list().rows[at].state; }
    void press(Qt::Key key) const { QTest::keyClick(view(), key); }
    void choose(int at) const { view()->setCurrentIndex(view()->model()->index(at, 2)); }
};

void TranslationReviewTest::openWithList(const QByteArray &locale, const ReviewList &list)
{
    openGolden(u"musica.golden"_s, "@locale " + locale + "\n[Stop]\npara\n");
    project()->putSetting("translation.review", toJson(list), u"not stored"_s);
    showMode();
    QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), static_cast<int>(list.rows.size()), longTime);
    view()->setFocus();
}

void TranslationReviewTest::byTheKeys()
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

void TranslationReviewTest::anEditIsAccepted()
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
void TranslationReviewTest::whatIsTypedIsNotLost()
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

void TranslationReviewTest::theFilterAndAllShown()
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

void TranslationReviewTest::acceptedOnesBecomeGolden()
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
    choose(0);
    for (const char *name : {"acceptTranslation", "refuseTranslation", "reopenTranslation", "editTranslation"})
        QVERIFY2(!command(QString::fromLatin1(name))->isEnabled(), name);
    press(Qt::Key_R);
    QCOMPARE(view()->currentIndex().row(), 0); // it does not go on as if that had been decided
    choose(1);
    QVERIFY(command(u"acceptTranslation"_s)->isEnabled());
    command(u"undo"_s)->trigger();
    QCOMPARE(project()->golden().text(), before);
    QCOMPARE(state(0), TranslationState::Accepted);
    command(u"redo"_s)->trigger();
    QVERIFY(project()->golden().text().contains(u"páralo"_s));
    QCOMPARE(state(2), TranslationState::Added);
}

void TranslationReviewTest::acceptedOnesBecomeReferenceData()
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
void TranslationReviewTest::whatWasDiscardedWasNotAdded()
{
    openWithList("es-ES");
    translations().decide({0}, TranslationState::Accepted);
    QVERIFY(project()->settle());
    const QString file = project()->path();
    {
        const FullDisk full;
        translations().addToGolden();
        QVERIFY(!project()->settle());
    }
    project()->discard();
    quit();
    build();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QVERIFY(!project()->golden().text().contains(u"pon algo"_s));
    showMode();
    QTRY_VERIFY_WITH_TIMEOUT(!translations().list().rows.empty(), longTime);
    QCOMPARE(state(0), TranslationState::Accepted);
}

void TranslationReviewTest::aLanguageThatIsNoLocaleIsToldOf()
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

// Spanish does not belong into English golden text.
void TranslationReviewTest::anotherLanguageGoesToAFile()
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

void TranslationReviewTest::anotherLanguageIsAskedAbout()
{
    openWithList("en-US");
    const QString before = project()->golden().text();
    translations().decide({0, 2}, TranslationState::Accepted);
    auto *destination = find<QComboBox>(u"translationDestination"_s);
    destination->setCurrentIndex(0);
    Q_EMIT destination->activated(0);
    auto *add = find<QToolButton>(u"addTranslationsButton"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    auto *asked = find<QMessageBox>(u"otherLanguageDialog"_s);
    QVERIFY(asked && asked->isVisible());
    QVERIFY2(asked->text().contains(u"es"_s) && asked->text().contains(u"en-US"_s), qPrintable(asked->text()));
    QTest::keyClick(asked, Qt::Key_Escape);
    QTRY_VERIFY(!find<QMessageBox>(u"otherLanguageDialog"_s));
    QCOMPARE(project()->golden().text(), before);
    QTest::mouseClick(add, Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(u"addOtherLanguage"_s), Qt::LeftButton);
    QVERIFY(project()->golden().text().contains(u"pon algo"_s));
    QCOMPARE(state(0), TranslationState::Added);
}

void TranslationReviewTest::theListIsKept()
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

void TranslationReviewTest::aLongListIsKept()
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

void TranslationReviewTest::whatCannotBeReadIsToldOf()
{
    openGolden(u"musica.golden"_s, "@locale es-ES\n[Stop]\npara\n");
    const std::string damaged = toJson(translated()).substr(9);
    project()->putSetting("translation.review", damaged, u"not stored"_s);
    showMode();
    QTRY_VERIFY_WITH_TIMEOUT(translatePage()->messages()->isVisible(), longTime);
    QVERIFY(translations().list().rows.empty());
    QCOMPARE(project()->setting("translation.review.damaged"), damaged); // nothing is lost by the next list
}

QTEST_MAIN(TranslationReviewTest)
#include "tst_translationreview.moc"
