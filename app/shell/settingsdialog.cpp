// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/settingsdialog.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/modes/command.h"
#include "app/settings/settings.h"
#include "app/shell/shortcuts.h"
#include "widgets/common/icons.h"
#include "widgets/common/textfont.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList out;
    for (const QKeySequence &one : keys)
        out.append(one.toString(QKeySequence::NativeText));
    return out.join(u", "_s);
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, const QWidget &window, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_commands(shortcutCommands(window))
    , m_pages(new QTabWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    const int line = fontMetrics().height();
    m_pages->addTab(buildLook(), tr("Look and language"));
    m_pages->addTab(buildKeys(), tr("Keys"));
    m_pages->setAccessibleName(tr("Settings"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    resize(line * 40, line * 28);
}

void SettingsDialog::setPage(int index)
{
    m_pages->setCurrentIndex(index);
}

int SettingsDialog::page() const
{
    return m_pages->currentIndex();
}

void SettingsDialog::addRow(QGridLayout *grid, const QString &name, QWidget *control, const QString &explanation,
                            const std::function<void()> &reset)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(name, this);
    label->setBuddy(control);
    control->setAccessibleName(name);
    control->setToolTip(explanation);
    control->setWhatsThis(explanation);
    auto *back = new QToolButton(this);
    back->setIcon(widgets::icon("undo"));
    back->setAutoRaise(true);
    back->setAccessibleName(tr("Put back: %1").arg(name));
    back->setToolTip(tr("As it was at first"));
    connect(back, &QToolButton::clicked, this, reset);
    grid->addWidget(label, row, 0);
    grid->addWidget(control, row, 1);
    grid->addWidget(back, row, 2);
}

QWidget *SettingsDialog::buildLook()
{
    auto *out = new QWidget(this);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    auto *theme = new QComboBox(out);
    theme->setObjectName(u"settingsTheme"_s);
    theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    const QList<widgets::ThemeMode> modes{widgets::ThemeMode::System, widgets::ThemeMode::Light,
                                          widgets::ThemeMode::Dark};
    theme->setCurrentIndex(static_cast<int>(modes.indexOf(m_settings.theme())));
    connect(theme, &QComboBox::currentIndexChanged, this, [this, modes](int at) { m_settings.setTheme(modes[at]); });
    addRow(grid, tr("Theme"), theme, tr("The colours of the window"), [theme] { theme->setCurrentIndex(0); });

    auto *size = new QSpinBox(out);
    size->setObjectName(u"settingsTextSize"_s);
    size->setRange(Settings::smallestText, Settings::largestText);
    size->setSingleStep(10);
    size->setSuffix(u" %"_s);
    size->setKeyboardTracking(false);
    size->setValue(m_settings.textSize());
    connect(size, &QSpinBox::valueChanged, this, [this](int perCent) { m_settings.setTextSize(perCent); });
    addRow(grid, tr("Size of all text"), size, tr("As a share of the desktop's text size"),
           [size] { size->setValue(100); });

    auto *font = new QFontComboBox(out);
    font->setObjectName(u"settingsFont"_s);
    font->setEditable(false);
    const QString family = m_settings.textFamily();
    font->setCurrentFont(family.isEmpty() ? QFont(widgets::interfaceFont().families().value(0)) : QFont(family));
    connect(font, &QComboBox::activated, this,
            [this, font] { m_settings.setTextFamily(font->currentFont().family()); });
    addRow(grid, tr("Font of utterances"), font,
           tr("For the sentences of all modes. Letters that it lacks come from others."),
           [this] { m_settings.setTextFamily({}); });

    auto *language = new QComboBox(out);
    language->setObjectName(u"settingsLanguage"_s);
    language->addItem(tr("As the desktop"), QString());
    language->addItem(u"English"_s, u"en"_s); // in their own words, so that everybody finds hers
    language->addItem(u"Español"_s, u"es"_s);
    language->addItem(u"Português (Brasil)"_s, u"pt_BR"_s);
    language->addItem(u"हिन्दी"_s, u"hi"_s);
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language())));
    connect(language, &QComboBox::currentIndexChanged, this,
            [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });
    addRow(grid, tr("Language"), language, tr("The language of the window; your data stays as it is"),
           [language] { language->setCurrentIndex(0); });
    auto *column = new QVBoxLayout(out);
    column->addLayout(grid);
    column->addStretch(1);
    return out;
}

