// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual in the program: the pages of resources/manual, with their pictures.
#pragma once

#include <QDialog>

class QTextBrowser;

namespace filigree::app {

class ManualWindow final : public QDialog {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// "corpus"; the first page where there is none of this name.
    void showPage(const QString &name);
    [[nodiscard]] QTextBrowser *browser() const { return m_browser; }
    [[nodiscard]] static QStringList pages(); ///< names

private:
    QTextBrowser *m_browser = nullptr;
};

} // namespace filigree::app
