// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the project to guided resampling: what the command line and the window both need.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/projectstore.h"
#include "core/resampling/pools.h"
#include "core/resampling/reference.h"

namespace filigree {

struct ResamplingInput {
    std::string locale; ///< the project's
    std::vector<ReferenceUtterance> utterances; ///< golden ones and the reference data of this locale
    std::map<std::string, std::vector<ReferenceUtterance>> lenders; ///< reference data of other locales
    std::vector<Catalogue> catalogues;
    std::vector<RejectedValue> rejected;
    std::vector<ContextPin> pins; ///< of the project's settings
    std::vector<ReferenceUtterance> heldOut; ///< test data of this locale; not in the hash
    std::string hash; ///< StableHash::hex() of it all
};

/// Reference data without a locale counts as the project's; a project without one takes that of its first reference
/// file. Errors: NotFound when there is no annotated utterance of the project's locale, Cancelled, and those of the
/// store.
[[nodiscard]] Result<ResamplingInput> resamplingInput(ProjectStore &store, Progress &progress);

/// Another text whenever resamplingInput() would give another input. Quick: of the reference data, which comes and goes
/// as whole files, only the list is read. Says nothing of two projects. Errors: those of the store.
[[nodiscard]] Result<std::string> resamplingMark(ProjectStore &store);

/// What ReferenceUtterance::id says of a golden utterance (its id) and of one of a source.
struct ReferencePlace {
    std::int64_t golden = 0; ///< GoldenEntry::id; 0 when it is of a source
    std::int64_t source = 0; ///< SourceInfo::id
    std::int64_t line = 0; ///< in the source's file
};
[[nodiscard]] std::int64_t referenceId(const ReferencePlace &place);
[[nodiscard]] ReferencePlace referencePlace(std::int64_t id);

} // namespace filigree
