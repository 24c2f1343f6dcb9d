// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/rejectcommand.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace filigree::app {

RejectCommand::RejectCommand(Project &project, Rejection rejection, Kind kind, const QString &name)
    : QUndoCommand(name)
    , m_project(project)
    , m_rejection(std::move(rejection))
    , m_kind(kind)
{
}

void RejectCommand::redo()
{
    m_project.applyRejection(m_rejection, m_kind == Kind::Reject);
}

void RejectCommand::undo()
{
    m_project.applyRejection(m_rejection, m_kind == Kind::TakeBack);
}

// The project's part about rejections.

void Project::reject(const Rejection &rejection)
{
    const bool known = std::any_of(m_rejections.begin(), m_rejections.end(), [&](const Rejection &one) {
        return one.kind == rejection.kind && one.intent == rejection.intent && one.slot == rejection.slot
            && one.text == rejection.text;
    });
    if (isReadOnly() || known)
        return;
    QString name = tr("reject a sentence");
    if (rejection.kind == Rejection::Kind::Value)
        name = tr("reject the value %1").arg(QString::fromStdString(rejection.text));
    else if (rejection.kind == Rejection::Kind::Template)
        name = tr("reject a template");
    Rejection added = rejection;
    added.id = 0;
    m_undo.push(new RejectCommand(*this, std::move(added), RejectCommand::Kind::Reject, name));
}

void Project::takeBackRejection(std::int64_t id)
{
    const auto found = std::find_if(m_rejections.begin(), m_rejections.end(),
                                    [id](const Rejection &rejection) { return rejection.id == id; });
    if (!isReadOnly() && found != m_rejections.end())
        m_undo.push(new RejectCommand(*this, *found, RejectCommand::Kind::TakeBack, tr("take back a rejection")));
}

void Project::applyRejection(Rejection &rejection, bool there)
{
    m_store->setPatience(std::chrono::seconds(5));
    if (there) {
        if (const auto id = m_store->addRejection(rejection))
            rejection.id = *id; // it comes back under it
        else
            report(id.error(), tr("The rejection was not stored."));
    } else if (const auto removed = m_store->removeRejection(rejection.id); !removed) {
        report(removed.error(), tr("The rejection was not stored."));
    }
    m_store->setPatience(std::chrono::milliseconds(50));
    if (auto rejections = m_store->rejections())
        m_rejections = *std::move(rejections);
    m_runs->checkSoon(); // the next induction respects it
    Q_EMIT rejectionsChanged();
}

} // namespace filigree::app
