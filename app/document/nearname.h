// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names that mean the same in another spelling, or nearly: artist_name and ArtistName, Artist and Artists.
#pragma once

#include <QString>
#include <QStringList>

namespace filigree::app {

struct NearName {
    QString name; ///< empty: none is near
    bool same = false; ///< but for letter case, separators and a plural
};

/// The name of `known` that `name` may have been meant to be; an equal one first.
[[nodiscard]] NearName nearName(const QString &name, const QStringList &known);

} // namespace filigree::app
