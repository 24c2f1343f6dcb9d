// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The grammar as JSGF text, to be read and edited; saving makes decisions of what was changed and learns again.
#pragma once

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace filigree::widgets {
class SyntaxColours;
} // namespace filigree::widgets

namespace filigree::app {

class Project;
struct SourceProblem;

/// What somebody has written and not saved: it outlives the dialog, the window and the program.
struct SourceDraft {
    QString loaded; ///< the text as it was before
    QString text;
    [[nodiscard]] bool isEmpty() const { return loaded == text; }
};

class SourceDialog final : public QDialog {
    Q_OBJECT

public:
    SourceDialog(Project &project, const SourceDraft &draft, QWidget *parent);
    ~SourceDialog() override;
    [[nodiscard]] SourceDraft draft() const; ///< empty when all is saved
    void done(int result) override;

Q_SIGNALS:
    void left(const filigree::app::SourceDraft &draft); ///< it is being closed, by whatever key

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void takeDraft(const SourceDraft &draft);
    void takeGrammar();
    void check();
    void save();
    void mark(const std::optional<SourceProblem> &problem);
    void refreshLook();

    QPointer<Project> m_project;
    QString m_loaded; // the text as it was before somebody wrote
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    std::unique_ptr<widgets::SyntaxColours> m_colours;
    QTimer m_soon;
};

} // namespace filigree::app
