// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/evaluate/errorpanel.h"

#include <algorithm>
#include <optional>

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/modes/command.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/explained.h"
#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/evaluation/errormodel.h"
#include "widgets/resampling/facttable.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

/// Keeps the rows of a pair of intents.
class PairFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setPair(const QString &reference, const QString &hypothesis)
    {
        m_reference = reference.toStdString();
        m_hypothesis = hypothesis.toStdString();
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const auto &errors = static_cast<const widgets::ErrorModel *>(sourceModel())->errors();
        const widgets::LabelError &error = errors[static_cast<std::size_t>(row)];
        return m_reference.empty()
            || (error.reference.intent == m_reference && error.hypothesis.intent == m_hypothesis);
    }

private:
    std::string m_reference;
    std::string m_hypothesis;
};

QString additionText(const Addition &addition)
{
    const QString what = QString::fromStdString(addition.what);
    switch (addition.kind) {
    case Addition::Kind::Intent:
        return ErrorPanel::tr("Utterances of the intent %1").arg(QString::fromStdString(addition.intent));
    case Addition::Kind::Pattern:
        return ErrorPanel::tr("An utterance with the pattern %1 (%2)")
            .arg(what, QString::fromStdString(addition.intent));
    case Addition::Kind::Slot:
        return ErrorPanel::tr("Utterances with the slot %1").arg(QString::fromStdString(addition.slot));
    case Addition::Kind::Value:
        return ErrorPanel::tr("The value “%1” of %2").arg(what, QString::fromStdString(addition.slot));
    case Addition::Kind::Carrier:
        return ErrorPanel::tr("An utterance with the word “%1”").arg(what);
    }
    return {};
}

/// A run that has ended is read again, and measured with the same utterances.
bool isOfOneTest(const RowDetail *one, const RowDetail *other)
{
    return one && other
        && (one->experiment == other->experiment || one->experiment->data.test == other->experiment->data.test);
}

} // namespace

ErrorPanel::ErrorPanel(const QList<QAction *> &commands, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    build(commands);
    connect(m_additions, &widgets::FactTable::currentFactChanged, this, &ErrorPanel::wishChanged);
    connect(m_additions, &widgets::FactTable::factActivated, this, &ErrorPanel::wishActivated);
    connect(m_showAll, &QPushButton::clicked, this, &ErrorPanel::showAll);
}

void ErrorPanel::build(const QList<QAction *> &commands)
{
    const int line = fontMetrics().height();
    m_errors = new widgets::ErrorModel(this);
    m_filter = new PairFilter(this);
    m_filter->setSourceModel(m_errors);
    m_delegate = new widgets::AnnotatedDelegate(this);
    m_delegate->setSlotNames(true);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(line / 2, line / 4, line / 2, line / 4);
    m_words = new QLabel(left);
    m_words->setObjectName(u"errorWords"_s);
    m_showAll = new QPushButton(tr("Show all errors"), left);
    m_showAll->setObjectName(u"showAllErrors"_s);
    m_showAll->hide();
    row->addWidget(m_words, 1);
    row->addWidget(m_showAll);
    column->addLayout(row);
    m_view = new QTreeView(left);
    m_view->setObjectName(u"errorView"_s);
    widgets::explain(m_view, tr("Errors"),
                     tr("Test utterances that were labelled wrongly, and what of them the training data lacked."));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->header()->setSectionsMovable(false);
    column->addWidget(m_view, 1);
    addWidget(left);

    auto *right = new QWidget(this);
    auto *list = new QVBoxLayout(right);
    list->setContentsMargins(line / 2, line / 4, 0, line / 4);
    list->setSpacing(line / 4);
    list->addWidget(new widgets::SectionLabel(tr("What to add"), right));
    const QString what = tr("What the training data lacks, what most errors stand behind first.");
    m_additions = new widgets::FactTable({{tr("What is missing"), what, false},
                                          {tr("Errors"), tr("Errors that it stands behind, over all seeds"), true}},
                                         right);
    m_additions->setObjectName(u"additionTable"_s);
    m_additions->setPlaceholder(tr("Nothing is missing: all words, values and patterns of the errors were there."));
    widgets::explain(m_additions, tr("What to add"), what);
    list->addWidget(m_additions, 1);
    auto *buttons = new QHBoxLayout;
    for (QAction *command : commands)
        buttons->addWidget(makeCommandButton(command, Qt::ToolButtonTextBesideIcon, right));
    buttons->addStretch(1);
    list->addLayout(buttons);
    addWidget(right);
    setSizes({line * 46, line * 24});
}

