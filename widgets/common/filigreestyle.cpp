// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/filigreestyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

#include "widgets/common/theme.h"

namespace filigree::widgets {

namespace {

constexpr double radius = 4.0;

int cellMargin(const QWidget *widget)
{
    return qMax(3, widget->fontMetrics().height() / 3);
}

QRectF inner(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(inner(rect), radius, radius);
    painter->restore();
}

/// A push button: flat, its rim says that it can be pressed; the default one is filled with the accent.
void drawButton(QPainter *painter, const QStyleOption *option, bool isDefault)
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option->state.testFlag(QStyle::State_MouseOver);
    QColor fill = theme.colour(ColourRole::SurfaceRaised);
    QColor line = theme.colour(ColourRole::Border);
    if (isDefault && enabled) {
        fill = theme.colour(ColourRole::Accent);
        line = fill;
    }
    if (down)
        fill = isDefault ? fill.darker(112) : theme.colour(ColourRole::AccentTint);
    else if (hover)
        fill = blended(isDefault ? QColor(Qt::white) : theme.colour(ColourRole::Accent), fill, 0.08);
    if (option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange))
        line = theme.colour(isDefault ? ColourRole::Text : ColourRole::Accent);
    drawBox(painter, option->rect, fill, line);
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider *bar, const QStyle *style, const QWidget *widget)
{
    const Theme theme = Theme::of(bar->palette);
    painter->fillRect(bar->rect, theme.colour(ColourRole::Surface));
    QRect handle = style->subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    if (bar->minimum == bar->maximum || !handle.isValid())
        return;
    const bool upright = bar->orientation == Qt::Vertical;
    handle = upright ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
    const bool hot = bar->state.testFlag(QStyle::State_MouseOver) || bar->state.testFlag(QStyle::State_Sunken);
    const QColor fill = blended(theme.colour(ColourRole::Text), theme.colour(ColourRole::Surface), hot ? 0.45 : 0.25);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const double round = (upright ? handle.width() : handle.height()) / 2.0;
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

} // namespace

FiligreeStyle::FiligreeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void FiligreeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        drawButton(painter, option, button && button->features.testFlag(QStyleOptionButton::DefaultButton));
        return;
    }
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            drawBox(painter, option->rect, theme.colour(ColourRole::AccentTint), theme.colour(ColourRole::AccentTint));
        else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
            drawBox(painter, option->rect, theme.colour(ColourRole::SurfaceRaised), theme.colour(ColourRole::Border));
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            const bool focus = option->state.testFlag(State_HasFocus);
            drawBox(painter, option->rect, option->palette.color(QPalette::Base),
                    theme.colour(focus ? ColourRole::Accent : ColourRole::Border));
            return;
        }
        break;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange) || !widget || !widget->inherits("QAbstractItemView"))
            drawBox(painter, option->rect, Qt::transparent, theme.colour(ColourRole::Accent));
        return;
    case PE_IndicatorCheckBox: { // its own rim is as dark as a dark window
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool enabled = option->state.testFlag(State_Enabled);
        drawBox(painter, option->rect, Qt::transparent,
                theme.colour(enabled ? ColourRole::TextMuted : ColourRole::Border));
        return;
    }
    case PE_FrameTabBarBase: // also asked for under the corner of tabs that want no line
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget); tabs && !tabs->tabBar()->drawBase())
            return;
        break;
    case PE_Frame:
        drawBox(painter, option->rect, Qt::transparent, theme.colour(ColourRole::Border));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FiligreeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.colour(ColourRole::Border));
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader muted = *header;
            muted.palette.setColor(QPalette::ButtonText, theme.colour(ColourRole::TextMuted));
            QProxyStyle::drawControl(element, &muted, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features.testFlag(QStyleOptionButton::DefaultButton)
            && button->state.testFlag(State_Enabled)) {
            QStyleOptionButton filled = *button;
            filled.palette.setColor(QPalette::ButtonText, theme.colour(ColourRole::AccentText));
            filled.icon = QIcon(); // its line icon has the text's colour, which cannot be seen on the accent
            QProxyStyle::drawControl(element, &filled, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box && !box->editable) { // three dots rather than half a letter
            QStyleOptionComboBox fitting = *box;
            const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            const int room = field.width() - 4 - (box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4);
            fitting.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
    }
    if (element == CE_Splitter) {
        const QRect r = option->rect;
        const bool upright = option->state.testFlag(State_Horizontal); // the handle between left and right
        const QRect line =
            upright ? QRect(r.center().x(), r.top(), 1, r.height()) : QRect(r.left(), r.center().y(), r.width(), 1);
        painter->fillRect(line, theme.colour(ColourRole::Border));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FiligreeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(painter, bar, this, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FiligreeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) { // air between the frame and the first letter
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int air = frame && frame->lineWidth > 0 ? option->fontMetrics.height() / 5 : 0;
        rect.adjust(air, 0, -air, 0);
    }
    return rect;
}

int FiligreeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollBarExtent:
        return 13;
    case PM_FocusFrameHMargin: // beside the text of a cell; a header's label stands above it
        return qobject_cast<const QAbstractItemView *>(widget) ? cellMargin(widget)
                                                               : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return widget ? cellMargin(widget) + 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize FiligreeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int text = option ? option->fontMetrics.height() : 0;
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox)
        out.setHeight(qMax(out.height(), text + text * 2 / 3));
    if (type == CT_PushButton)
        out.rwidth() += text;
    if (type == CT_LineEdit) // see SE_LineEditContents
        out.rwidth() += 2 * (text / 5);
    if (type == CT_ItemViewItem && qobject_cast<const QAbstractItemView *>(widget))
        out.setHeight(qMax(out.height(), text + text * 2 / 5)); // lines of a table need air between them
    if (type == CT_HeaderSection || type == CT_MenuBarItem) // marks above Devanagari's letters need the room
        out.setHeight(qMax(out.height(), text + text * 2 / 3));
    return out;
}

int FiligreeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // Qt's own pictures, of another time
        return 0;
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace filigree::widgets
