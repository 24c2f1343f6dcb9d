// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for models between a base and what was adapted from it: how many, and how near to which end.
#pragma once

#include <functional>

#include <QDialog>

#include "app/document/modelwork.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace filigree::app {

class ModelMergeDialog final : public QDialog {
    Q_OBJECT

public:
    struct Facts {
        QString base; ///< folder
        struct Adapted {
            QString folder;
            MergeWay way = MergeWay::Fisher; ///< that suits it
        };
        QList<Adapted> adapted; ///< models that were adapted from it, the current one first
        std::function<QString(const QString &name)> freeFolder;
    };
    explicit ModelMergeDialog(Facts facts, QWidget *parent = nullptr);

    [[nodiscard]] MergeWish wish() const;

Q_SIGNALS:
    void wished(const filigree::app::MergeWish &wish);

private:
    void build();
    [[nodiscard]] MergeWay way() const;
    void suggestWay(); ///< that suits what is ticked, until somebody has chosen one
    void showWay();
    [[nodiscard]] std::vector<double> ks() const; ///< rising; empty: they are no numbers
    [[nodiscard]] QStringList chosen() const;
    void refresh();

    Facts m_facts;
    QListWidget *m_models = nullptr;
    QComboBox *m_way = nullptr;
    bool m_wayIsChosen = false;
    QLineEdit *m_ks = nullptr;
    QLabel *m_why = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace filigree::app
