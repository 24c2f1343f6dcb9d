// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The common half of writing JSGF and ABNF, which differ in spelling alone.
#pragma once

#include <string>
#include <vector>

#include "core/grammar/grammar.h"

namespace filigree {

class BnfWriter {
public:
    virtual ~BnfWriter() = default;
    /// `<name> = a | b;`, broken into lines where it is long.
    [[nodiscard]] std::string definition(const Rule &rule);

protected:
    virtual std::string word(const std::string &text) = 0;
    virtual std::string reference(const std::string &rule) = 0;
    virtual std::string nothing() = 0;
    virtual std::string number(double share) = 0;
    virtual std::string tag(const std::string &slot) = 0;
    virtual std::string optional(const Expression &body) = 0;

    std::string alternatives(const Expression &body);
    std::string sequence(const Expression &body); ///< what may stand between two bars
    std::string item(const Expression &body); ///< one thing beside others
    std::string weight(double value) { return '/' + number(value) + "/ "; }

private:
    std::vector<std::string> alternativeList(const Expression &body);
    std::vector<std::string> valueList(const Rule &rule);
};

} // namespace filigree
