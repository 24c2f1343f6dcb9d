// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/translatesetup.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/filepath.h"
#include "app/modes/command.h"
#include "widgets/common/explained.h"
#include "widgets/common/icons.h"
#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/translation/translationtext.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr std::array policies{ValuePolicy::Keep, ValuePolicy::LookUp, ValuePolicy::Refill, ValuePolicy::Translate};

bool looks(const SlotChoice &choice)
{
    return choice.policy == ValuePolicy::LookUp || choice.policy == ValuePolicy::Refill;
}

QString languageOf(const QString &locale)
{
    return locale.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

} // namespace

bool sameLanguage(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || languageOf(a) == languageOf(b);
}

TranslateSetup::TranslateSetup(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
{
    build(commands);
    connect(m_source, &QComboBox::activated, this, [this] {
        rebuildSlots();
        Q_EMIT changed();
    });
}

void TranslateSetup::build(const QList<QAction *> &commands)
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line / 2, line / 2, line / 2);
    column->setSpacing(line / 3);
    column->addWidget(new widgets::SectionLabel(tr("Translate"), this));
    m_source = new QComboBox(this);
    m_source->setObjectName(u"translationSource"_s);
    widgets::explain(m_source, tr("Utterances"),
                     tr("What is translated: the golden utterances, or the reference data of a locale."));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(16);
    column->addWidget(m_source);
    auto *values = new QLabel(tr("Values of the slots"), this);
    column->addWidget(values);
    m_slots = new QScrollArea(this);
    m_slots->setObjectName(u"translationSlots"_s);
    widgets::explain(m_slots, tr("Values of the slots"),
                     tr("What becomes of the values of each slot type. A slot itself comes out exactly once, always."));
    m_slots->setWidgetResizable(true);
    m_slots->setFrameShape(QFrame::NoFrame);
    m_slots->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_slots->setMinimumHeight(line * 5);
    m_slots->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_slots, 1);
    m_remark = new QLabel(this);
    m_remark->setObjectName(u"translationRemark"_s);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText); // the languages of a model may be any words
    column->addWidget(m_remark);
    auto *row = new QHBoxLayout;
    row->setSpacing(line / 4);
    for (QAction *command : commands)
        row->addWidget(makeCommandButton(command, Qt::ToolButtonTextBesideIcon, this));
    row->addStretch(1);
    column->addLayout(row);
}

void TranslateSetup::setSources(const std::vector<TranslatableSource> &sources, const QStringList &catalogues,
                                const QString &locale)
{
    const TranslatableSource *shown = source();
    const auto before = shown ? std::pair(shown->golden, shown->locale) : std::pair(true, std::string());
    m_sources = sources;
    m_catalogues = catalogues;
    m_locale = locale;
    const QSignalBlocker blocker(m_source);
    m_source->clear();
    for (const TranslatableSource &one : m_sources) {
        const QString count = widgets::formatCount(one.utterances);
        const QString where = one.locale.empty() ? tr("no locale") : QString::fromStdString(one.locale);
        m_source->addItem(one.golden ? tr("Golden utterances, %1 (%2)").arg(where, count)
                                     : tr("Reference data, %1 (%2)").arg(where, count));
        if (std::pair(one.golden, one.locale) == before)
            m_source->setCurrentIndex(m_source->count() - 1);
    }
    m_source->setEnabled(m_source->count() > 0);
    rebuildSlots();
    Q_EMIT changed();
}

const TranslatableSource *TranslateSetup::source() const
{
    const int at = m_source->currentIndex();
    return at < 0 || at >= static_cast<int>(m_sources.size()) ? nullptr : &m_sources[static_cast<std::size_t>(at)];
}

void TranslateSetup::setChoices(const SlotChoices &choices)
{
    m_choices = choices;
    rebuildSlots();
}

void TranslateSetup::setTargetLanguage(const QString &language)
{
    if (language == m_target)
        return;
    m_target = language;
    const QStringList names = m_controls.keys();
    for (const QString &slot : names)
        refreshFile(slot);
}

bool TranslateSetup::looksIntoOwn() const
{
    return !m_target.isEmpty() && !m_locale.isEmpty() && sameLanguage(m_target, m_locale);
}

void TranslateSetup::rebuildSlots()
{
    const int line = fontMetrics().height();
    m_controls.clear();
    auto *list = new QWidget(m_slots);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, line / 4, 0);
    grid->setVerticalSpacing(line / 5);
    grid->setColumnStretch(1, 1);
    if (const TranslatableSource *shown = source()) {
        for (const auto &[slot, utterances] : shown->slots)
            addSlot(*list, QString::fromStdString(slot), utterances);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_slots->setWidget(list);
    list->setAutoFillBackground(false);
}

