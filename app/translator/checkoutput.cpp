// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/checkoutput.h"

#include <filesystem>

namespace filigree::translator {

namespace {

std::filesystem::path placeOf(const std::string &name)
{
    std::error_code failed;
    const auto place = std::filesystem::weakly_canonical(name, failed);
    return failed ? std::filesystem::path(name).lexically_normal() : place;
}

} // namespace

Result<void> checkOutput(const std::string &output, const std::vector<std::string> &inputs)
{
    for (const std::string &input : inputs)
        if (placeOf(input) == placeOf(output))
            return failWith(Error{ErrorCode::InvalidOption,
                                  "the result would replace what it is made of: give another output", output, 0, 0});
    return {};
}

} // namespace filigree::translator
