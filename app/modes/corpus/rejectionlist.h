// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was rejected, with the reasons; each can be taken back.
#pragma once

#include <cstdint>
#include <vector>

#include <QWidget>

#include "core/project/projectvalues.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace filigree::app {

class RejectionList final : public QWidget {
    Q_OBJECT

public:
    explicit RejectionList(QWidget *parent = nullptr);

    void setRejections(const std::vector<Rejection> &rejections, bool readOnly);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void takenBack(const std::vector<std::int64_t> &ids);

private:
    void takeBack();
    void refresh();

    QTreeWidget *m_list = nullptr;
    QPushButton *m_takeBack = nullptr;
    QLabel *m_empty = nullptr;
    bool m_readOnly = false;
};

} // namespace filigree::app
