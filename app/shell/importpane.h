// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file of the Import dialog: what it is taken for, what would come of it, and what shall be done with what the
// project has already.
#pragma once

#include <optional>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/document/importer.h"
#include "app/document/importlook.h"
#include "core/base/error.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QTableView;
class QTabWidget;

namespace filigree::app {

class ImportColumns;
class ImportNames;
class JobQueue;
class PreviewTableModel;
class Project;

class ImportPane final : public QWidget {
    Q_OBJECT

public:
    ImportPane(Project &project, ImportFile file, QWidget *parent = nullptr);
    ~ImportPane() override; ///< ends the work in the background

    [[nodiscard]] ImportFile file() const; ///< as it is to be imported
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString roleText() const; ///< "Catalogue of ArtistName"
    [[nodiscard]] QString obstacle() const; ///< why it cannot be imported yet, a sentence; empty: it can
    /// Of a machine, once it was looked at; empty otherwise.
    [[nodiscard]] QString machineIntent() const;
    [[nodiscard]] bool isGrammar() const;
    [[nodiscard]] bool isLooking() const { return m_looking; }

Q_SIGNALS:
    void changed();

private:
    void buildHead();
    void buildTabs();
    void buildRules();
    void wire();
    void fillFormats();
    void setRole(ImportFile::Role role);
    void look(bool whole);
    void take(Result<ImportLook> look, bool whole);
    void showUtterances();
    void showRemarks();
    void showValues();
    void showGrammar();
    void refresh();
    [[nodiscard]] ImportFile::Role role() const;
    [[nodiscard]] bool isAnnotated() const; ///< utterances of any kind
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList grammarSummary(const ImportLook &look) const;
    [[nodiscard]] QString recognised() const;

    QPointer<Project> m_project;
    JobQueue &m_jobs; // lives longer than the project
    ImportFile m_file;
    QString m_job;
    std::optional<ImportLook> m_look;
    std::optional<Error> m_error;
    bool m_looking = false;
    bool m_roleChosen = false; ///< by the user
    int m_id = 0; ///< of the job
    QTimer m_again;
    QGridLayout *m_head = nullptr;
    QComboBox *m_role = nullptr;
    QLabel *m_formatLabel = nullptr;
    QComboBox *m_format = nullptr;
    QLabel *m_slotLabel = nullptr;
    QComboBox *m_slot = nullptr;
    QLabel *m_localeLabel = nullptr;
    QLineEdit *m_locale = nullptr;
    QLabel *m_intentLabel = nullptr;
    QLineEdit *m_intent = nullptr;
    QLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QTabWidget *m_tabs = nullptr;
    PreviewTableModel *m_sentences = nullptr;
    QTableView *m_sentenceView = nullptr;
    PreviewTableModel *m_remarks = nullptr;
    QTableView *m_remarkView = nullptr;
    PreviewTableModel *m_values = nullptr;
    QTableView *m_valueView = nullptr;
    QPlainTextEdit *m_source = nullptr;
    ImportColumns *m_columns = nullptr;
    ImportNames *m_slotNames = nullptr;
    ImportNames *m_intents = nullptr;
    QWidget *m_rules = nullptr;
    QComboBox *m_duplicates = nullptr;
    QComboBox *m_conflicts = nullptr;
    QCheckBox *m_leaveOut = nullptr;
};

} // namespace filigree::app
