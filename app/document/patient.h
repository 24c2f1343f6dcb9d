// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the store of an open project waits for another connection. Typing must not stop because of one: the text is
// tried again. Seldom and small edits wait.
#pragma once

#include <chrono>

#include "core/project/projectstore.h"

namespace filigree::app {

inline constexpr std::chrono::milliseconds shortPatience{50};
inline constexpr std::chrono::milliseconds longPatience{5'000};

/// While it lives the store waits long.
class Patient final {
public:
    explicit Patient(ProjectStore &store)
        : m_store(store)
    {
        m_store.setPatience(longPatience);
    }
    ~Patient() { m_store.setPatience(shortPatience); }
    Patient(const Patient &) = delete;
    Patient &operator=(const Patient &) = delete;

private:
    ProjectStore &m_store;
};

} // namespace filigree::app
