// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/modebar.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include "widgets/common/theme.h"

namespace filigree::app {

using widgets::ColourRole;
using widgets::Theme;

ModeButton::ModeButton(QAction *action, QWidget *parent)
    : QToolButton(parent)
{
    setDefaultAction(action);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int side = fontMetrics().height() * 3 / 2;
    setIconSize(QSize(side, side));
    setAccessibleName(action->text());
    setAccessibleDescription(action->statusTip());
}

QSize ModeButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int word = metrics.horizontalAdvance(defaultAction()->text());
    return {std::max(word + metrics.averageCharWidth() * 4, metrics.height() * 5),
            iconSize().height() + metrics.height() * 5 / 2};
}

void ModeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const int line = fontMetrics().height();
    if (isChecked())
        painter.fillRect(rect(), theme.colour(ColourRole::AccentTint));
    else if (underMouse() && isEnabled())
        painter.fillRect(rect(), theme.colour(ColourRole::CurrentLine));
    if (isChecked())
        painter.fillRect(QRect(0, 0, std::max(3, line / 5), height()), theme.colour(ColourRole::Accent));

    const QRect picture((width() - iconSize().width()) / 2, line / 2, iconSize().width(), iconSize().height());
    icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QRect word(0, picture.bottom() + line / 4, width(), height() - picture.bottom() - line / 4);
    QFont wordFont = font();
    wordFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(wordFont);
    painter.setPen(isEnabled() ? theme.colour(isChecked() ? ColourRole::Text : ColourRole::TextMuted)
                               : palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(word, Qt::AlignHCenter | Qt::AlignTop, defaultAction()->text());

    if (hasFocus()) {
        QPen pen(theme.colour(ColourRole::Accent));
        pen.setWidth(2);
        painter.setPen(pen);
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
}

ModeBar::ModeBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Modes"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(0, 0, 1, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
}

void ModeBar::addMode(QAction *action)
{
    auto *button = new ModeButton(action, this);
    m_layout->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.append(button);
}

void ModeBar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto focused = std::find_if(m_buttons.begin(), m_buttons.end(), [](ModeButton *b) { return b->hasFocus(); });
    if (step == 0 || focused == m_buttons.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qsizetype next = std::clamp<qsizetype>(focused - m_buttons.begin() + step, 0, m_buttons.size() - 1);
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
}

void ModeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.colour(ColourRole::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.colour(ColourRole::Border));
}

} // namespace filigree::app
