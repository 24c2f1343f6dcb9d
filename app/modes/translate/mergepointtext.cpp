// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/mergepointtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace filigree::app {

QString mergePointText(const MergePoint &point)
{
    if (point.way == MergeWay::Line)
        return QCoreApplication::translate("MergePoint", "straight line, %1%").arg(QLocale().toString(100.0 * point.k));
    return QCoreApplication::translate("MergePoint", "k = %1").arg(QLocale().toString(point.k));
}

} // namespace filigree::app
