// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the corpus goes and how it is written: format, file, and the first lines as they will be.
#pragma once

#include <memory>

#include <QDialog>
#include <QString>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace filigree {
class CorpusPlan;
}

namespace filigree::app {

class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name` is what the file is called unless the user says otherwise.
    ExportDialog(std::shared_ptr<const CorpusPlan> plan, const QString &name, QWidget *parent = nullptr);
    void setFormat(const QString &format);
    [[nodiscard]] QString format() const; ///< a name of corpusFormats()
    [[nodiscard]] QString path() const;

private:
    void browse();
    void refreshFormat();
    void refreshButton();

    std::shared_ptr<const CorpusPlan> m_plan;
    QString m_suffix; ///< of the last format
    QComboBox *m_format = nullptr;
    QLineEdit *m_path = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace filigree::app
