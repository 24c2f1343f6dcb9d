// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Annotations that the program proposes for plain sentences of the open project: found in the background, accepted into
// the text, or refused for good. Both are steps of undo.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/project/preannotation.h"

namespace filigree::app {

class AnnotationModel;
class Project;

class Suggestions final : public QObject {
    Q_OBJECT

public:
    ~Suggestions() override;

    [[nodiscard]] const std::vector<AnnotationSuggestion> &all() const { return m_all; }
    [[nodiscard]] AnnotationModel &model() const { return *m_model; } ///< that suggests, too
    void accept(const std::vector<std::size_t> &numbers);
    void refuse(const std::vector<std::size_t> &numbers);

Q_SIGNALS:
    void changed();

private:
    friend class RefuseCommand;
    friend class Project; // that owns it
    explicit Suggestions(Project &project);
    struct Knowledge; // what is kept from one look to the next, as it takes time to read
    struct Answer {
        std::shared_ptr<const Knowledge> knowledge;
        std::vector<AnnotationSuggestion> found;
    };
    void look();
    void take(Answer answer, const QString &text);
    void setRefused(std::set<std::string> refused);
    [[nodiscard]] std::set<std::string> keysOf(const std::vector<std::size_t> &numbers) const;

    Project &m_project;
    AnnotationModel *m_model = nullptr;
    QTimer m_soon;
    QString m_text; // that they are of
    std::vector<AnnotationSuggestion> m_all;
    std::set<std::string> m_refused;
    std::set<std::string> m_wanted; // accepted, but of a text that has changed meanwhile
    std::shared_ptr<const Knowledge> m_knowledge;
    int m_catalogueChanges = 0; // a look that began before the last one has read old catalogues
    int m_judgements = 0; // a look that began before the last one brings back what was accepted or refused
};

} // namespace filigree::app
