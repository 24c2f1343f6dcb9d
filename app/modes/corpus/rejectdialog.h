// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a sentence is not wanted, and why: the sentence alone, a value, a rule, or the whole template.
#pragma once

#include <vector>

#include <QDialog>
#include <QString>

class QButtonGroup;
class QComboBox;

namespace filigree::app {

struct RejectChoice {
    QString what; ///< "The value “soul” of GenreName"
    QString effect; ///< what goes with it, a sentence
};

class RejectDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RejectDialog(const QString &sentence, const std::vector<RejectChoice> &choices, QWidget *parent = nullptr);

    [[nodiscard]] int choice() const; ///< index of the choices
    void setChoice(int index);
    [[nodiscard]] QString reason() const;
    void setReason(const QString &reason);

private:
    QButtonGroup *m_choices = nullptr;
    QComboBox *m_reason = nullptr;
};

} // namespace filigree::app
