// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace filigree::widgets {

/// Asks where to write a file; goes away when it is closed. `filters` as "Picture (*.png)", the first one is chosen;
/// the ending follows the filter. `name` is what the file is called when nobody says otherwise, without ending: an
/// intent's "alarm/set" becomes "alarm-set".
[[nodiscard]] QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &name,
                                          const QStringList &filters);

} // namespace filigree::widgets
