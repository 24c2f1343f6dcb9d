// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which colour and line a slot type has, everywhere the same: editor, tables, graph, charts.
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>
#include <Qt>

#include "widgets/common/theme.h"

class QPainter;
class QRectF;

namespace filigree::widgets {

/// How a slot is drawn. Colour is never alone: the underline's pattern tells hues apart that repeat.
struct SlotStyle {
    QColor text; ///< readable (>= 4.5:1) on Surface and on `tint`
    QColor tint; ///< background, the hue at 18 % over Surface
    QColor line; ///< of the 2 px underline
    Qt::PenStyle pen = Qt::SolidLine; ///< solid for the first twelve slots, then dashed, then dotted
};

/// Slot types and their places in the palette of 12 hues. A name keeps its place for as long as the object (or a
/// project that stores order()) lives: new names take the next places in sorted order.
class SlotColours final {
public:
    SlotColours() = default;
    explicit SlotColours(const QStringList &names) { add(names); }

    /// Adds the names that are not known yet, sorted by code unit.
    void add(QStringList names);
    /// Takes an order() that was kept.
    void restore(const QStringList &order) { m_names = order; }
    [[nodiscard]] const QStringList &order() const { return m_names; }

    /// The place; a name that was never added gets one that depends on the name alone.
    [[nodiscard]] int indexOf(const QString &name) const;
    [[nodiscard]] SlotStyle style(const QString &name, const Theme &theme) const;

    static constexpr int hueCount = 12;

private:
    QStringList m_names;
};

[[nodiscard]] SlotStyle slotStyleAt(int index, const Theme &theme);

/// Tint and underline of a slot behind text that the caller draws; `rect` is the text's box.
void paintSlotMark(QPainter &painter, const QRectF &rect, const SlotStyle &style);

} // namespace filigree::widgets
