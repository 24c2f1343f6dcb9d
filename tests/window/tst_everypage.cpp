// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page and dialog, in every language and theme: nothing without a name or an explanation, nothing untranslated,
// nothing cut off, nothing too pale to read.
#include <algorithm>
#include <cmath>
#include <functional>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include "app/shell/filecommands.h"
#include "core/annotation/golden.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"
#include "widgets/grammar/rulepanel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"es"_s, u"pt_BR"_s, u"hi"_s};
// Commands that open a dialog, and the mode that they belong to.
const QList<std::pair<QString, QString>> dialogs{
    {u"corpus"_s, u"rejectSentence"_s}, {u"corpus"_s, u"exportCorpus"_s},  {u"resample"_s, u"resampleOptions"_s},
    {u"corpus"_s, u"palette"_s},        {u"corpus"_s, u"about"_s},         {u"corpus"_s, u"settings"_s},
    {u"grammar"_s, u"grammarSource"_s}, {u"grammar"_s, u"compareRuns"_s},  {u"grammar"_s, u"splitRule"_s},
    {u"grammar"_s, u"mergeRules"_s},    {u"grammar"_s, u"languageSizes"_s}};

/// Marks what went through tr(): what is shown without the mark was never translated.
class MarkingTranslator final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s;
    }
    bool isEmpty() const override { return false; }
};

/// As long as the longest translations, for every text: a third more, at least five letters.
class LongTranslator final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(std::max<qsizetype>(5, text.size() / 3), u'm');
    }
    bool isEmpty() const override { return false; }
};

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (!up->objectName().isEmpty())
            return name + u" in "_s + up->objectName();
    return name;
}

