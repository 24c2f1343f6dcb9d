// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/teller.h"

#include <algorithm>
#include <utility>

namespace filigree::translator {

namespace {

constexpr std::chrono::milliseconds betweenEvents{200};

} // namespace

Teller::Teller(Send send, const std::atomic<bool> &cancelled)
    : m_send(std::move(send))
    , m_cancelled(cancelled)
{
}

void Teller::begin(WorkerStage stage, double from, double to)
{
    const std::lock_guard lock(m_guard);
    m_stage = stage;
    m_from = from;
    m_to = to;
    m_told = std::max(m_told, from);
    m_last = std::chrono::steady_clock::now();
    ProgressEvent event;
    event.stage = stage;
    event.fraction = m_told;
    m_send(event);
}

void Teller::report(double fraction)
{
    const std::lock_guard lock(m_guard);
    m_told = std::max(m_told, m_from + (m_to - m_from) * std::clamp(fraction, 0.0, 1.0));
    const auto now = std::chrono::steady_clock::now();
    if (now - m_last < betweenEvents)
        return;
    m_last = now;
    ProgressEvent event;
    event.stage = m_stage;
    event.fraction = m_told;
    m_send(event);
}

} // namespace filigree::translator
