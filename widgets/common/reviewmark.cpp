// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/reviewmark.h"

#include <QCoreApplication>

namespace filigree::widgets {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewState)
};

} // namespace

ReviewMark reviewMark(ReviewState state)
{
    switch (state) {
    case ReviewState::Accepted:
        return {QStringLiteral("✓"), ReviewWords::tr("accepted"), ColourRole::Accepted, "accept"};
    case ReviewState::Rejected:
        return {QStringLiteral("✗"), ReviewWords::tr("rejected"), ColourRole::Rejected, "reject"};
    case ReviewState::Locked:
        return {QStringLiteral("■"), ReviewWords::tr("locked"), ColourRole::Locked, "lock"};
    case ReviewState::Edited:
        return {QStringLiteral("✎"), ReviewWords::tr("edited"), ColourRole::Uncertain, "edit"};
    case ReviewState::Proposed:
        break;
    }
    return {QString(), ReviewWords::tr("proposed"), ColourRole::TextMuted, ""};
}

} // namespace filigree::widgets
