// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/corpusheader.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include "widgets/common/numberbox.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr auto most = static_cast<qint64>(largestWish);

} // namespace

CorpusHeader::CorpusHeader(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
{
    const int line = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(line, line / 2, line, line / 2);
    row->setSpacing(line / 2);
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
    row->addWidget(from);
    row->addWidget(m_method);
    row->addSpacing(line / 2);
    m_count = makeNumber(tr("Sentences"), u"corpusCount"_s);
    m_count->setRange(1, most);
    m_count->setMinimumWidth(line * 7);
    m_seed = makeNumber(tr("Seed"), u"corpusSeed"_s);
    m_seed->setRange(0, most);
    m_seed->setAdaptiveSteps(false);
    m_seed->setMinimumWidth(line * 4);
    m_seed->setToolTip(tr("The same grammar, number and seed give the same corpus"));
    for (QAction *command : commands) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(command);
        button->setObjectName(command->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addSpacing(line);
    m_language = new QLabel(this);
    m_language->setObjectName(u"languageSize"_s);
    row->addWidget(m_language, 1);
    m_row = makeNumber(tr("Sentence number"), u"corpusRow"_s);
    m_row->setMinimumWidth(line * 6);
    setRowCount(0);

    connect(m_method, &QComboBox::activated, this, &CorpusHeader::wishChanged);
    connect(m_count, &widgets::NumberBox::valueChanged, this, &CorpusHeader::wishChanged);
    connect(m_seed, &widgets::NumberBox::valueChanged, this, &CorpusHeader::wishChanged);
    connect(m_row, &widgets::NumberBox::valueChanged, this, [this](qint64 number) { Q_EMIT rowWanted(number - 1); });
}

widgets::NumberBox *CorpusHeader::makeNumber(const QString &name, const QString &object)
{
    auto *box = new widgets::NumberBox(this);
    box->setObjectName(object);
    box->setAccessibleName(name);
    auto *label = new QLabel(name, this);
    label->setBuddy(box);
    layout()->addWidget(label);
    layout()->addWidget(box);
    static_cast<QHBoxLayout *>(layout())->addSpacing(fontMetrics().height() / 2);
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
