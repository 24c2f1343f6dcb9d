// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/outlinepanel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/common/icons.h"
#include "widgets/editor/outlinedelegate.h"
#include "widgets/editor/outlinemodel.h"

namespace filigree::widgets {

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutlineModel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
{
    m_view->setObjectName(QStringLiteral("outlineView"));
    m_view->setWhatsThis(tr("What the utterances hold: intents, slots and patterns, and how many of each. Enter or a "
                            "click goes to the next one in the text; a slot annotates the selected words."));
    m_view->setAccessibleName(tr("Outline: intents, slots, patterns"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OutlineDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(0);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->header()->hide();
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(fontMetrics().height());
    m_view->header()->setSectionResizeMode(OutlineModel::NameColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(OutlineModel::KeyColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(OutlineModel::CountColumn, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    m_filter->setObjectName(QStringLiteral("outlineFilter"));
    m_filter->setWhatsThis(tr("Only the intents, slots and patterns with these letters are listed."));
    m_filter->setPlaceholderText(tr("Filter the outline"));
    m_filter->setAccessibleName(tr("Filter the outline by words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search"), QLineEdit::LeadingPosition);
    layout->addWidget(m_filter);
    layout->addWidget(m_view);
    setFocusProxy(m_view);

    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->expandAll();
        filter();
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            return;
        Q_EMIT nextRequested(static_cast<OutlineKind>(index.parent().row()),
                             index.siblingAtColumn(0).data(OutlineModel::NameRole).toString());
    });
    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePanel::filter);
    connect(m_view, &QTreeView::activated, this, &OutlinePanel::onActivated);
}

void OutlinePanel::setUtterances(const std::vector<GoldenUtterance> &utterances, const QStringList &slotTypes)
{
    const QModelIndex current = m_view->currentIndex();
    const int group = current.parent().row();
    const QString name = current.siblingAtColumn(0).data(OutlineModel::NameRole).toString();
    m_model->setUtterances(utterances, slotTypes);
    if (group < 0)
        return;
    const auto &entries = m_model->entries(static_cast<OutlineKind>(group));
    for (std::size_t row = 0; row < entries.size(); ++row)
        if (entries[row].name == name)
            m_view->setCurrentIndex(m_model->index(static_cast<int>(row), 0, m_model->index(group, 0)));
}

void OutlinePanel::setSlotColours(const SlotColours &colours)
{
    m_model->setSlotColours(colours);
}

QString OutlinePanel::filterText() const
{
    return m_filter->text();
}

void OutlinePanel::setFilterText(const QString &words)
{
    m_filter->setText(words);
}

void OutlinePanel::filter()
{
    const QStringList words = m_filter->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QString name = m_model->index(row, 0, parent).data(OutlineModel::NameRole).toString();
            const bool fits = std::all_of(words.cbegin(), words.cend(), [&name](const QString &word) {
                return name.contains(word, Qt::CaseInsensitive);
            });
            m_view->setRowHidden(row, parent, !fits);
        }
    }
}

void OutlinePanel::onActivated(const QModelIndex &index)
{
    if (!index.parent().isValid())
        return;
    const QModelIndex entry = index.siblingAtColumn(0);
    if (index.parent().row() == static_cast<int>(OutlineKind::Slot))
        Q_EMIT slotActivated(entry.data(OutlineModel::NameRole).toString());
    else if (const int line = entry.data(OutlineModel::LineRole).toInt(); line > 0)
        Q_EMIT lineRequested(line);
}

} // namespace filigree::widgets