QWidget *SettingsDialog::buildKeys()
{
    auto *out = new QWidget(this);
    m_filter = new QLineEdit(out);
    m_filter->setObjectName(u"settingsFilter"_s);
    m_filter->setPlaceholderText(tr("Search commands or keys"));
    m_filter->setAccessibleName(tr("Search commands or keys"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setWhatsThis(tr("Shows the commands whose name or keys hold this text."));
    m_list = new QTreeWidget(out);
    m_list->setObjectName(u"settingsCommands"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setWhatsThis(tr("All commands and their keys. Bold ones are not the usual keys."));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_keys = new QKeySequenceEdit(out);
    m_keys->setObjectName(u"settingsKeys"_s);
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->setToolTip(tr("Press the keys that the selected command shall have"));
    m_keys->setWhatsThis(m_keys->toolTip());
    auto *label = new QLabel(tr("New keys"), out);
    label->setBuddy(m_keys);
    m_reset = new QPushButton(tr("Usual keys"), out);
    m_none = new QPushButton(tr("No keys"), out);
    auto *resetAll = new QPushButton(tr("Usual keys for all"), out);
    m_takeOver = new QPushButton(tr("Use them here"), out);
    m_takeOver->setObjectName(u"settingsTakeOver"_s);
    m_conflict = new QLabel(out);
    m_conflict->setObjectName(u"settingsConflict"_s);
    m_conflict->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_reset);
    row->addWidget(m_none);
    auto *told = new QHBoxLayout;
    told->addWidget(m_conflict, 1);
    told->addWidget(m_takeOver);
    auto *column = new QVBoxLayout(out);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addLayout(told);
    column->addWidget(resetAll, 0, Qt::AlignRight);
    connect(m_filter, &QLineEdit::textChanged, this, &SettingsDialog::filterKeys);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SettingsDialog::refreshKeys);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &SettingsDialog::tryKeys);
    connect(m_takeOver, &QPushButton::clicked, this, &SettingsDialog::takeOver);
    connect(m_reset, &QPushButton::clicked, this, [this] { resetKeys(false); });
    connect(resetAll, &QPushButton::clicked, this, [this] { resetKeys(true); });
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (QAction *chosen = command()) {
            changeShortcuts(*chosen, {}, m_settings);
            fillKeys();
        }
    });
    for (const QAction *one : std::as_const(m_commands)) {
        auto *item = new QTreeWidgetItem(m_list, {commandName(*one), {}});
        item->setToolTip(0, one->statusTip());
    }
    fillKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    return out;
}

QAction *SettingsDialog::command() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at >= 0 ? m_commands[at] : nullptr;
}

void SettingsDialog::fillKeys()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QAction &one = *m_commands[i];
        item->setText(1, textOf(one.shortcuts()));
        QFont font = m_list->font();
        font.setBold(one.shortcuts() != usualShortcuts(one));
        item->setFont(1, font);
    }
    refreshKeys();
}

void SettingsDialog::filterKeys()
{
    const QString wanted = m_filter->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!item->text(0).contains(wanted, Qt::CaseInsensitive)
                        && !item->text(1).contains(wanted, Qt::CaseInsensitive));
    }
}

void SettingsDialog::refreshKeys()
{
    const QAction *chosen = command();
    m_keys->setKeySequence(chosen ? chosen->shortcut() : QKeySequence());
    m_keys->setEnabled(chosen != nullptr);
    m_reset->setEnabled(chosen && chosen->shortcuts() != usualShortcuts(*chosen));
    m_none->setEnabled(chosen && !chosen->shortcuts().isEmpty());
    m_conflict->clear();
    m_takeOver->hide();
    const QList<QKeySequence> lost = chosen ? lostShortcuts(*chosen) : QList<QKeySequence>();
    for (const QKeySequence &keys : lost)
        if (const QAction *other = shortcutConflict(m_commands, *chosen, keys))
            m_conflict->setText(
                tr("%1 belongs to “%2”.").arg(keys.toString(QKeySequence::NativeText), commandName(*other)));
}

/// Takes the keys unless somebody has them: nothing is taken away without being told.
void SettingsDialog::tryKeys()
{
    QAction *chosen = command();
    const QKeySequence keys = m_keys->keySequence();
    if (!chosen || keys == chosen->shortcut())
        return;
    m_takeOver->hide();
    if (isReserved(keys)) {
        m_conflict->setText(tr("%1 is needed for writing or annotating.").arg(keys.toString(QKeySequence::NativeText)));
        return;
    }
    if (const QAction *other = shortcutConflict(m_commands, *chosen, keys)) {
        m_conflict->setText(
            tr("%1 belongs to “%2”.").arg(keys.toString(QKeySequence::NativeText), commandName(*other)));
        m_takeOver->show();
        return;
    }
    changeShortcuts(*chosen, {keys}, m_settings);
    fillKeys();
}

void SettingsDialog::takeOver()
{
    QAction *chosen = command();
    const QKeySequence keys = m_keys->keySequence();
    while (QAction *other = chosen ? shortcutConflict(m_commands, *chosen, keys) : nullptr) {
        QList<QKeySequence> rest = other->shortcuts();
        rest.removeIf([&](const QKeySequence &one) {
            return one.matches(keys) != QKeySequence::NoMatch || keys.matches(one) != QKeySequence::NoMatch;
        });
        changeShortcuts(*other, rest, m_settings);
    }
    if (chosen)
        changeShortcuts(*chosen, {keys}, m_settings);
    fillKeys();
}

void SettingsDialog::resetKeys(bool all)
{
    if (all) {
        for (QAction *one : std::as_const(m_commands))
            resetShortcuts(*one, m_settings);
    } else if (QAction *chosen = command()) {
        const QList<QKeySequence> usual = usualShortcuts(*chosen);
        for (const QKeySequence &keys : usual)
            if (const QAction *other = shortcutConflict(m_commands, *chosen, keys)) {
                m_conflict->setText(
                    tr("%1 belongs to “%2”.").arg(keys.toString(QKeySequence::NativeText), commandName(*other)));
                return;
            }
        resetShortcuts(*chosen, m_settings);
    }
    fillKeys();
}

} // namespace filigree::app
