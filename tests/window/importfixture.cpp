// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/importfixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace filigree::app;
using namespace Qt::StringLiterals;

namespace filigree::tests {

QString ImportFixture::file(const QString &name, const QByteArray &bytes) const
{
    write(name, bytes);
    return path(name);
}

void ImportFixture::makeProject()
{
    m_workspace->create(path(u"p.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    project()->appendText(m_golden, u"fill"_s);
    QVERIFY(project()->flush());
}

void ImportFixture::drop(const QStringList &files)
{
    if (!project())
        makeProject();
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &one : files)
        urls.append(QUrl::fromLocalFile(one));
    data.setUrls(urls);
    QDragEnterEvent entered(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &entered);
    QVERIFY(entered.isAccepted());
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &dropped);
    const auto dialogs = m_window->findChildren<ImportDialog *>();
    QVERIFY(!dialogs.isEmpty());
    m_dialog = dialogs.last();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
}

} // namespace filigree::tests
