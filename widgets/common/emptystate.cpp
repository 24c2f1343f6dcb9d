// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/emptystate.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

namespace filigree::widgets {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    const int gap = fontMetrics().height();
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->setDefault(true);
    for (QWidget *part :
         {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_button)})
        part->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gap / 2);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(gap / 2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(gap / 2);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    refresh();
}

void EmptyState::setIconName(const char *name)
{
    m_iconName = name;
    refresh();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    const int wished = m_sentence->fontMetrics().horizontalAdvance(sentence) + 2;
    const int width = qMin(wished, fontMetrics().averageCharWidth() * 60);
    m_sentence->setFixedWidth(width); // a centred label in a layout does not grow with its wrapped text by itself
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(width));
    m_button->setAccessibleDescription(sentence);
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setAction(QAction *action)
{
    disconnect(m_triggers);
    m_triggers = {};
    setButton(action ? action->text() : QString());
    m_button->setIcon(action ? action->icon() : QIcon());
    if (action)
        m_triggers = connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void EmptyState::refresh()
{
    const int size = fontMetrics().height() * 3;
    const QIcon picture = icon(m_iconName);
    m_picture->setVisible(!picture.isNull());
    m_picture->setPixmap(picture.pixmap(QSize(size, size), devicePixelRatioF(), QIcon::Disabled));
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    if (m_title->font() != large)
        m_title->setFont(large);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(palette()).colour(ColourRole::TextMuted));
    if (m_sentence->palette().color(QPalette::WindowText) != muted.color(QPalette::WindowText))
        m_sentence->setPalette(muted);
}

} // namespace filigree::widgets