bool isOwnPart(const QWidget *widget)
{
    return qobject_cast<const QScrollBar *>(widget) || widget->objectName().startsWith(u"qt_"_s)
        || widget->objectName().startsWith(u"_q"_s);
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// Texts that a widget shows itself.
QStringList textsOf(const QWidget *widget)
{
    QStringList out;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        out.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        out.append(button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        out.append(box->title());
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        out.append(field->placeholderText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            out.append(tabs->tabText(i));
    if (const auto *header = qobject_cast<const QHeaderView *>(widget);
        header && header->model() && header->orientation() == Qt::Horizontal)
        for (int i = 0; i < header->count(); ++i)
            out.append(header->model()->headerData(i, Qt::Horizontal).toString());
    return out + QStringList{widget->toolTip(), widget->whatsThis(), widget->accessibleName(), widget->statusTip()};
}

} // namespace

class EveryPageTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasANameAndAnExplanation();
    void nothingIsUntranslated();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void everythingCanBeRead_data();
    void everythingCanBeRead();

private:
    using Look = std::function<void(const QString &where, const QList<QWidget *> &shown)>;
    void fillPages();
    void rebuild();
    void walk(const Look &look);
    void lookAtDialogs(const QString &where, const Look &look);
    static QList<QWidget *> shownIn(const QWidget *top);
    [[nodiscard]] QString phraseRule() const;
};

void EveryPageTest::fillPages()
{
    openSmall();
    induce();
    write(u"GenreName.txt"_s, "rock\njazz\nsoul\n");
    project()->addCatalogue(path(u"GenreName.txt"_s), u"GenreName"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!project()->catalogues().empty() && m_jobs->isIdle(), longTime);
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
}

/// The window's own language is that of its making.
void EveryPageTest::rebuild()
{
    WindowFixture::rebuild();
    fillPages();
}

QList<QWidget *> EveryPageTest::shownIn(const QWidget *top)
{
    QList<QWidget *> out;
    const QList<QWidget *> all = top->findChildren<QWidget *>();
    for (QWidget *widget : all)
        if (widget->isVisible() && widget->window() == top && !isOwnPart(widget))
            out.append(widget);
    return out;
}

void EveryPageTest::walk(const Look &look)
{
    const QString start = u"mode."_s;
    int modes = 0;
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->objectName().startsWith(start))
            continue;
        ++modes;
        const QString mode = action->objectName().mid(start.size());
        m_window->showMode(mode);
        QTest::qWait(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
        for (QSize before; before != m_window->size(); QTest::qWait(20))
            before = m_window->size(); // what the jobs have found may need a larger window
        look(mode, shownIn(m_window.get()));
    }
    QVERIFY(modes >= 5);
    for (const auto &[mode, name] : dialogs) {
        QAction *open = command(name);
        QVERIFY2(open, qPrintable(name));
        m_window->showMode(mode);
        if (mode == u"grammar"_s) // one that can be split and merged
            find<widgets::RulePanel>(u"rulePanel"_s)->selectRule(phraseRule());
        QVERIFY2(open->isEnabled(), qPrintable(name));
        open->trigger();
        lookAtDialogs(name, look);
    }
    m_window->showMode(u"grammar"_s);
    command(u"askMe"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QTest::qWait(1);
    look(u"askMe"_s, shownIn(m_window.get()));
    QTest::keyClick(find<QFrame>(u"askCard"_s), Qt::Key_Escape);
    m_window->showMode(u"utterances"_s);
    auto *catalogues = find<QTreeView>(u"catalogueView"_s);
    doubleClick(catalogues, catalogues->model()->index(0, 0));
    lookAtDialogs(u"catalogue"_s, look);
    write(u"more.golden"_s, "[PlayMusic]\nplay fado|GenreName\n");
    m_window->findChild<FileCommands *>()->importPaths({path(u"more.golden"_s)});
    lookAtDialogs(u"import"_s, look);
}

/// Those that are open, when they have what they show; then they are closed.
void EveryPageTest::lookAtDialogs(const QString &where, const Look &look)
{
    QTest::qWait(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QTest::qWait(1); // what the jobs have found is laid out
    int seen = 0;
    const QList<QDialog *> all = m_window->findChildren<QDialog *>();
    for (QDialog *dialog : all) {
        if (!dialog->isVisible())
            continue;
        ++seen;
        look(where, shownIn(dialog));
        dialog->close();
    }
    QVERIFY2(seen > 0, qPrintable(where));
}

QString EveryPageTest::phraseRule() const
{
    for (const Rule &rule : project()->runs().edited()->rules)
        if (rule.kind == RuleKind::Phrase)
            return QString::fromStdString(rule.name);
    return {};
}

void EveryPageTest::everythingHasANameAndAnExplanation()
{
    fillPages();
    QStringList nameless;
    QStringList unexplained;
    walk([&](const QString &where, const QList<QWidget *> &shown) {
        for (QWidget *widget : shown) {
            const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
            if (!takesKeys || widget->focusProxy() || qobject_cast<QMenuBar *>(widget))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                nameless.append(where + u": "_s + nameOf(widget));
            const auto *tool = qobject_cast<const QToolButton *>(widget);
            const bool explained = !widget->whatsThis().isEmpty() || !widget->toolTip().isEmpty()
                || !widget->statusTip().isEmpty() || (tool && tool->defaultAction()) || qobject_cast<QTabBar *>(widget)
                || (qobject_cast<QAbstractButton *>(widget) && !tool)
                || (widget->parentWidget() && !widget->parentWidget()->whatsThis().isEmpty());
            if (!explained)
                unexplained.append(where + u": "_s + nameOf(widget));
        }
    });
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u'\n')));
}

void EveryPageTest::nothingIsUntranslated()
{
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    const auto remove = qScopeGuard([&] { QCoreApplication::removeTranslator(&marking); });
    rebuild();
    QStringList untranslated;
    static const QRegularExpression letters(u"[A-Za-z]{3}"_s);
    // The user's own words, names, and numbers with a unit.
    QStringList data{u"Filigree"_s,  u"PlayMusic"_s, u"Stop"_s,       u"ArtistName"_s,
                     u"GenreName"_s, u"small"_s,     u"more.golden"_s};
    for (const Rule &rule : project()->runs().grammar()->rules)
        data.append(QString::fromStdString(rule.name));
    walk([&](const QString &where, const QList<QWidget *> &shown) {
        for (const QWidget *widget : shown) {
            const QStringList texts = textsOf(widget);
            for (const QString &text : texts) {
                if (text.contains(u'⟦') || !letters.match(text).hasMatch())
                    continue;
                const bool known =
                    std::any_of(data.begin(), data.end(), [&](const QString &word) { return text.contains(word); });
                if (!known)
                    untranslated.append(where + u": "_s + nameOf(widget) + u": "_s + text.left(80));
            }
        }
    });
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions)
        if (!action->objectName().isEmpty() && !action->text().contains(u'⟦')
            && letters.match(action->text()).hasMatch() && !action->data().isValid())
            untranslated.append(u"command "_s + action->objectName() + u": "_s + action->text());
    untranslated.removeDuplicates();
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
}

