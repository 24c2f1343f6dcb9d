// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From files of parallel text to the domains of a training, with what was left out told as values.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/paralleltext.h"
#include "core/translation/trainingfiles.h"

namespace filigree {

/// A table with tabs, or, where there is a target, two files with the same lines. Files of one name are one domain.
struct DomainFile {
    std::string name;
    std::filesystem::path source;
    std::filesystem::path target;
};

/// The domain that a file's own name tells: "tatoeba" of data/tatoeba.train.tsv.
[[nodiscard]] std::string domainNameOf(const std::filesystem::path &file);

/// What the user should know of the files.
struct DomainRemark {
    enum class Kind {
        LeftOut, ///< `count` lines of `file`, as `faults` says
        PutAside, ///< `count` pairs of the domain, to measure on
        TooSmall, ///< the domain, to put some aside: its training cannot stop by itself
        TooLong, ///< `count` pairs of all domains, for the model; known when the training's files are written
    };
    Kind kind = Kind::LeftOut;
    std::filesystem::path file;
    std::string domain;
    std::int64_t count = 0;
    ParallelText faults; ///< of LeftOut; without its pairs, so that its leftOut() says nothing
    std::vector<LongPair> longPairs; ///< of TooLong: the first of them
};

struct DomainTexts {
    std::vector<TrainingDomain> domains; ///< in the order of their first files
    std::vector<DomainRemark> remarks;
};

/// Reads the files. A domain without a development file gives up a twentieth of its pairs, 1000 at most, drawn by the
/// seed. Errors: those of reading; InvalidOption where a development file names a domain that has no training file.
[[nodiscard]] Result<DomainTexts> readDomainFiles(const std::vector<DomainFile> &train,
                                                  const std::vector<DomainFile> &development, std::uint64_t seed,
                                                  Progress &progress);

} // namespace filigree
