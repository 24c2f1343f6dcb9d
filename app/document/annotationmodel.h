// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The trained model that suggests annotations in the open project: read from a file or trained on the project's own
// utterances, in the background. No part of the project: nothing here changes it.
#pragma once

#include <memory>

#include <QObject>
#include <QString>

#include "core/evaluation/nlumodel.h"

namespace filigree::app {

class Project;

class AnnotationModel final : public QObject {
    Q_OBJECT

public:
    explicit AnnotationModel(Project &project, QObject *parent = nullptr);

    [[nodiscard]] std::shared_ptr<const NluModel> model() const { return m_model; } ///< null: there is none
    /// Where it lies; empty for one that was trained here and not saved.
    [[nodiscard]] QString file() const { return m_file; }
    /// The file to read when the project is opened again; also one that is just being read.
    [[nodiscard]] QString fileToRemember() const { return m_reading.isEmpty() ? m_file : m_reading; }

    /// After a failure, which is told, the one before it stays.
    void use(const QString &file);
    /// The one of the last time; nothing happens where there is one already.
    void useAgain(const QString &file);
    /// On the golden utterances and the catalogues of the project.
    void train();
    [[nodiscard]] bool isTraining() const { return m_training; }
    void save(const QString &file);
    void drop();

Q_SIGNALS:
    void changed(); ///< another model or none, another file, or a training that began or ended
    void saved(const QString &file);

private:
    void read(const QString &file, bool again);
    void take(std::shared_ptr<const NluModel> model, const QString &file);

    Project &m_project;
    std::shared_ptr<const NluModel> m_model;
    QString m_file;
    QString m_reading;
    bool m_training = false;
    int m_wishes = 0; ///< what an older one brings is not wanted
};

} // namespace filigree::app
