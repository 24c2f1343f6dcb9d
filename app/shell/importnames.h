// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of slots, or of intents, that a file has, and what they become in the project.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "core/project/importsurvey.h"

class QTableView;

namespace filigree::app {

class ChoicesModel;

class ImportNames final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Slots, Intents };
    /// `known` are the project's.
    ImportNames(Kind kind, QStringList known, QWidget *parent = nullptr);
    /// New names get the project's name that is spelled alike; true when that is another one than the file's.
    bool take(const std::vector<NameCount> &names);
    void clear();
    [[nodiscard]] std::map<std::string, std::string> mapping() const;
    [[nodiscard]] QString obstacle() const; ///< why it cannot be imported so; empty: it can
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void changed(); ///< by the user

private:
    void remark(int row);
    [[nodiscard]] bool isGood(const QString &name) const;

    Kind m_kind;
    QStringList m_known;
    ChoicesModel *m_model = nullptr;
    QTableView *m_view = nullptr;
};

} // namespace filigree::app
