// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The catalogues of the project beside the editor: slot, name, size; add and remove by signals.
#pragma once

#include <QWidget>
#include <vector>

#include "widgets/common/slotcolours.h"
#include "widgets/editor/cataloguemodel.h"

class QTreeView;
class QPushButton;
class QToolButton;

namespace filigree::widgets {

class CataloguePanel final : public QWidget {
    Q_OBJECT

public:
    explicit CataloguePanel(QWidget *parent = nullptr);
    void setCatalogues(std::vector<CatalogueInfo> catalogues);
    void setSlotColours(const SlotColours &colours);
    void setReadOnly(bool readOnly);
    [[nodiscard]] CatalogueModel *model() const { return m_model; }

Q_SIGNALS:
    void addRequested(); ///< the button, or Insert
    void filesDropped(const QStringList &paths);
    void removeRequested(qint64 id); ///< the button, or Delete; the app asks nothing and can undo
    void catalogueActivated(qint64 id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshButtons();
    void removeCurrent();

    CatalogueModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    QPushButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    bool m_readOnly = false;
};

} // namespace filigree::widgets
