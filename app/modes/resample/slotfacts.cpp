// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/slotfacts.h"

#include <QLocale>

#include "app/modes/contexttext.h"
#include "widgets/common/numbers.h"

namespace filigree::app {

QString shareText(double value)
{
    return QLocale().toString(value, 'f', 2);
}

widgets::Fact countFact(std::uint64_t value)
{
    return {widgets::formatCount(static_cast<qint64>(value)), static_cast<double>(value), {}};
}

widgets::Fact contextFact(const SlotStudy &slot, std::uint32_t context)
{
    return {contextTitle(slot, context), 0.0, contextText(slot.slot->contexts.contexts[context].name)};
}

QString contextTitle(const SlotStudy &slot, std::uint32_t context)
{
    return contextTitle(slot.slot->contexts.contexts[context].name);
}

QString spelling(const SlotStudy &slot, std::uint32_t value)
{
    const std::string_view words = slot.slot->data->values.spelling(value);
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

} // namespace filigree::app
