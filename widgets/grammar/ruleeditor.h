// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One rule as text: its name, what it stands for in JSGF, and what is wrong with it, at the place. It parses nothing
// itself.
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace filigree::widgets {

class SectionLabel;
class SyntaxColours;

struct RuleProblem {
    QString sentence;
    bool ofName = false;
    int line = 0; ///< 1-based, in the text; 0: of the whole
    int column = 0; ///< 1-based, in characters (code points)
};

class RuleEditor final : public QWidget {
    Q_OBJECT

public:
    using Check = std::function<std::optional<RuleProblem>(const QString &name, const QString &text)>;

    explicit RuleEditor(QWidget *parent = nullptr); ///< hidden until there is a rule
    ~RuleEditor() override;
    void setCheck(Check check); ///< called a moment after each change
    /// Shows the rule; the keys go to its text.
    void edit(const QString &name, const QString &text, bool nameIsFixed);
    void close(); ///< without asking; the keys go where they were before
    [[nodiscard]] bool isEditing() const { return !isHidden(); }
    [[nodiscard]] QString rule() const { return m_rule; } ///< the name that it had
    [[nodiscard]] QString name() const; ///< as it is written now
    [[nodiscard]] QString text() const;
    void setDraft(const QString &name, const QString &text); ///< what was being written; after edit()

Q_SIGNALS:
    /// The button or Ctrl+Return, and the check found nothing.
    void applied(const QString &rule, const QString &name, const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool check();
    void apply();
    void mark(const std::optional<RuleProblem> &problem);
    void refreshLook();

    Check m_check;
    QString m_rule;
    SectionLabel *m_title = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    std::unique_ptr<SyntaxColours> m_colours;
    QTimer m_soon;
    int m_problemAt = -1; // position in the document
};

} // namespace filigree::widgets
