// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/corpusheader.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/modes/command.h"
#include "app/modes/distributionbox.h"
#include "widgets/common/explained.h"
#include "widgets/common/numberbox.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr auto most = static_cast<qint64>(largestWish);

} // namespace

CorpusHeader::CorpusHeader(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
    , m_top(new QHBoxLayout)
    , m_bottom(new QHBoxLayout)
{
    const int line = fontMetrics().height();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(line, line / 2, line, line / 2);
    rows->setSpacing(line / 2);
    rows->addLayout(m_top);
    rows->addLayout(m_bottom);
    m_top->setSpacing(line / 2);
    m_bottom->setSpacing(line / 2);
    buildNumbers(commands);
    buildShares();
    connect(m_method, &QComboBox::activated, this, &CorpusHeader::wishChanged);
    connect(m_count, &widgets::NumberBox::valueChanged, this, &CorpusHeader::wishChanged);
    connect(m_seed, &widgets::NumberBox::valueChanged, this, &CorpusHeader::wishChanged);
    connect(m_row, &widgets::NumberBox::valueChanged, this, [this](qint64 number) { Q_EMIT rowWanted(number - 1); });
    connect(m_shares, &DistributionBox::chosen, this, &CorpusHeader::distributionChosen);
    connect(m_mix, &QSpinBox::valueChanged, this, [this](int percent) { Q_EMIT mixChosen(percent / 100.0); });
}

void CorpusHeader::buildNumbers(const QList<QAction *> &commands)
{
    const int line = fontMetrics().height();
    m_method = new QComboBox(this);
    m_method->setObjectName(u"corpusMethod"_s);
    m_method->addItems({tr("Grammar"), tr("Resampling"), tr("Both")});
    m_method->setAccessibleName(tr("From"));
    m_method->setToolTip(
        tr("What the sentences are made from: the grammar, your utterances with swapped values, or both "
           "without a sentence twice."));
    m_method->setWhatsThis(m_method->toolTip());
    auto *from = new QLabel(tr("From"), this);
    from->setBuddy(m_method);
    m_top->addWidget(from);
    m_top->addWidget(m_method);
    m_top->addSpacing(line / 2);
    m_count = makeNumber(tr("Sentences"), u"corpusCount"_s);
    m_count->setWhatsThis(tr("How many sentences the corpus is to have."));
    m_count->setRange(1, most);
    m_count->setMinimumWidth(line * 7);
    m_seed = makeNumber(tr("Seed"), u"corpusSeed"_s);
    m_seed->setRange(0, most);
    m_seed->setAdaptiveSteps(false);
    m_seed->setMinimumWidth(line * 4);
    m_seed->setToolTip(tr("The same grammar, number and seed give the same corpus"));
    for (QAction *command : commands)
        m_top->addWidget(makeCommandButton(command, Qt::ToolButtonTextBesideIcon, this));
    m_top->addSpacing(line);
    m_language = new QLabel(this);
    m_language->setObjectName(u"languageSize"_s);
    m_language->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what can be typed in comes first
    m_top->addWidget(m_language, 1);
    m_row = makeNumber(tr("Sentence number"), u"corpusRow"_s);
    m_row->setWhatsThis(tr("Goes to the sentence with this number."));
    m_row->setMinimumWidth(line * 6);
    setRowCount(0);
}

void CorpusHeader::buildShares()
{
    m_shares = new DistributionBox(DistributionBox::Choice::OrEverySentenceAlike, this);
    m_shares->setObjectName(u"corpusShares"_s);
    m_mix = new QSpinBox(this);
    m_mix->setObjectName(u"corpusMix"_s);
    m_mix->setRange(0, 100);
    m_mix->setSingleStep(5);
    m_mix->setSuffix(u" %"_s);
    m_mix->setKeyboardTracking(false);
    widgets::explain(m_mix, tr("Mix with observed"), tr("How much of the shares in your data is mixed in."));
    for (QWidget *control : std::initializer_list<QWidget *>{m_shares, m_mix}) {
        auto *label = new QLabel(control->accessibleName(), this);
        label->setBuddy(control);
        label->setToolTip(control->toolTip());
        m_bottom->addWidget(label);
        m_bottom->addWidget(control);
        m_bottom->addSpacing(fontMetrics().height() / 2);
    }
    m_planned = new QLabel(this);
    m_planned->setObjectName(u"plannedIntents"_s);
    m_planned->setTextFormat(Qt::PlainText);
    m_planned->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bottom->addWidget(m_planned, 1);
}

widgets::NumberBox *CorpusHeader::makeNumber(const QString &name, const QString &object)
{
    auto *box = new widgets::NumberBox(this);
    box->setObjectName(object);
    box->setAccessibleName(name);
    auto *label = new QLabel(name, this);
    label->setBuddy(box);
    m_top->addWidget(label);
    m_top->addWidget(box);
    m_top->addSpacing(fontMetrics().height() / 2);
    return box;
}

void CorpusHeader::setWish(const CorpusWish &wish, bool readOnly)
{
    const QSignalBlocker count(m_count);
    const QSignalBlocker seed(m_seed);
    m_count->setValue(static_cast<qint64>(std::min<std::uint64_t>(wish.count, most)));
    m_seed->setValue(static_cast<qint64>(std::min<std::uint64_t>(wish.seed, most)));
    m_method->setCurrentIndex(static_cast<int>(wish.method));
    m_method->setEnabled(!readOnly);
    m_count->setEnabled(!readOnly);
    m_seed->setEnabled(!readOnly);
}

void CorpusHeader::setShares(const CorpusWish &wish, const DistributionOptions &shares, bool readOnly)
{
    const QSignalBlocker blocker(m_mix);
    m_shares->setDistribution(wish.everySentence ? std::nullopt : std::optional(shares.distribution));
    m_shares->setEnabled(!readOnly);
    if (const int percent = qRound(shares.mixObserved * 100.0); percent != m_mix->value())
        m_mix->setValue(percent); // the same one would wipe what is being typed
    m_mix->setEnabled(!readOnly && !wish.everySentence);
}

void CorpusHeader::setPlanned(const std::vector<IntentPlan> &intents, bool exact, const QString &remark)
{
    QStringList parts;
    QString table = u"<table>"_s;
    for (const IntentPlan &intent : intents) {
        const QString name = QString::fromStdString(intent.intent);
        const QString count = widgets::formatCount(static_cast<qint64>(intent.planned));
        parts.append(name + u' ' + (exact ? count : tr("about %1").arg(count)));
        table += u"<tr><td>%1&nbsp;</td><td align=\"right\">%2</td></tr>"_s.arg(
            name.toHtmlEscaped(), tr("%1 of %2").arg(count, widgets::formatCount(intent.available)).toHtmlEscaped());
    }
    m_planned->setText(remark.isEmpty() ? parts.join(u" · "_s) : remark);
    m_planned->setToolTip(intents.empty() ? remark
                                          : tr("Sentences planned for each intent, of those that there are:") + table
                                  + u"</table>"_s);
    m_planned->setAccessibleName(intents.empty() ? remark : tr("Planned: %1").arg(m_planned->text()));
}

CorpusWish CorpusHeader::applied(CorpusWish wish)
{
    m_count->commit(); // a number that is still being typed counts
    m_seed->commit();
    wish.method = static_cast<CorpusMethod>(m_method->currentIndex());
    wish.count = static_cast<std::uint64_t>(m_count->value());
    wish.seed = static_cast<std::uint64_t>(m_seed->value());
    return wish;
}

void CorpusHeader::setLanguageSize(const std::optional<Count128> &size,
                                   const QList<std::pair<QString, Count128>> &intents)
{
    m_language->setText(size ? tr("of %1 that the grammar has").arg(widgets::formatCountShort(*size)) : QString());
    QString exact = size ? widgets::formatCount(*size).toHtmlEscaped() : QString();
    if (intents.size() > 1) {
        exact += u"<table>"_s;
        for (const auto &[intent, count] : intents)
            exact += u"<tr><td>%1&nbsp;</td><td align=\"right\">%2</td></tr>"_s.arg(
                intent.toHtmlEscaped(), widgets::formatCount(count).toHtmlEscaped());
        exact += u"</table>"_s;
    }
    m_language->setToolTip(exact);
}

void CorpusHeader::setRow(qint64 row)
{
    const QSignalBlocker blocker(m_row);
    m_row->setValue(row + 1);
}

void CorpusHeader::setRowCount(qint64 count)
{
    const QSignalBlocker blocker(m_row);
    m_row->setRange(1, std::max<qint64>(count, 1));
    m_row->setEnabled(count > 0);
}

void CorpusHeader::focusCount()
{
    m_count->setFocus();
}

void CorpusHeader::focusRow()
{
    m_row->setFocus();
    m_row->selectAll();
}

} // namespace filigree::app
