// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Resample: which contexts of a slot type share their values, and how many sentences each pattern deserves.
#pragma once

#include <optional>

#include <QPointer>
#include <QTimer>

#include "app/modes/modepage.h"
#include "app/modes/resample/resamplestudy.h"

class QSplitter;
class QStackedWidget;

namespace filigree::widgets {
class EmptyState;
}

namespace filigree::app {

class AmountPanel;
class ContextPanel;
class ResampleHeader;
class ResampleOptionsDialog;
class ResampleStudies;

class ResamplePage final : public ModePage {
    Q_OBJECT

public:
    explicit ResamplePage(QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("resample"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString tip() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    void setProject(Project *project) override;
    void focusWork() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    void resetLayout() override;
    void fill() override;
    [[nodiscard]] bool isReady() const override;

    void showSlot(const QString &slot); ///< as soon as the contexts are compared
    [[nodiscard]] SharedSlot slotStudy() const;
    [[nodiscard]] SharedPools pools() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Which control was moved: changes by the same one are one step back. 0: never.
    enum Control { NoControl = 0, ThresholdControl = 1 };

    void makeCommands();
    void build();
    void wire();
    void wireDecisions();
    void dataChanged(); ///< the project's content is another: study it when somebody looks
    void studyAll();
    void studySlotType();
    void referenceStudied(bool nothingThere);
    void giveUp(const Error &error); ///< says what went wrong, in the place of results
    void settingsChanged();
    void refreshState();
    void change(const ResamplingSettings &settings, const QString &name, int control);
    void pin(const QString &a, const QString &b, std::optional<bool> same);
    void stepThreshold(double step);
    void clearPins();
    void showOptions();

    QPointer<Project> m_project;
    ResampleStudies *m_studies = nullptr;
    ResamplingSettings m_shown; // that the studies were made with
    QTimer m_studySoon;
    QTimer m_poolsSoon;
    bool m_stale = true;
    bool m_cancelled = false;
    bool m_nothingThere = false; // no utterance has a slot
    QString m_problem; // why there is nothing to show
    QString m_wantedSlot;
    QList<QAction *> m_actions;
    QAction *m_showOptions = nullptr;
    ResampleOptionsDialog *m_options = nullptr; ///< made when it is first wanted
    ResampleHeader *m_header = nullptr;
    ContextPanel *m_contexts = nullptr;
    AmountPanel *m_amounts = nullptr;
    QSplitter *m_rows = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace filigree::app
