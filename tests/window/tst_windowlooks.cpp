// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include "app/shell/language.h"
#include "widgets/common/numberbox.h"
#include "widgets/common/theme.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"es"_s, u"pt_BR"_s, u"hi"_s};
const QStringList modes{u"start"_s, u"utterances"_s, u"grammar"_s, u"resample"_s, u"corpus"_s};

} // namespace

class WindowLooksTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void picturesAreNotBlank_data();
    void picturesAreNotBlank();
    void everyControlHasAName();
    void everyCommandIsComplete();
    void buttonsAreNotClipped_data();
    void buttonsAreNotClipped();
    void qtSpeaksTheLanguageToo_data();
    void qtSpeaksTheLanguageToo();
    void tabReachesTheWork();
};

void WindowLooksTest::picturesAreNotBlank_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << false << 1.0;
    QTest::newRow("dark") << true << 1.0;
    QTest::newRow("light at 2x") << false << 2.0;
    QTest::newRow("dark at 2x") << true << 2.0;
}

void WindowLooksTest::picturesAreNotBlank()
{
    QFETCH(bool, dark);
    QFETCH(qreal, scale);
    widgets::applyTheme(*qApp, dark ? widgets::ThemeMode::Dark : widgets::ThemeMode::Light);
    const auto restore = qScopeGuard([] { widgets::applyTheme(*qApp, widgets::ThemeMode::Light); });
    openSmall();
    induce();
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    for (const QString &mode : modes) {
        m_window->showMode(mode);
        QImage picture(m_window->size() * scale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        m_window->render(&picture);
        QVERIFY2(!isBlank(picture), qPrintable(mode));
        const bool isDark = picture.pixelColor(picture.width() / 2, picture.height() - 4).lightness() < 128;
        QCOMPARE(isDark, dark);
    }
}

void WindowLooksTest::everyControlHasAName()
{
    openSmall();
    induce();
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    QStringList nameless;
    for (const QString &mode : modes) {
        m_window->showMode(mode);
        const QList<QWidget *> all = m_window->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
            if (!takesKeys || !widget->isVisible() || widget->focusProxy() || qobject_cast<QMenuBar *>(widget))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                nameless.append(mode + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName());
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void WindowLooksTest::everyCommandIsComplete()
{
    QStringList incomplete;
    QHash<QKeySequence, QString> shortcuts;
    const QList<QAction *> all = m_window->findChildren<QAction *>();
    for (const QAction *action : all) {
        if (action->objectName().isEmpty() || action->objectName().startsWith(u"_q_"_s))
            continue;
        if (action->text().isEmpty() || action->statusTip().isEmpty())
            incomplete.append(action->objectName());
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!shortcuts.contains(key),
                     qPrintable(key.toString() + u": "_s + action->objectName() + u", "_s + shortcuts.value(key)));
            shortcuts.insert(key, action->objectName());
        }
    }
    QVERIFY2(incomplete.isEmpty(), qPrintable(incomplete.join(u", "_s)));
    // Every command stands in a menu: keys and buttons are never the only way.
    QSet<const QAction *> inMenus;
    const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QList<QAction *> actions = menu->actions();
        inMenus.unite(QSet<const QAction *>(actions.begin(), actions.end()));
    }
    for (const QAction *action : all) {
        if (!action->objectName().isEmpty() && !action->objectName().startsWith(u"_q_"_s))
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
    }
}

void WindowLooksTest::buttonsAreNotClipped_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void WindowLooksTest::buttonsAreNotClipped()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/filigree_"_s + language));
    QCoreApplication::installTranslator(&translator);
    rebuild();
    openSmall();
    induce();
    for (const QString &mode : modes) {
        m_window->showMode(mode);
        QTest::qWait(1);
        const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
                continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(language + u", "_s + mode + u": "_s + button->text()));
            QVERIFY2(button->width() >= button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width(),
                     qPrintable(language + u", "_s + mode + u": "_s + button->text()));
        }
    }
    QCoreApplication::removeTranslator(&translator);
}

void WindowLooksTest::qtSpeaksTheLanguageToo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("details");
    QTest::newRow("es") << u"es"_s << u"Cancelar"_s << u"Mostrar detalles..."_s;
    QTest::newRow("pt_BR") << u"pt_BR"_s << u"Cancelar"_s << u"Mostrar detalhes..."_s;
    QTest::newRow("hi") << u"hi"_s << u"रद्द करें"_s << u"विवरण दिखाएँ..."_s;
    QTest::newRow("en") << u"en"_s << u"Cancel"_s << u"Show Details..."_s;
}

void WindowLooksTest::qtSpeaksTheLanguageToo()
{
    QFETCH(QString, language);
    QFETCH(QString, cancel);
    QFETCH(QString, details);
    const QLocale before;
    {
        Language spoken;
        spoken.use(language);
        QMessageBox box(QMessageBox::Warning, {}, u"x"_s, QMessageBox::Discard | QMessageBox::Cancel);
        box.setDetailedText(u"details"_s);
        QStringList texts;
        const auto buttons = box.buttons();
        for (const QAbstractButton *button : buttons)
            texts.append(button->text().remove(u'&'));
        QVERIFY2(texts.contains(cancel), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(details), qPrintable(texts.join(u'|')));
        QCOMPARE(texts.contains(u"Discard"_s), language == u"en");
        // What our own catalogue does not hold comes from Qt's, where there is one.
        const QString qtFile = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + language + u".qm"_s;
        if (language != u"en" && QFile::exists(qtFile))
            QVERIFY(QCoreApplication::translate("QFileDialog", "Parent Directory") != u"Parent Directory");
    }
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    QLocale::setDefault(before);
}

void WindowLooksTest::tabReachesTheWork()
{
    openSmall();
    QApplication::setActiveWindow(m_window.get());
    m_window->showMode(u"corpus"_s);
    auto *count = find<widgets::NumberBox>(u"corpusCount"_s);
    count->setFocus();
    QSet<QWidget *> seen;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        if (now == count)
            break;
        seen.insert(now);
    }
    QCOMPARE(QApplication::focusWidget(), count); // all the way round: no trap
    QVERIFY(seen.contains(find<widgets::NumberBox>(u"corpusSeed"_s)));
}

QTEST_MAIN(WindowLooksTest)
#include "tst_windowlooks.moc"