void ErrorPanel::setDetail(const std::shared_ptr<const RowDetail> &detail)
{
    const bool goesOn = isOfOneTest(detail.get(), m_detail.get());
    if (!goesOn)
        showAll(); // a pair of intents of one experiment may be none of another
    const auto error = goesOn ? currentError() : std::nullopt;
    const auto wanted = goesOn ? wish() : std::nullopt;
    m_detail = detail;
    std::vector<widgets::LabelError> errors;
    std::vector<std::vector<widgets::Fact>> additions;
    if (detail) {
        for (const RowError &wrong : detail->errors) {
            const Utterance &utterance = detail->experiment->data.test[wrong.label.utterance];
            errors.push_back({utterance, {wrong.label.intent, utterance.tokens, wrong.label.slots}, wrong.reason});
        }
        for (const Addition &addition : detail->additions)
            additions.push_back(
                {{additionText(addition), 0.0},
                 {widgets::formatCount(static_cast<qint64>(addition.errors)), static_cast<double>(addition.errors)}});
    }
    m_errors->setErrors(std::move(errors));
    m_additions->setRows(std::move(additions));
    if (error)
        selectError(*error);
    if (wanted)
        selectAddition(wanted->addition);
    refreshWords();
    Q_EMIT wishChanged();
}

std::optional<RowError> ErrorPanel::currentError() const
{
    const QModelIndex current = m_filter->mapToSource(m_view->currentIndex());
    return m_detail && current.isValid() ? std::optional(m_detail->errors[static_cast<std::size_t>(current.row())])
                                         : std::nullopt;
}

/// A model that has been trained meanwhile brings errors of its own; whoever reads them goes on where she was.
void ErrorPanel::selectError(const RowError &error)
{
    for (std::size_t row = 0; row < m_detail->errors.size(); ++row) {
        const Mislabelled &label = m_detail->errors[row].label;
        if (label.utterance != error.label.utterance || label.intent != error.label.intent
            || label.slots != error.label.slots)
            continue;
        const QModelIndex index = m_filter->mapFromSource(m_errors->index(static_cast<int>(row), 0));
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        return;
    }
}

void ErrorPanel::selectAddition(const Addition &addition)
{
    const auto &all = m_detail->additions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Addition &one) {
        return one.kind == addition.kind && one.what == addition.what && one.intent == addition.intent
            && one.slot == addition.slot;
    });
    if (found != all.end())
        m_additions->setCurrentFact(static_cast<int>(found - all.begin()));
}

void ErrorPanel::setSlotColours(const widgets::SlotColours &colours)
{
    m_delegate->setSlotColours(colours);
    m_view->viewport()->update();
}

void ErrorPanel::showPair(const QString &reference, const QString &hypothesis)
{
    m_reference = reference;
    m_hypothesis = hypothesis;
    static_cast<PairFilter *>(m_filter)->setPair(reference, hypothesis);
    refreshWords();
}

void ErrorPanel::showAll()
{
    showPair({}, {});
}

void ErrorPanel::refreshWords()
{
    m_showAll->setVisible(!m_reference.isEmpty());
    if (!m_detail || m_detail->seeds == 0)
        return m_words->setText(tr("Not there yet."));
    const auto all = static_cast<int>(m_detail->experiment->data.test.size());
    QString words =
        tr("%1 of %2 test utterances").arg(widgets::formatCount(shownUtterances()), widgets::formatCount(all));
    if (!m_reference.isEmpty())
        words += u"  ·  "_s
            + (m_reference == m_hypothesis ? m_reference : tr("%1 taken for %2").arg(m_reference, m_hypothesis));
    if (m_detail->seeds > 1)
        words += u"  ·  "_s + tr("with one of %1 seeds at least").arg(m_detail->seeds);
    m_words->setText(words);
}

/// An utterance that was wrong in several ways stands there as often, one after the other.
int ErrorPanel::shownUtterances() const
{
    int out = 0;
    std::optional<std::uint32_t> last;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto at = static_cast<std::size_t>(m_filter->mapToSource(m_filter->index(row, 0)).row());
        const std::uint32_t utterance = m_detail->errors[at].label.utterance;
        out += utterance != last ? 1 : 0;
        last = utterance;
    }
    return out;
}

std::optional<ErrorPanel::Wish> ErrorPanel::wish() const
{
    const int at = m_additions->currentFact();
    if (!m_detail || at < 0 || static_cast<std::size_t>(at) >= m_detail->additions.size())
        return std::nullopt;
    const Addition &addition = m_detail->additions[static_cast<std::size_t>(at)];
    return Wish{addition, m_detail->experiment->data.test.at(addition.example)};
}

} // namespace filigree::app
