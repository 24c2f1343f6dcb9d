// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of the model that suggests annotations, and the button that has them beside the suggestions.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QToolButton;

namespace filigree::app {

class AnnotationModel;
class ModePage;

class ModelCommands final : public QObject {
    Q_OBJECT

public:
    explicit ModelCommands(ModePage &page);

    [[nodiscard]] QList<QAction *> actions() const { return {m_use, m_train, m_save, m_drop}; }
    [[nodiscard]] QToolButton *makeButton();
    void setModel(AnnotationModel *model, bool readOnly); ///< of the open project; null: there is none
    /// For the time when the project is opened again.
    [[nodiscard]] QString fileToRemember() const;
    void useAgain(const QString &file);

private:
    void choose();
    void chooseWhereToSave();
    void refresh();

    ModePage &m_page;
    QPointer<AnnotationModel> m_model;
    QPointer<QToolButton> m_button;
    QAction *m_use = nullptr;
    QAction *m_train = nullptr;
    QAction *m_save = nullptr;
    QAction *m_drop = nullptr;
    bool m_readOnly = false;
};

} // namespace filigree::app
