// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/chartmessages.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/modes/modepage.h"
#include "widgets/plots/chartframe.h"

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartMessages)
};

} // namespace

void tellOfCharts(ModePage &page)
{
    const auto frames = page.findChildren<widgets::ChartFrame *>();
    for (widgets::ChartFrame *frame : frames) {
        QObject::connect(frame, &widgets::ChartFrame::failed, &page, &ModePage::notice);
        QObject::connect(frame, &widgets::ChartFrame::saved, &page, [&page](const QString &path) {
            Q_EMIT page.fileWritten(path, Text::tr("The picture is in %1.").arg(QFileInfo(path).fileName()));
        });
    }
}

} // namespace filigree::app
