// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/pendingsettings.h"

#include <utility>

namespace filigree::app {

namespace {

constexpr int retryMilliseconds = 200;

} // namespace

PendingSettings::PendingSettings(ProjectStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &PendingSettings::writeNow);
}

void PendingSettings::put(const QString &setting, const QString &what, Write write)
{
    m_pending.insert_or_assign(setting, Pending{what, std::move(write)});
    if (!m_retry.isActive()) // otherwise the file is busy, and this value waits with the others
        writeNow();
}

Result<void> PendingSettings::flush()
{
    m_retry.stop();
    while (!m_pending.empty()) {
        if (auto written = m_pending.begin()->second.write(m_store); !written) {
            m_retry.start();
            return written;
        }
        m_pending.erase(m_pending.begin());
    }
    return {};
}

void PendingSettings::discard()
{
    m_retry.stop();
    m_pending.clear();
}

QString PendingSettings::notStored() const
{
    return m_pending.empty() ? QString() : m_pending.begin()->second.what;
}

void PendingSettings::writeNow()
{
    const auto written = flush();
    if (written || written.error().code == ErrorCode::Busy)
        return;
    m_retry.stop();
    Q_EMIT failed(written.error(), notStored());
}

} // namespace filigree::app
