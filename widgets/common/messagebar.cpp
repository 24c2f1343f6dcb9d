// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/messagebar.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include "widgets/common/icons.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

namespace filigree::widgets {

namespace {

struct Look {
    ColourRole line;
    ColourRole back;
    const char *icon;
};

Look lookOf(MessageKind kind)
{
    if (kind == MessageKind::Error)
        return {ColourRole::Error, ColourRole::ErrorTint, "error"};
    if (kind == MessageKind::Warning)
        return {ColourRole::Warning, ColourRole::WarningTint, "warning"};
    return {ColourRole::Info, ColourRole::InfoTint, "info"};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_showDetails(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText); // it may quote what others have written
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_showDetails->setText(tr("Details"));
    m_showDetails->setCheckable(true);
    m_showDetails->setAutoRaise(true);
    m_close->setIcon(icon("cancel"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss this message"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the message"));
    m_details->setMaximumHeight(fontMetrics().height() * 7);
    m_details->hide();

    const int gap = fontMetrics().height() / 2;
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(gap + 6, gap, gap, gap);
    layout->setHorizontalSpacing(gap);
    layout->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_action, 0, 2, Qt::AlignVCenter);
    layout->addWidget(m_showDetails, 0, 3, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, 4, Qt::AlignVCenter);
    layout->addWidget(m_details, 1, 1, 1, 4);
    layout->setColumnStretch(1, 1);

    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionClicked);
    connect(m_showDetails, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(MessageKind kind, const QString &sentence, const QString &action, const QString &details)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_showDetails->setChecked(false);
    m_showDetails->setVisible(!details.isEmpty());
    m_details->setPlainText(details);
    setAccessibleName(sentence);
    refresh();
    show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::refresh()
{
    const Look look = lookOf(m_kind);
    const int size = fontMetrics().height() + 2;
    m_icon->setPixmap(icon(look.icon, look.line).pixmap(QSize(size, size), devicePixelRatioF()));
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind);
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(look.back));
    painter.fillRect(QRect(0, 0, 4, height()), theme.colour(look.line));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace filigree::widgets
