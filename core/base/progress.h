// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long work tells how far it is and learns that it should stop.
#pragma once

namespace filigree {

/// Handed to every long core function. Loops ask cancelled() at least every 50 ms and return ErrorCode::Cancelled.
class Progress {
public:
    virtual ~Progress() = default;
    virtual void report(double fraction) = 0; ///< 0 to 1, never falling; may be called from any thread
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// For callers that neither show nor cancel.
class NoProgress final : public Progress {
public:
    void report(double) override { }
    [[nodiscard]] bool cancelled() const override { return false; }
};

/// A slice [from, to] of another progress, for work in stages.
class SubProgress final : public Progress {
public:
    SubProgress(Progress &whole, double from, double to)
        : m_whole(whole)
        , m_from(from)
        , m_to(to)
    {
    }
    void report(double fraction) override { m_whole.report(m_from + (m_to - m_from) * fraction); }
    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }

private:
    Progress &m_whole;
    double m_from;
    double m_to;
};

} // namespace filigree
