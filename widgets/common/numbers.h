// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers for people: the locale's separators, and words where a number would be a lie.
#pragma once

#include <QLocale>
#include <QString>

#include "core/base/count128.h"

namespace filigree::widgets {

/// "8,312"; "more than 340,282,..." for a saturated one.
[[nodiscard]] QString formatCount(const Count128 &count, const QLocale &locale = {});
[[nodiscard]] QString formatCount(qint64 count, const QLocale &locale = {});

/// For narrow columns: "8,312", from ten millions on "4.8 × 10¹²". The tool tip should have formatCount().
[[nodiscard]] QString formatCountShort(const Count128 &count, const QLocale &locale = {});

/// A gain in nats with sign and one decimal: "+31.2", "−0.4".
[[nodiscard]] QString formatGain(double gain, const QLocale &locale = {});

} // namespace filigree::widgets
