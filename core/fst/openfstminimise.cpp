// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/openfstminimise.h"

#include <algorithm>
#include <utility>

#include <fst/determinize.h>
#include <fst/minimize.h>
#include <fst/vector-fst.h>

#include "core/fst/openfsterrors.h"

namespace filigree {

namespace {

using Fst = fst::StdVectorFst;
using fst::StdArc;

Fst toFst(const Acceptor &acceptor)
{
    Fst out;
    for (std::uint32_t s = 0; s < acceptor.states; ++s)
        out.AddState();
    out.SetStart(0);
    for (const AcceptorArc &arc : acceptor.arcs) {
        const int label = static_cast<int>(arc.label);
        out.AddArc(static_cast<int>(arc.from),
                   StdArc(label, label, StdArc::Weight::One(), static_cast<int>(arc.target)));
    }
    for (const std::uint32_t s : acceptor.final)
        out.SetFinal(static_cast<int>(s), StdArc::Weight::One());
    return out;
}

/// Expands the lazy deterministic machine state by state: OpenFst's own Determinize can neither be stopped nor limited.
Result<Fst> determinise(const Fst &in, std::size_t stateLimit, Progress &progress)
{
    const fst::DeterminizeFst<StdArc> lazy(in);
    Fst out;
    if (lazy.Start() < 0)
        return out;
    out.AddState();
    out.SetStart(0);
    std::size_t arcs = 0;
    std::vector<int> number; // by state of lazy
    std::vector<int> queue{lazy.Start()};
    const auto numberOf = [&](int state) {
        if (static_cast<std::size_t>(state) >= number.size())
            number.resize(static_cast<std::size_t>(state) + 1, -1);
        return &number[static_cast<std::size_t>(state)];
    };
    *numberOf(lazy.Start()) = 0;
    for (std::size_t at = 0; at < queue.size(); ++at) {
        if (at % 256 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Compiling the grammar was cancelled.");
        const int from = *numberOf(queue[at]);
        for (fst::ArcIterator<fst::Fst<StdArc>> it(lazy, queue[at]); !it.Done(); it.Next()) {
            const StdArc &arc = it.Value();
            int *known = numberOf(arc.nextstate);
            if (*known < 0) {
                *known = out.AddState();
                queue.push_back(arc.nextstate);
            }
            out.AddArc(from, StdArc(arc.ilabel, arc.ilabel, StdArc::Weight::One(), *known));
            ++arcs;
        }
        if (lazy.Final(queue[at]) != StdArc::Weight::Zero())
            out.SetFinal(from, StdArc::Weight::One());
        if (queue.size() > stateLimit || arcs > 8 * stateLimit)
            return fail(ErrorCode::InvalidInput,
                        "has more than " + std::to_string(stateLimit)
                            + " states as a machine. Split or simplify the rules with the most alternatives.");
    }
    if (lazy.Properties(fst::kError, false) != 0)
        return fail(ErrorCode::Internal, "OpenFst could not determinise the grammar.");
    return out;
}

/// Numbers states breadth-first along sorted labels.
Machine canonical(Fst &in)
{
    Machine out;
    if (in.Start() < 0)
        return out;
    out.first.assign(1, 0);
    out.final.clear();
    std::vector<int> number(static_cast<std::size_t>(in.NumStates()), -1);
    std::vector<int> queue{in.Start()};
    number[static_cast<std::size_t>(in.Start())] = 0;
    for (std::size_t at = 0; at < queue.size(); ++at) {
        std::vector<std::pair<int, int>> arcs;
        for (fst::ArcIterator<Fst> it(in, queue[at]); !it.Done(); it.Next())
            arcs.emplace_back(it.Value().ilabel, it.Value().nextstate);
        std::sort(arcs.begin(), arcs.end());
        for (const auto &[label, target] : arcs) {
            int &known = number[static_cast<std::size_t>(target)];
            if (known < 0) {
                known = static_cast<int>(queue.size());
                queue.push_back(target);
            }
            out.arcs.push_back({static_cast<std::uint32_t>(label), static_cast<std::uint32_t>(known)});
        }
        out.first.push_back(static_cast<std::uint32_t>(out.arcs.size()));
        out.final.push_back(in.Final(queue[at]) != StdArc::Weight::Zero() ? 1 : 0);
    }
    return out;
}

} // namespace

Result<Machine> minimise(const Acceptor &acceptor, std::size_t stateLimit, Progress &progress)
{
    keepOpenFstFromAborting();
    if (acceptor.final.empty())
        return Machine();
    auto machine = determinise(toFst(acceptor), stateLimit, progress);
    if (!machine)
        return failWith(machine.error());
    fst::Minimize(&*machine);
    if (machine->Properties(fst::kError, false) != 0)
        return fail(ErrorCode::Internal, "OpenFst could not minimise the grammar.");
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Compiling the grammar was cancelled.");
    return canonical(*machine);
}

} // namespace filigree
