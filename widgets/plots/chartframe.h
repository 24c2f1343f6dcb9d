// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart with its heading, its numbers as a table one click away, and the ways to take its picture along.
#pragma once

#include <functional>

#include <QList>
#include <QStringList>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace filigree::widgets {

/// What a chart shows, as text. The first column names the row.
struct ChartNumbers {
    QStringList columns;
    QList<QStringList> rows;
};

class ChartFrame final : public QWidget {
    Q_OBJECT

public:
    /// Takes the chart over: a Chart or a HeatMap. `title` may be empty where a heading stands above already.
    ChartFrame(const QString &title, QWidget *chart, std::function<ChartNumbers()> numbers, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *chart() const { return m_chart; }
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] bool showsNumbers() const;
    void refreshNumbers(); ///< after the chart has changed; also done whenever the table is shown
    void copyNumbers() const; ///< as lines with tabs between the columns
    void copyPicture() const;
    void savePicture(); ///< asks for the file

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &sentence);

private:
    [[nodiscard]] QToolButton *addButton(const char *object, const QString &name, const char *icon, const QString &tip);
    void showNumbers(bool shown);

    QString m_title;
    QWidget *m_chart = nullptr;
    QTableWidget *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_toggle = nullptr;
    std::function<ChartNumbers()> m_numbers;
};

} // namespace filigree::widgets
