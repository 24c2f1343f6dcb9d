// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview of a corpus of any size: any of 10^18 rows at once. QTableView ends at 2^31 pixels, so this is our own.
#pragma once

#include <QAbstractScrollArea>
#include <memory>
#include <optional>

#include "widgets/common/slotcolours.h"
#include "widgets/corpus/corpusmodel.h"

namespace filigree::widgets {

class CorpusView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr qint64 copyLimit = 100'000;

    explicit CorpusView(QWidget *parent = nullptr);

    /// Shows the first row and selects nothing. A count of 0 shows the placeholder.
    /// `largestNumber` makes room for the numbers of rows that are not those of the list.
    void setSource(qint64 count, CorpusFetch fetch, qint64 largestNumber = 0);
    void clear() { setSource(0, {}); }
    /// The rows may read otherwise now (a review): fetches again, keeps place and selection.
    void refresh();
    void setSlotColours(const SlotColours &colours);
    void setPlaceholder(const QString &sentence); ///< of an empty list; empty: that there are none yet

    [[nodiscard]] qint64 count() const;
    [[nodiscard]] qint64 firstVisibleRow() const { return m_top; }
    [[nodiscard]] int visibleRowCount() const;
    [[nodiscard]] qint64 currentRow() const { return m_current; } ///< 0-based; -1: none
    [[nodiscard]] std::optional<CorpusRow> row(qint64 number) const;
    /// The visible rows as a table, for screen readers and tests.
    [[nodiscard]] CorpusModel *visibleRows() const { return m_model; }

public Q_SLOTS:
    void setCurrentRow(qint64 row); ///< also scrolls there
    void scrollToRow(qint64 row); ///< so that it is the first visible one, where the end allows
    /// The selected rows in the golden notation, a line each; at most copyLimit.
    void copySelection();

Q_SIGNALS:
    void currentRowChanged(qint64 row);
    void rowActivated(qint64 row); ///< double click or Enter
    void contextMenuWanted(qint64 row, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// The columns' left ends and widths, for the size and the rows of the moment.
    struct Columns {
        struct Column {
            int left = 0;
            int width = 0; ///< 0: hidden
        };
        Column number, intent, sentence, pattern, from;
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] qint64 lastTop() const;
    [[nodiscard]] qint64 rowAt(int y) const; ///< -1: none
    [[nodiscard]] bool isSelected(qint64 row) const;
    void select(qint64 row, bool extend);
    void setTop(qint64 top);
    void syncScrollBar();
    void onScrollBar(int value);
    void paintHeader(QPainter &painter, const Columns &columns, const Theme &theme) const;
    void paintRow(QPainter &painter, const Columns &columns, const Theme &theme, qint64 row, int y) const;
    [[nodiscard]] QString toolTipAt(const QPoint &position) const;

    std::shared_ptr<CorpusRows> m_rows;
    CorpusFetch m_fetch;
    CorpusModel *m_model = nullptr;
    SlotColours m_colours;
    QString m_placeholder;
    qint64 m_largestNumber = 0;
    qint64 m_top = 0;
    qint64 m_current = -1;
    qint64 m_anchor = -1;
    int m_wheelRest = 0; // eighths of a degree that did not make a row yet
    bool m_syncing = false;
};

} // namespace filigree::widgets
