// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/chartframe.h"

#include <utility>

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/common/icons.h"
#include "widgets/plots/chartpicture.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

ChartFrame::ChartFrame(const QString &title, QWidget *chart, std::function<ChartNumbers()> numbers, QWidget *parent)
    : QWidget(parent)
    , m_title(title.isEmpty() ? chart->accessibleName() : title)
    , m_chart(chart)
    , m_table(new QTableWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_numbers(std::move(numbers))
{
    const int line = fontMetrics().height();
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(line / 2, 0, line / 2, 0);
    tools->setSpacing(0);
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    tools->addWidget(heading, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    m_table->setAccessibleName(tr("Numbers of %1").arg(m_title));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_toggle = addButton("chartNumbers", tr("Numbers"), "", tr("Show the numbers behind the chart as a table"));
    m_toggle->setCheckable(true);
    connect(m_toggle, &QToolButton::toggled, this, &ChartFrame::showNumbers);
    QToolButton *copy = addButton("chartCopy", tr("Copy"), "copy",
                                  tr("Copy the chart as a picture, or its numbers while they are shown"));
    connect(copy, &QToolButton::clicked, this, [this] { showsNumbers() ? copyNumbers() : copyPicture(); });
    QToolButton *save = addButton("chartSave", tr("Save picture…"), "export", tr("Save the chart as SVG, PNG or PDF"));
    connect(save, &QToolButton::clicked, this, &ChartFrame::savePicture);
    for (QToolButton *button : {m_toggle, copy, save})
        tools->addWidget(button);
}

QToolButton *ChartFrame::addButton(const char *object, const QString &name, const char *icon, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(object));
    button->setText(name);
    if (*icon != '\0')
        button->setIcon(widgets::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(m_title.isEmpty() ? name : tr("%1: %2").arg(m_title, name));
    button->setToolTip(tip);
    button->setWhatsThis(tip);
    return button;
}

bool ChartFrame::showsNumbers() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartFrame::showNumbers(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_chart);
    refreshNumbers();
    if (m_toggle->hasFocus() && shown)
        m_table->setCurrentCell(0, 0);
}

void ChartFrame::refreshNumbers()
{
    if (!showsNumbers()) // those of a heat map are many: made when they are looked at
        return;
    const ChartNumbers numbers = m_numbers();
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(numbers.columns.size()));
    m_table->setHorizontalHeaderLabels(numbers.columns);
    m_table->setRowCount(static_cast<int>(numbers.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(numbers.rows[row].value(column));
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // by the rows in sight
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void ChartFrame::copyNumbers() const
{
    const ChartNumbers numbers = m_numbers();
    QString text = numbers.columns.join(u'\t') + u'\n';
    for (const QStringList &row : numbers.rows)
        text += row.join(u'\t') + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

void ChartFrame::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(chartPicture(*m_chart));
}

void ChartFrame::savePicture()
{
    QFileDialog *dialog = makePictureDialog(this, m_title);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (saveChartPicture(*m_chart, path, m_title))
            Q_EMIT saved(path);
        else
            Q_EMIT failed(
                tr("The picture %1 cannot be written. Choose another folder, and a name that ends in .svg, .png or "
                   ".pdf.")
                    .arg(path));
    });
    dialog->open();
}

} // namespace filigree::widgets
