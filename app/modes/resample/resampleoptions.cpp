// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/resampleoptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "widgets/common/explained.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

/// One sentence says what it is for: tool tip, What's This and description.
template <class Control>
Control *explained(Control *control, const char *object, const QString &name, const QString &tip)
{
    control->setObjectName(QString::fromLatin1(object));
    widgets::explain(control, name, tip);
    return control;
}

void addRow(QFormLayout *form, QWidget *control)
{
    auto *label = new QLabel(control->accessibleName(), control->parentWidget());
    label->setBuddy(control);
    label->setToolTip(control->toolTip());
    form->addRow(label, control);
}

std::set<std::string> slotsOf(const LenderData &lenders, const std::string &locale)
{
    std::set<std::string> out;
    for (const auto &[name, slots] : lenders.slots)
        if (locale.empty() || locale == name)
            out.insert(slots.begin(), slots.end());
    return out;
}

} // namespace

ResampleOptionsDialog::ResampleOptionsDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"resampleOptions"_s);
    setWindowTitle(tr("Resampling Options"));
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(buildPools());
    whole->addWidget(buildValues());
    whole->addWidget(buildBorrowing(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    whole->addWidget(buttons);
    wire();
    showSettings();
}

QGroupBox *ResampleOptionsDialog::buildPools()
{
    auto *box = new QGroupBox(tr("Contexts and pools"), this);
    auto *form = new QFormLayout(box);
    m_words = explained(new QSpinBox(box), "carrierWords", tr("Words on each side"),
                        tr("How many words on each side of a slot make its carrier phrase, where contexts are by "
                           "carrier phrase."));
    m_words->setRange(1, 2);
    addRow(form, m_words);
    m_chains = explained(new QCheckBox(tr("Swap along chains of contexts"), box), "swapChains",
                         tr("Swap along chains of contexts"),
                         tr("Values also go from one context to another over a third one that is alike to both."));
    form->addRow(m_chains);
    m_containment = explained(new QDoubleSpinBox(box), "containment", tr("A catalogue fits from"),
                              tr("How much of what was seen in a context a catalogue must contain to lend it names."));
    m_containment->setDecimals(0);
    m_containment->setRange(0.0, 100.0);
    m_containment->setSingleStep(5.0);
    m_containment->setKeyboardTracking(false); // a number half typed is none
    m_containment->setSuffix(u" %"_s);
    addRow(form, m_containment);
    m_everywhere = explained(new QCheckBox(tr("New names join every context that the catalogue fits"), box),
                             "catalogueEverywhere", tr("New names join every context that the catalogue fits"),
                             tr("Names that only a catalogue has are used also where it is unclear to which of several "
                                "contexts they belong."));
    form->addRow(m_everywhere);
    return box;
}

QGroupBox *ResampleOptionsDialog::buildValues()
{
    auto *box = new QGroupBox(tr("Drawing"), this);
    auto *form = new QFormLayout(box);
    m_values = explained(new QComboBox(box), "valueWeights", tr("Values"),
                         tr("Whether the sentences of a corpus take all values of a slot alike, or common ones more "
                            "often, as utterances and catalogue weights say."));
    m_values->addItems({tr("All alike"), tr("By how often they are seen")});
    addRow(form, m_values);
    return box;
}

QGroupBox *ResampleOptionsDialog::buildBorrowing()
{
    m_borrowing = new QGroupBox(tr("Borrowed shares"), this);
    auto *form = new QFormLayout(m_borrowing);
    m_noLender = new QLabel(tr("Import reference data of another locale to borrow its shares."), m_borrowing);
    m_noLender->setWordWrap(true);
    form->addRow(m_noLender);
    m_lender = explained(new QComboBox(m_borrowing), "lender", tr("Borrow from"),
                         tr("The locale whose reference data says how often each pattern is asked."));
    addRow(form, m_lender);
    m_ignoreIntent =
        explained(new QCheckBox(tr("Compare patterns without their intents"), m_borrowing), "ignoreIntent",
                  tr("Compare patterns without their intents"),
                  tr("A pattern borrows from the same slots of any intent, for locales that name their intents "
                     "differently."));
    form->addRow(m_ignoreIntent);
    m_names = explained(new QTableWidget(0, 2, m_borrowing), "slotNames", tr("Names of slots"),
                        tr("Which slot type of this project each slot type of the other locale is, where the names "
                           "differ."));
    m_names->setHorizontalHeaderLabels({tr("Slot there"), tr("Slot here")});
    m_names->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_names->verticalHeader()->hide();
    m_names->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_names->setTabKeyNavigation(false);
    m_names->setMinimumHeight(fontMetrics().height() * 9);
    form->addRow(m_names);
    return m_borrowing;
}

void ResampleOptionsDialog::wire()
{
    PoolOptions &pools = m_settings.resample.pools;
    connect(m_words, &QSpinBox::valueChanged, this, [this](int words) {
        m_settings.resample.contexts.carrierWords = words;
        commit(tr("change the length of carrier phrases"), WordsControl);
    });
    connect(m_chains, &QCheckBox::toggled, this, [this, &pools](bool on) {
        pools.components = on;
        commit(tr("change swaps along chains"));
    });
    connect(m_containment, &QDoubleSpinBox::valueChanged, this, [this, &pools](double percent) {
        pools.containment = percent / 100.0;
        commit(tr("change when a catalogue fits"), ContainmentControl);
    });
    connect(m_everywhere, &QCheckBox::toggled, this, [this, &pools](bool on) {
        pools.catalogueEverywhere = on;
        commit(tr("change where new names go"));
    });
    connect(m_values, &QComboBox::activated, this, [this](int index) {
        m_settings.weightedValues = index == 1;
        commit(tr("change how values are drawn"));
    });
    connect(m_lender, &QComboBox::activated, this, [this](int index) {
        m_settings.lender = m_lender->itemData(index).toString().toStdString();
        commit(tr("borrow from another locale"));
        showSlotNames();
    });
    connect(m_ignoreIntent, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.shares.borrow.ignoreIntent = on;
        commit(tr("change how patterns are borrowed"));
    });
}

