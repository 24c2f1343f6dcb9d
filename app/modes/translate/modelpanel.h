// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The translation models that there are, with what each of them scores; one of them is chosen.
#pragma once

#include <optional>

#include <QWidget>

#include "app/document/modelentry.h"

class QAction;

namespace filigree::widgets {
class FactTable;
}

namespace filigree::app {

class ModelPanel final : public QWidget {
    Q_OBJECT

public:
    /// The commands become buttons below.
    explicit ModelPanel(const QList<QAction *> &commands, QWidget *parent = nullptr);

    void setModels(const std::vector<ModelEntry> &entries, const Tradeoff &tradeoff);
    [[nodiscard]] std::optional<std::size_t> current() const; ///< of the entries
    void setCurrent(std::optional<std::size_t> model);
    void focusModels();
    [[nodiscard]] widgets::FactTable *table() const { return m_table; }

Q_SIGNALS:
    void currentChanged();

private:
    widgets::FactTable *m_table = nullptr;
};

/// "adapted from music, en to es": where a model comes from, in a sentence for tool tips.
[[nodiscard]] QString modelStory(const ModelEntry &entry);

} // namespace filigree::app
