// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the corpus goes and how it is written: format, file or training set, and the first lines as they will be.
#pragma once

#include <QDialog>
#include <QString>

#include "app/modes/corpus/exportwork.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace filigree::widgets {
class SectionLabel;
}

namespace filigree::app {

class JobQueue;
class TrainingBox;

class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// The jobs must live longer.
    ExportDialog(ExportSubject subject, JobQueue &jobs, QWidget *parent = nullptr);
    ~ExportDialog() override;
    void setFormat(const QString &format);
    void setChoice(const ExportChoice &choice); ///< what is not offered is left as it is
    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] QString format() const; ///< a name of corpusFormats()
    [[nodiscard]] QString path() const; ///< of a file or a folder
    /// Asks first where something would be replaced.
    void accept() override;

private:
    void build();
    [[nodiscard]] QWidget *makeOptions();
    void browse();
    void refreshFormat();
    void refreshPath();
    void refreshButton();
    void preview();
    void take(const Result<ExportPreview> &preview);
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] bool isFolder() const;
    [[nodiscard]] QString replaced() const; ///< the name of what stands there already; empty: nothing
    [[nodiscard]] QString obstacle() const; ///< why it cannot be written so; empty: it can

    ExportSubject m_subject;
    JobQueue &m_jobs;
    QString m_suffix; ///< of the last format
    QString m_agreed; ///< a file of which was said elsewhere that it may be replaced
    QComboBox *m_format = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_pathLabel = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_tagsLabel = nullptr;
    QComboBox *m_tags = nullptr;
    QLabel *m_shardsLabel = nullptr;
    QSpinBox *m_shards = nullptr;
    TrainingBox *m_training = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    widgets::SectionLabel *m_filesTitle = nullptr;
    QLabel *m_files = nullptr;
    QLabel *m_obstacle = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace filigree::app