void ResampleOptionsDialog::commit(const QString &name, int control)
{
    Q_EMIT changed(m_settings, name, control);
}

void ResampleOptionsDialog::setSettings(const ResamplingSettings &settings, bool readOnly)
{
    m_settings = settings;
    m_readOnly = readOnly;
    showSettings();
    showSlotNames();
}

void ResampleOptionsDialog::setSlots(const std::set<std::string> &ours, const LenderData &lenders)
{
    m_ours = ours;
    m_lenders = lenders;
    showSettings();
    showSlotNames();
}

void ResampleOptionsDialog::setStudy(const SharedStudy &study)
{
    std::set<std::string> ours;
    if (study)
        for (const auto &[name, slot] : study->resampling.slots)
            ours.insert(name);
    setSlots(ours, study ? study->lenders : LenderData());
}

void ResampleOptionsDialog::showSettings()
{
    const QList<QWidget *> controls{m_words,  m_chains, m_containment,  m_everywhere,
                                    m_values, m_lender, m_ignoreIntent, m_names};
    for (QWidget *control : controls) {
        control->blockSignals(true);
        control->setEnabled(!m_readOnly);
    }
    const PoolOptions &pools = m_settings.resample.pools;
    m_words->setValue(m_settings.resample.contexts.carrierWords);
    m_words->setEnabled(!m_readOnly && m_settings.resample.contexts.kind == ContextKind::Carrier);
    m_chains->setChecked(pools.components);
    m_containment->setValue(pools.containment * 100.0);
    m_everywhere->setChecked(pools.catalogueEverywhere);
    m_values->setCurrentIndex(m_settings.weightedValues ? 1 : 0);
    m_lender->clear();
    m_lender->addItem(tr("All other locales"), QString());
    for (const auto &[locale, rows] : m_lenders.patterns)
        m_lender->addItem(QString::fromStdString(locale), QString::fromStdString(locale));
    const QString lender = QString::fromStdString(m_settings.lender);
    if (m_lender->findData(lender) < 0) // it is not in the project any more
        m_lender->addItem(tr("%1 (no data)").arg(lender), lender);
    m_lender->setCurrentIndex(m_lender->findData(lender));
    m_ignoreIntent->setChecked(m_settings.shares.borrow.ignoreIntent);
    m_noLender->setVisible(m_lenders.empty());
    for (QWidget *control : std::initializer_list<QWidget *>{m_lender, m_ignoreIntent, m_names})
        control->setEnabled(!m_readOnly && !m_lenders.empty());
    for (QWidget *control : controls)
        control->blockSignals(false);
}

/// The boxes stay while the names are the same, so that the focus does.
void ResampleOptionsDialog::showSlotNames()
{
    const std::set<std::string> theirs = slotsOf(m_lenders, m_settings.lender);
    m_names->setVisible(!m_lenders.empty());
    if (std::pair(theirs, m_ours) != m_shown) {
        m_shown = {theirs, m_ours};
        m_names->setRowCount(0);
        for (const std::string &slot : theirs)
            addSlotName(slot);
    }
    const std::map<std::string, std::string> &names = m_settings.shares.borrow.slotNames;
    int row = 0;
    for (const std::string &slot : theirs) {
        auto *here = static_cast<QComboBox *>(m_names->cellWidget(row++, 1));
        const auto known = names.find(slot);
        const QString chosen = known == names.end() ? QString() : QString::fromStdString(known->second);
        if (here->findData(chosen) < 0) // a slot type that has left the project
            here->addItem(chosen, chosen);
        here->setCurrentIndex(here->findData(chosen));
    }
}

void ResampleOptionsDialog::addSlotName(const std::string &slot)
{
    const QString text = QString::fromStdString(slot);
    const int row = m_names->rowCount();
    m_names->insertRow(row);
    m_names->setItem(row, 0, new QTableWidgetItem(text));
    auto *here = new QComboBox(m_names);
    widgets::explain(here, tr("Slot here for %1").arg(text), m_names->toolTip());
    here->addItem(m_ours.contains(slot) ? tr("the same name") : tr("none"), QString());
    for (const std::string &own : m_ours)
        if (own != slot)
            here->addItem(QString::fromStdString(own), QString::fromStdString(own));
    connect(here, &QComboBox::activated, this, [this, here, slot](int index) {
        const std::string own = here->itemData(index).toString().toStdString();
        if (own.empty())
            m_settings.shares.borrow.slotNames.erase(slot);
        else
            m_settings.shares.borrow.slotNames[slot] = own;
        commit(tr("match slot names"));
    });
    m_names->setCellWidget(row, 1, here);
}

} // namespace filigree::app
