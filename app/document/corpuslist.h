// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recipes of a project's corpora: named wishes, one of them shown. Never empty. Kept in the project as JSON.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "app/document/corpuswish.h"

namespace filigree::app {

struct NamedCorpus {
    QString name;
    CorpusWish wish;
    friend bool operator==(const NamedCorpus &, const NamedCorpus &) = default;
};

struct CorpusList {
    std::vector<NamedCorpus> corpora;
    std::size_t current = 0;

    explicit CorpusList(const CorpusWish &wish = {});
    [[nodiscard]] const CorpusWish &wish() const { return corpora[current].wish; }
    [[nodiscard]] QString name() const { return corpora[current].name; }
    /// The name, or one like it that no corpus has: "Launch", "Launch 2".
    [[nodiscard]] QString freeName(const QString &wanted) const;
    friend bool operator==(const CorpusList &, const CorpusList &) = default;
};

[[nodiscard]] std::string toJson(const CorpusList &list);
/// `wish` is that of the one that is shown, which is stored apart (and was the only one once). What cannot be read is
/// left out.
[[nodiscard]] CorpusList corpusListFromJson(std::string_view json, const CorpusWish &wish);

} // namespace filigree::app
