// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of rules, made of what they hold: `some_more`, `GenreName_music`.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace filigree {

class RuleNames {
public:
    /// A name that nothing else has: letters and digits of `wanted`, joined by `_`, numbered from 2 when it is taken.
    [[nodiscard]] std::string take(std::string_view wanted);
    /// The wish for a class with these members (their words): the first ones, as far as about twenty characters go.
    [[nodiscard]] static std::string fromMembers(const std::vector<std::string> &members);

private:
    std::set<std::string> m_taken;
};

} // namespace filigree