void EveryPageTest::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
    QTest::newRow("longer than any") << u"long"_s;
}

void EveryPageTest::nothingIsCutOff()
{
    QFETCH(QString, language);
    LongTranslator longer;
    QTranslator own;
    QTranslator *translator = &longer;
    if (language != u"long"_s) {
        QVERIFY(own.load(u":/i18n/filigree_"_s + language));
        translator = &own;
    }
    QCoreApplication::installTranslator(translator);
    const auto remove = qScopeGuard([&] { QCoreApplication::removeTranslator(translator); });
    rebuild();
    QStringList cut;
    walk([&](const QString &where, const QList<QWidget *> &shown) {
        for (const QWidget *widget : shown) {
            const auto tell = [&](const QString &text, int needed) {
                cut.append(u"%1: %2: “%3” needs %4, has %5"_s.arg(where, nameOf(widget), text.left(60))
                               .arg(needed)
                               .arg(widget->width()));
            };
            const auto *tool = qobject_cast<const QToolButton *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (button && !button->text().isEmpty()
                && !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())) {
                const int needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
                if (button->width() < needed)
                    tell(button->text(), needed);
            }
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool shortens = label
                && (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
                    || qobject_cast<const widgets::ElidedLabel *>(label) || label->wordWrap());
            if (label && !shortens && !label->text().isEmpty() && label->width() < label->sizeHint().width() - 1)
                tell(label->text(), label->sizeHint().width());
            if (label && label->wordWrap() && !label->text().isEmpty()
                && label->height() < label->heightForWidth(label->width()) - 1)
                tell(label->text(), label->heightForWidth(label->width()));
        }
    });
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void EveryPageTest::everythingCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// The palette that each widget paints its text with, in the groups of a window with and without the focus.
void EveryPageTest::everythingCanBeRead()
{
    QFETCH(bool, dark);
    widgets::applyTheme(*qApp, dark ? widgets::ThemeMode::Dark : widgets::ThemeMode::Light);
    const auto restore = qScopeGuard([] { widgets::applyTheme(*qApp, widgets::ThemeMode::Light); });
    rebuild();
    QStringList pale;
    walk([&](const QString &where, const QList<QWidget *> &shown) {
        for (const QWidget *widget : shown) {
            if (textsOf(widget).first().isEmpty() && !qobject_cast<const QAbstractItemView *>(widget)
                && !qobject_cast<const QAbstractSpinBox *>(widget) && !qobject_cast<const QComboBox *>(widget))
                continue;
            const QPalette palette = widget->palette();
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
                const double ratio = contrast(palette.color(group, widget->foregroundRole()),
                                              palette.color(group, widget->backgroundRole()));
                if (widget->isEnabled() && ratio < 4.5)
                    pale.append(where + u": "_s + nameOf(widget) + u' ' + QString::number(ratio, 'f', 2));
                const double selected = contrast(palette.color(group, QPalette::HighlightedText),
                                                 palette.color(group, QPalette::Highlight));
                if (selected < 4.5)
                    pale.append(where + u": selection in "_s + nameOf(widget) + u' '
                                + QString::number(selected, 'f', 2));
            }
        }
    });
    pale.removeDuplicates();
    QVERIFY2(pale.isEmpty(), qPrintable(pale.join(u'\n')));
}

QTEST_MAIN(EveryPageTest)
#include "tst_everypage.moc"
