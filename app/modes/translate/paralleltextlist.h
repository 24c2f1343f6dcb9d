// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of parallel text that somebody wants to train from, with what adds and removes them.
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "core/translation/domainfiles.h"

class QHBoxLayout;
class QListWidget;

namespace filigree::app {

class ParallelTextList final : public QWidget {
    Q_OBJECT

public:
    /// What the sample text is for.
    enum class Sample { Base, Adaptation };
    /// `sample` makes a file of the sample text, and returns nothing when it cannot; empty: there is no sample.
    ParallelTextList(Sample kind, std::function<QString()> sample, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<DomainFile> &files() const { return m_files; }
    void addTable(const QString &file);
    void addTwoFiles(const QString &source, const QString &target);
    void useSample();

Q_SIGNALS:
    void changed();
    void sampleUsed(); ///< changed(), and it stands alone
    void sampleFailed(const QString &sentence);

private:
    void addButton(QHBoxLayout &row, const QString &object, const QString &text, const QString &tip,
                   const std::function<void()> &does);
    void chooseTable();
    void chooseTwoFiles();
    void removeFile();

    std::function<QString()> m_sample;
    std::vector<DomainFile> m_files;
    QListWidget *m_list = nullptr;
};

} // namespace filigree::app
