// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A catalogue to look at and to edit: search, weights, add, remove, import, and where its values are used. Not modal:
// it stands beside the utterances.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include "app/document/project.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace filigree::widgets {
class CatalogueValuesModel;
struct CatalogueView;
} // namespace filigree::widgets

namespace filigree::app {

class CatalogueDialog final : public QDialog {
    Q_OBJECT

public:
    CatalogueDialog(Project &project, std::int64_t id, QWidget *parent = nullptr);
    ~CatalogueDialog() override;
    [[nodiscard]] std::int64_t catalogue() const { return m_id; }
    [[nodiscard]] bool isReady() const { return m_ready; } ///< the values are there

    void offer(const QString &value); ///< typed already, to be added

public Q_SLOTS:
    void importFile(const QString &path);

private:
    /// A large edit and what the table shows after it, made in a job.
    struct PreparedEdit;
    /// Where in the table one was.
    struct Place {
        int top = -1;
        int row = -1;
        int column = 0;
    };
    [[nodiscard]] static Result<std::shared_ptr<PreparedEdit>> prepare(const widgets::CatalogueView &view,
                                                                       CatalogueEdit edit, Progress &progress);

    void build();
    [[nodiscard]] QWidget *makeAdding();
    void load();
    void wait(const QString &what);
    void giveUp(const Error &error);
    void importWaiting();
    /// False: the values cannot be edited now, and nothing was done.
    [[nodiscard]] bool take(CatalogueEdit edit, const QString &commandName);
    [[nodiscard]] bool takePrepared(std::shared_ptr<PreparedEdit> prepared, const QString &commandName);
    void onEdited(qint64 id, const std::shared_ptr<const CatalogueEdit> &edit);
    void applyInBackground(const std::shared_ptr<const CatalogueEdit> &edit);
    void showEdit(const CatalogueEdit &edit, const Place &before);
    [[nodiscard]] Place place() const;
    void removeInBackground(std::vector<std::pair<int, int>> ranges, const QString &commandName);
    void filter();
    void add();
    void removeSelected();
    void undo();
    void chooseImport();
    void refresh();
    void refreshUses();
    void say(const QString &sentence);
    void sayWhy(const Error &error);
    [[nodiscard]] const CatalogueInfo *info() const;

    QPointer<Project> m_project;
    std::int64_t m_id = 0;
    QString m_slot;
    bool m_ready = false;
    QString m_waitingFor; ///< what is done while the values cannot be edited
    std::shared_ptr<PreparedEdit> m_prepared; ///< while its command is pushed
    std::uint64_t m_revision = 0; ///< of the values: an import is joined with what it began with
    QString m_importWaiting; ///< the file, while the values are read anew or changed
    bool m_removing = false; ///< values are being removed in a job
    bool m_unread = false; ///< reading them was cancelled or failed
    bool m_shown = false; ///< the values have been there once
    widgets::CatalogueValuesModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLineEdit *m_search = nullptr;
    QLineEdit *m_new = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_import = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_uses = nullptr;
    QLabel *m_remark = nullptr;
    QTimer m_typing;
};

} // namespace filigree::app
