// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small heading of a part of a panel: "OUTLINE", "EVIDENCE", with a remark at its right end.
#pragma once

#include <QWidget>

class QLabel;

namespace filigree::widgets {

class SectionLabel final : public QWidget {
    Q_OBJECT

public:
    explicit SectionLabel(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setRemark(const QString &remark);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QLabel *m_title = nullptr;
    QLabel *m_remark = nullptr;
};

} // namespace filigree::widgets
