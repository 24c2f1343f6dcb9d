// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/translatesetup.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
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

constexpr int mostAsked = 1'000'000;

bool looks(const SlotChoice &choice)
{
    return choice.policy == ValuePolicy::LookUp || choice.policy == ValuePolicy::Refill;
}

QString languageOf(const QString &locale)
{
    return locale.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

QString sourceTitle(const TranslatableSource &source)
{
    const QString where =
        source.locale.empty() ? TranslateSetup::tr("no locale") : QString::fromStdString(source.locale);
    const QString count = widgets::formatCount(source.utterances);
    switch (source.kind) {
    case TranslatableKind::Golden:
        return TranslateSetup::tr("Golden utterances, %1 (%2)").arg(where, count);
    case TranslatableKind::Reference:
        return TranslateSetup::tr("Reference data, %1 (%2)").arg(where, count);
    case TranslatableKind::Grammar:
        break;
    }
    return TranslateSetup::tr("Templates of the grammar, %1").arg(where);
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
        refreshAmount();
        rebuildSlots();
        Q_EMIT changed();
    });
    connect(m_each, &QCheckBox::clicked, this, [this](bool on) { m_amount.eachTemplateOnce = on; });
    connect(m_most, &QSpinBox::valueChanged, this, [this](int most) {
        const TranslatableSource *shown = source();
        (shown && shown->kind == TranslatableKind::Grammar ? m_amount.ofGrammar : m_amount.atMost) = most;
    });
}

void TranslateSetup::build(const QList<QAction *> &commands)
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line / 2, line / 2, line / 2);
    column->setSpacing(line / 3);
    column->addWidget(new widgets::SectionLabel(tr("Translate"), this));
    buildSource(*column);
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

void TranslateSetup::buildSource(QVBoxLayout &column)
{
    m_source = new QComboBox(this);
    m_source->setObjectName(u"translationSource"_s);
    widgets::explain(
        m_source, tr("Utterances"),
        tr("What is translated: the golden utterances, the reference data of a locale, or the templates of "
           "the grammar, each with the value that its slots have most often."));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(16);
    column.addWidget(m_source);
    m_each = new QCheckBox(this);
    m_each->setObjectName(u"translateEachTemplate"_s);
    column.addWidget(m_each);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("At &most"), this);
    m_most = new QSpinBox(this);
    m_most->setObjectName(u"translateAtMost"_s);
    m_most->setMaximum(mostAsked);
    m_most->setSingleStep(100);
    m_most->setGroupSeparatorShown(true);
    widgets::explain(m_most, tr("At most"),
                     tr("How many are translated: the first ones; those of a grammar are shared out among its patterns "
                        "as a corpus is."));
    label->setBuddy(m_most);
    row->addWidget(label);
    row->addWidget(m_most, 1);
    column.addLayout(row);
}

void TranslateSetup::setSources(const std::vector<TranslatableSource> &sources, const QStringList &catalogues,
                                const QString &locale)
{
    const TranslatableSource *shown = source();
    const auto before =
        shown ? std::pair(shown->kind, shown->locale) : std::pair(TranslatableKind::Golden, std::string());
    m_sources = sources;
    m_catalogues = catalogues;
    m_locale = locale;
    const QSignalBlocker blocker(m_source);
    m_source->clear();
    for (const TranslatableSource &one : m_sources) {
        m_source->addItem(sourceTitle(one));
        if (std::pair(one.kind, one.locale) == before)
            m_source->setCurrentIndex(m_source->count() - 1);
    }
    m_source->setEnabled(m_source->count() > 0);
    refreshAmount();
    rebuildSlots();
    Q_EMIT changed();
}

const TranslatableSource *TranslateSetup::source() const
{
    const int at = m_source->currentIndex();
    return at < 0 || at >= static_cast<int>(m_sources.size()) ? nullptr : &m_sources[static_cast<std::size_t>(at)];
}

TranslateWish TranslateSetup::wish() const
{
    TranslateWish out;
    const TranslatableSource &shown = *source();
    const bool grammar = shown.kind == TranslatableKind::Grammar;
    out.kind = shown.kind;
    out.locale = shown.locale;
    out.eachTemplateOnce = grammar || m_amount.eachTemplateOnce;
    out.atMost = grammar ? m_amount.ofGrammar : m_amount.atMost;
    out.slots = m_choices;
    for (auto one = out.slots.begin(); one != out.slots.end();) // those of other sources may have no file here
        one = shown.slots.contains(one->first) ? std::next(one) : out.slots.erase(one);
    out.ownCatalogues = looksIntoOwn();
    return out;
}

void TranslateSetup::setAmount(const SourceAmount &amount)
{
    m_amount.eachTemplateOnce = amount.eachTemplateOnce;
    m_amount.atMost = std::clamp(amount.atMost, 0, mostAsked);
    m_amount.ofGrammar = std::clamp(amount.ofGrammar, 1, mostAsked);
    refreshAmount();
}

void TranslateSetup::refreshAmount()
{
    const TranslatableSource *shown = source();
    const bool grammar = shown && shown->kind == TranslatableKind::Grammar;
    m_each->setText(shown && !grammar ? tr("&One of each template (%1)").arg(widgets::formatCount(shown->templates))
                                      : tr("&One of each template"));
    m_each->setEnabled(shown && !grammar);
    m_each->setChecked(grammar || m_amount.eachTemplateOnce);
    widgets::explain(m_each, tr("One of each template"),
                     grammar ? tr("Each template of the grammar is translated once.")
                             : tr("Of the utterances that differ in their slot values alone, the first one."));
    m_most->setEnabled(shown);
    const QSignalBlocker blocker(m_most);
    m_most->setMinimum(grammar ? 1 : 0);
    m_most->setSpecialValueText(grammar ? QString() : tr("all of them"));
    m_most->setValue(grammar ? m_amount.ofGrammar : m_amount.atMost);
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
    if (utterances > 0) // what a grammar makes is not counted
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
