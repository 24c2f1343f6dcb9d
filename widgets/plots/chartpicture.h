// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of a chart or a heat map, in its theme and size: as a file, for the clipboard.
#pragma once

#include <QImage>
#include <QString>

class QFileDialog;
class QWidget;

namespace filigree::widgets {

/// SVG, PDF or PNG (at twice the size), by the ending; the file appears whole, by rename. False when it was not
/// written.
[[nodiscard]] bool saveChartPicture(QWidget &chart, const QString &path, const QString &title);
/// At twice the size.
[[nodiscard]] QImage chartPicture(QWidget &chart);

/// Asks where a picture shall go, among the user's documents. Not shown yet, deletes itself; fileSelected() tells.
[[nodiscard]] QFileDialog *makePictureDialog(QWidget *parent, const QString &name);

} // namespace filigree::widgets
