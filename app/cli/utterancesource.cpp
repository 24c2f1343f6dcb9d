// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/utterancesource.h"

#include <set>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/base/files.h"
#include "core/formats/cataloguereader.h"
#include "core/formats/corpusreader.h"

namespace filigree::app {

void UtteranceSource::declare(CLI::App &command)
{
    command.add_option("--input-format", m_format, "Format of the utterances; else found out");
    command.add_option("--split", m_split, "Only utterances of this split, as in: test");
    command.add_option("--first", m_first, "Only so many utterances")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}));
}

Result<std::vector<Utterance>> UtteranceSource::read(Console &console, const std::string &file) const
{
    auto reader = openCorpus(file, m_format.empty() && file == "-" ? "golden" : m_format, {}, console.progress());
    if (!reader)
        return failWith(reader.error());
    std::vector<Utterance> out;
    while (m_first == 0 || static_cast<std::int64_t>(out.size()) < m_first) {
        auto entry = (*reader)->next();
        if (console.progress().cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled; nothing was written.");
        if (!entry)
            return failWith(entry.error());
        if (!*entry)
            break;
        if (m_split.empty() || (*entry)->split == m_split)
            out.push_back(std::move((*entry)->utterance));
    }
    if (out.empty())
        return failWith({ErrorCode::NotFound, "There are no utterances to translate.", file, 0, 0});
    return out;
}

void ValueChoice::declare(CLI::App &command)
{
    command
        .add_option(
            "--value", m_wanted,
            "SLOT=POLICY, what becomes of a slot's values: keep (default), look-up (in --aligned), refill (from "
            "--catalogue) or translate; may be repeated")
        ->allow_extra_args(false);
    command.add_option("--catalogue", m_catalogues, "SLOT=FILE, values of the target locale; may be repeated")
        ->allow_extra_args(false);
    command
        .add_option("--aligned", m_aligned,
                    "SLOT=FILE, lines \"value TAB value in the target language\"; may be repeated")
        ->allow_extra_args(false);
    command.add_option("--seed", m_seed, "Chooses the values of refill (default 1)");
}

bool ValueChoice::given() const
{
    return !m_wanted.empty() || !m_catalogues.empty() || !m_aligned.empty();
}

Result<void> ValueChoice::readPolicies()
{
    for (const std::string &argument : m_wanted) {
        const std::size_t equals = argument.find('=');
        const std::string name = equals == std::string::npos ? "" : argument.substr(equals + 1);
        bool found = false;
        for (const ValuePolicy policy :
             {ValuePolicy::Keep, ValuePolicy::LookUp, ValuePolicy::Refill, ValuePolicy::Translate}) {
            if (name != policyName(policy))
                continue;
            found = true;
            m_policies.insert_or_assign(argument.substr(0, equals), policy);
        }
        if (!found || equals == 0)
            return fail(ErrorCode::InvalidOption,
                        "--value " + argument
                            + ": write SLOT=POLICY; the policies are keep, look-up, refill and "
                              "translate.");
    }
    return {};
}

std::vector<std::string> ValueChoice::unknownTo(const std::vector<Utterance> &utterances) const
{
    std::set<std::string> there;
    for (const Utterance &utterance : utterances)
        for (const SlotSpan &slot : utterance.slots)
            there.insert(slot.type);
    std::vector<std::string> out;
    for (const auto &[slot, policy] : m_policies)
        if (!there.contains(slot))
            out.push_back(slot);
    return out;
}

Result<TargetValues> ValueChoice::read(Console &console)
{
    if (auto good = readPolicies(); !good)
        return failWith(good.error());
    TargetValues known;
    const auto catalogues = catalogueFiles(m_catalogues);
    if (!catalogues)
        return failWith(catalogues.error());
    for (const CatalogueFile &file : *catalogues) {
        auto catalogue = readCatalogue(file.path, file.slot, console.progress());
        if (!catalogue)
            return failWith(catalogue.error());
        known.catalogues.insert_or_assign(file.slot, *std::move(catalogue));
    }
    const auto aligned = catalogueFiles(m_aligned); // the arguments look the same
    if (!aligned)
        return failWith(aligned.error());
    for (const CatalogueFile &file : *aligned) {
        const auto text = readFile(file.path);
        if (!text)
            return failWith(text.error());
        auto values = AlignedValues::fromPairs(*text);
        if (!values) {
            Error error = values.error();
            error.file = file.path.string();
            return failWith(std::move(error));
        }
        known.aligned.insert_or_assign(file.slot, *std::move(values));
    }
    for (const auto &[slot, policy] : m_policies) {
        if (policy == ValuePolicy::Refill && !known.catalogues.contains(slot))
            return fail(ErrorCode::InvalidOption, "--value " + slot + "=refill needs --catalogue " + slot + "=FILE.");
        if (policy == ValuePolicy::LookUp && !known.aligned.contains(slot) && !known.catalogues.contains(slot))
            return fail(ErrorCode::InvalidOption, "--value " + slot + "=look-up needs --aligned " + slot + "=FILE.");
    }
    return known;
}

} // namespace filigree::app
