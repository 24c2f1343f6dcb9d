// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/rejectcommand.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/document/patient.h"

namespace filigree::app {

RejectCommand::RejectCommand(Project &project, std::vector<Rejection> rejections, Kind kind, const QString &name)
    : QUndoCommand(name)
    , m_project(project)
    , m_rejections(std::move(rejections))
    , m_kind(kind)
{
}

void RejectCommand::redo()
{
    if (!std::exchange(m_stored, false))
        change(m_kind == Kind::Reject);
}

void RejectCommand::undo()
{
    change(m_kind == Kind::TakeBack);
}

void RejectCommand::change(bool there)
{
    if (const auto stored = m_project.applyRejections(m_rejections, there); !stored)
        m_project.report(stored.error(), Project::tr("The rejection was not stored."));
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
    std::vector<Rejection> added{rejection};
    added[0].id = 0;
    if (const auto stored = applyRejections(added, true); !stored)
        return report(stored.error(), tr("The rejection was not stored."));
    m_undo.push(new RejectCommand(*this, std::move(added), RejectCommand::Kind::Reject, name));
}

void Project::takeBackRejections(const std::vector<std::int64_t> &ids)
{
    std::vector<Rejection> gone;
    std::copy_if(m_rejections.begin(), m_rejections.end(), std::back_inserter(gone), [&](const Rejection &rejection) {
        return std::find(ids.begin(), ids.end(), rejection.id) != ids.end();
    });
    if (isReadOnly() || gone.empty())
        return;
    if (const auto stored = applyRejections(gone, false); !stored)
        return report(stored.error(), tr("The rejection was not stored."));
    const QString name = tr("take back %n rejection(s)", nullptr, static_cast<int>(gone.size()));
    m_undo.push(new RejectCommand(*this, std::move(gone), RejectCommand::Kind::TakeBack, name));
}

/// All of them, or none after an error.
Result<void> Project::applyRejections(std::vector<Rejection> &rejections, bool there)
{
    const Patient patient(*m_store);
    auto stored = m_store->transaction([&]() -> Result<void> {
        for (Rejection &one : rejections) {
            if (!there) {
                if (auto removed = m_store->removeRejection(one.id); !removed)
                    return removed;
                continue;
            }
            const auto id = m_store->addRejection(one);
            if (!id)
                return failWith(id.error());
            one.id = *id; // it comes back under it
        }
        return {};
    });
    if (auto known = m_store->rejections())
        m_rejections = *std::move(known);
    m_runs->checkSoon(); // the next induction respects it
    Q_EMIT rejectionsChanged();
    return stored;
}

} // namespace filigree::app