void TranslateSetup::addSlot(QWidget &list, const QString &slot, std::int64_t utterances)
{
    auto *grid = static_cast<QGridLayout *>(list.layout());
    const int row = grid->rowCount();
    auto *label = new QLabel(slot, &list);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(tr("In %n utterance(s)", nullptr, static_cast<int>(utterances)));
    auto *policy = new QComboBox(&list);
    policy->setObjectName(u"policy."_s + slot);
    for (const ValuePolicy one : policies) {
        policy->addItem(widgets::policyTitle(one), static_cast<int>(one));
        policy->setItemData(policy->count() - 1, widgets::policyExplanation(one), Qt::ToolTipRole);
    }
    policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    policy->setMinimumContentsLength(8);
    widgets::explain(policy, tr("Values of %1").arg(slot), tr("What becomes of the values of this slot type."));
    const auto choice = m_choices.find(slot.toStdString());
    if (choice != m_choices.end())
        policy->setCurrentIndex(policy->findData(static_cast<int>(choice->second.policy)));
    label->setBuddy(policy);
    auto *file = new QToolButton(&list);
    file->setObjectName(u"policyFile."_s + slot);
    file->setIcon(widgets::icon("open"));
    file->setFocusPolicy(Qt::TabFocus);
    grid->addWidget(label, row, 0);
    grid->addWidget(policy, row, 1);
    grid->addWidget(file, row, 2);
    m_controls.insert(slot, {policy, file});
    refreshFile(slot);
    connect(policy, &QComboBox::activated, this,
            [this, slot, policy] { choosePolicy(slot, static_cast<ValuePolicy>(policy->currentData().toInt())); });
    connect(file, &QToolButton::clicked, this, [this, slot] { chooseFile(slot); });
}

void TranslateSetup::choosePolicy(const QString &slot, ValuePolicy policy)
{
    SlotChoice choice = m_choices[slot.toStdString()];
    choice.policy = policy;
    setChoice(slot, choice);
}

void TranslateSetup::setChoice(const QString &slot, const SlotChoice &choice)
{
    m_choices[slot.toStdString()] = choice;
    const auto controls = m_controls.constFind(slot);
    if (controls != m_controls.constEnd())
        controls->policy->setCurrentIndex(controls->policy->findData(static_cast<int>(choice.policy)));
    refreshFile(slot);
    Q_EMIT changed();
}

void TranslateSetup::chooseFile(const QString &slot)
{
    auto *dialog = new QFileDialog(this, tr("Values of %1 in the target locale").arg(slot));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, slot](const QString &path) {
        SlotChoice choice = m_choices[slot.toStdString()];
        choice.file = toPath(path);
        setChoice(slot, choice);
    });
    dialog->open();
}

/// The button is there for all, so that nothing jumps; it says what it is good for.
void TranslateSetup::refreshFile(const QString &slot)
{
    const auto controls = m_controls.constFind(slot);
    if (controls == m_controls.constEnd())
        return;
    const auto found = m_choices.find(slot.toStdString());
    const SlotChoice choice = found == m_choices.end() ? SlotChoice() : found->second;
    controls->file->setEnabled(looks(choice));
    const QString path = fromPath(choice.file);
    QString tip = tr("Choose a catalogue of the target locale, or a file of pairs: value, tab, value there");
    if (!path.isEmpty())
        tip = tr("It looks into %1").arg(QFileInfo(path).fileName());
    else if (looksIntoOwn() && m_catalogues.contains(slot))
        tip = tr("It looks into the project’s catalogue. Another file can be chosen.");
    widgets::explain(controls->file, tr("File for the values of %1").arg(slot), tip);
}

QString TranslateSetup::obstacle() const
{
    const TranslatableSource *shown = source();
    if (!shown)
        return {};
    for (const auto &[slot, choice] : m_choices) {
        const QString name = QString::fromStdString(slot);
        if (looks(choice) && shown->slots.contains(slot) && choice.file.empty()
            && !(looksIntoOwn() && m_catalogues.contains(name)))
            return tr("%1: choose a file with values of the target locale, or keep the values.").arg(name);
    }
    return {};
}

void TranslateSetup::setRemark(const QString &sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

} // namespace filigree::app
