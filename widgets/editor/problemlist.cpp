// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/problemlist.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <algorithm>

#include "widgets/common/theme.h"

namespace filigree::widgets {

ProblemList::ProblemList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new ProblemModel(this))
{
    setAccessibleName(tr("Problems"));
    setModel(m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    header()->hide();
    connect(this, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT problemActivated(m_model->at(index.row())); });
    connect(this, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT problemActivated(m_model->at(index.row())); });
    fitColumns();
}

void ProblemList::setDiagnostics(std::vector<Diagnostic> diagnostics)
{
    const int errors = errorCount();
    const int warnings = warningCount();
    const int row = currentIndex().row();
    m_model->setDiagnostics(std::move(diagnostics));
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
    if (errors != errorCount() || warnings != warningCount())
        Q_EMIT countsChanged(errorCount(), warningCount());
}

int ProblemList::errorCount() const
{
    const auto &all = m_model->diagnostics();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Diagnostic &d) { return d.severity == Severity::Error; }));
}

int ProblemList::warningCount() const
{
    return m_model->rowCount() - errorCount();
}

void ProblemList::fitColumns()
{
    header()->resizeSection(ProblemModel::LineColumn,
                            fontMetrics().horizontalAdvance(QStringLiteral("00,000")) + fontMetrics().height() * 3);
}

void ProblemList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).colour(ColourRole::TextMuted));
    const int margin = fontMetrics().height() / 2;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::TextWordWrap | Qt::AlignTop,
                     tr("No problems."));
}

void ProblemList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (m_model && event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace filigree::widgets
