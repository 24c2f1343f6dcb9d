// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/manualwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filigree::app {

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_browser(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("Manual"));
    const int line = fontMetrics().height();
    m_browser->setObjectName(u"manual"_s);
    m_browser->setAccessibleName(tr("Manual"));
    m_browser->setWhatsThis(tr("Links lead to the other pages; Alt+Left goes back."));
    m_browser->setOpenExternalLinks(true);
    m_browser->setSearchPaths({u":/manual"_s});
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, auto then) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, then);
        buttons->addWidget(button);
        return button;
    };
    QPushButton *back = add(tr("Back"), [this] { m_browser->backward(); });
    QPushButton *forward = add(tr("Forward"), [this] { m_browser->forward(); });
    add(tr("Contents"), [this] { showPage(u"index"_s); });
    buttons->addStretch(1);
    add(tr("Close"), [this] { close(); });
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QPushButton::setEnabled);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    column->addWidget(m_browser, 1);
    column->addLayout(buttons);
    resize(line * 52, line * 42);
}

QStringList ManualWindow::pages()
{
    QStringList out = QDir(u":/manual"_s).entryList({u"*.html"_s});
    for (QString &name : out)
        name.chop(5);
    return out;
}

void ManualWindow::showPage(const QString &name)
{
    const QString page = pages().contains(name) ? name : u"index"_s;
    m_browser->setSource(QUrl(u"qrc:/manual/"_s + page + u".html"_s));
    m_browser->setFocus();
}

} // namespace filigree::app
