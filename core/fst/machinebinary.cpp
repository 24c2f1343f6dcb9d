// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads OpenFst's binary files without OpenFst: its own reader believes the sizes in a file's head, and asks for as
// much memory as these say.
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

#include "core/fst/sourcemachine.h"

namespace filigree {

namespace {

static_assert(std::endian::native == std::endian::little, "OpenFst's files are read as they lie in memory");

constexpr std::int32_t fstMagic = 2'125'659'606;
constexpr std::int32_t symbolsMagic = 2'125'658'996;

class BinaryReader {
public:
    BinaryReader(std::string_view bytes, Progress &progress)
        : m_bytes(bytes)
        , m_progress(progress)
    {
    }

    Result<SourceMachine> read()
    {
        if (!readHead() || !readTables() || !(m_constant ? readConstant() : readVector()) || !checkTargets())
            return failWith(m_error);
        return std::move(m_out);
    }

private:
    bool wrong(std::string what, ErrorCode code = ErrorCode::InvalidInput)
    {
        if (m_error.detail.empty())
            m_error = Error{code, std::move(what), {}, 0, 0};
        return false;
    }
    bool endsEarly(const char *where)
    {
        return wrong(std::string("The file ends within ") + where + ", at byte " + std::to_string(m_bytes.size())
                     + ": a part of it is missing.");
    }
    std::string place() const { return " (byte " + std::to_string(m_at + 1) + ")"; }

    template <class T> bool get(T &value)
    {
        if (m_bytes.size() - m_at < sizeof(T))
            return false;
        std::memcpy(&value, m_bytes.data() + m_at, sizeof(T));
        m_at += sizeof(T);
        return true;
    }
    bool get(std::string &value)
    {
        std::int32_t length = 0;
        if (!get(length) || length < 0 || m_bytes.size() - m_at < static_cast<std::size_t>(length))
            return false;
        value = m_bytes.substr(m_at, static_cast<std::size_t>(length));
        m_at += static_cast<std::size_t>(length);
        return true;
    }
    bool skipToMultipleOf16()
    {
        m_at = (m_at + 15) / 16 * 16;
        return m_at <= m_bytes.size();
    }

    bool readHead()
    {
        std::int32_t magic = 0;
        std::string type;
        std::string arcs;
        std::uint64_t properties = 0;
        if (!get(magic) || magic != fstMagic)
            return wrong("This is no machine of OpenFst: its first bytes are others.");
        if (!get(type) || !get(arcs) || !get(m_version) || !get(m_flags) || !get(properties) || !get(m_start)
            || !get(m_states) || !get(m_arcs))
            return endsEarly("its head");
        m_constant = type == "const";
        if (!m_constant && type != "vector")
            return wrong("The machine is of OpenFst's type \"" + type.substr(0, 40)
                         + "\". Convert it: fstconvert --fst_type=vector IN OUT.");
        m_wide = arcs == "log64";
        if (!m_wide && arcs != "standard" && arcs != "log")
            return wrong(
                "The machine's arcs are of OpenFst's type \"" + arcs.substr(0, 40)
                + "\"; standard, log and log64 can be read. Convert it: fstmap --map_type=to_standard IN OUT.");
        if (m_states < -1 || m_states > std::numeric_limits<std::uint32_t>::max() - 1 || m_start < -1)
            return wrong("The head of the file says impossible numbers of states: the file is damaged.");
        return true;
    }

    bool readTables()
    {
        if ((m_flags & 1) != 0 && !readTable(m_out.in))
            return false;
        if ((m_flags & 2) != 0 && !readTable(m_out.out))
            return false;
        return true;
    }

    bool readTable(SymbolNames &table)
    {
        std::int32_t magic = 0;
        std::int64_t available = 0;
        std::int64_t size = 0;
        if (!get(magic) || !get(table.name) || !get(available) || !get(size))
            return endsEarly("a symbol table");
        if (magic != symbolsMagic)
            return wrong("A symbol table does not begin as one" + place() + ": the file is damaged.");
        for (std::int64_t i = 0; i < size; ++i) {
            std::string name;
            std::int64_t key = 0;
            if (!get(name) || !get(key))
                return endsEarly("a symbol table");
            if (key < 0 || key > std::numeric_limits<std::int32_t>::max())
                return wrong("The symbol \"" + name.substr(0, 40) + "\" has the impossible number "
                             + std::to_string(key) + place() + '.');
            if (!table.names.emplace(static_cast<std::uint32_t>(key), std::move(name)).second)
                return wrong("Two symbols have the number " + std::to_string(key) + place() + '.');
            if (stop(i))
                return false;
        }
        return true;
    }

    bool stop(std::int64_t count)
    {
        return count % 65'536 == 0 && m_progress.cancelled()
            && !wrong("Reading the machine was cancelled.", ErrorCode::Cancelled);
    }

    std::optional<double> weight()
    {
        float narrow = 0;
        double wide = 0;
        if (m_wide ? !get(wide) : !get(narrow))
            return std::nullopt;
        return m_wide ? wide : static_cast<double>(narrow);
    }

    bool keepFinal(double weight)
    {
        if (std::isnan(weight) || weight == -std::numeric_limits<double>::infinity())
            return wrong("The weight of state " + std::to_string(m_out.states) + " is no number" + place() + '.');
        if (!std::isinf(weight))
            m_out.final.emplace_back(m_out.states, weight);
        return true;
    }

    bool readArc(std::uint32_t from)
    {
        std::int32_t in = 0;
        std::int32_t out = 0;
        std::int32_t target = 0;
        if (!get(in) || !get(out))
            return endsEarly("an arc");
        const auto cost = weight();
        std::uint32_t padding = 0;
        if (!cost || !get(target) || (m_constant && m_wide && !get(padding)))
            return endsEarly("an arc");
        if (in < 0 || out < 0 || target < 0)
            return wrong("An arc of state " + std::to_string(from) + " has a negative label or target" + place() + '.');
        if (std::isnan(*cost) || *cost == -std::numeric_limits<double>::infinity())
            return wrong("The weight of an arc of state " + std::to_string(from) + " is no number" + place() + '.');
        if (m_out.arcs.size() >= mostSourceArcs)
            return wrong("The machine has more than " + std::to_string(mostSourceArcs) + " arcs.");
        m_out.arcs.push_back({from, static_cast<std::uint32_t>(target), static_cast<std::uint32_t>(in),
                              static_cast<std::uint32_t>(out), *cost});
        return !stop(static_cast<std::int64_t>(m_out.arcs.size()));
    }

    bool readVector()
    {
        for (std::int64_t s = 0; m_states == -1 ? m_at < m_bytes.size() : s < m_states; ++s) {
            const auto end = weight();
            std::int64_t arcs = 0;
            if (!end || !get(arcs))
                return endsEarly("a state");
            if (!keepFinal(*end))
                return false;
            for (std::int64_t a = 0; a < arcs; ++a)
                if (!readArc(m_out.states))
                    return false;
            ++m_out.states;
            if (stop(s))
                return false;
        }
        return true;
    }

    /// A list of states, each with the number of its arcs, then the arcs of all.
    bool readConstant()
    {
        const bool aligned = m_version == 1 || (m_flags & 4) != 0;
        if ((aligned && !skipToMultipleOf16()) || m_states < 0)
            return endsEarly("its states");
        std::vector<std::uint32_t> counts;
        for (std::int64_t s = 0; s < m_states; ++s) {
            const auto end = weight();
            std::uint32_t position = 0;
            std::uint32_t arcs = 0;
            std::uint64_t epsilons = 0;
            if (!end || !get(position) || !get(arcs) || !get(epsilons))
                return endsEarly("its states");
            if (!keepFinal(*end))
                return false;
            counts.push_back(arcs);
            ++m_out.states;
            if (stop(s))
                return false;
        }
        if (aligned && !skipToMultipleOf16())
            return endsEarly("its arcs");
        for (std::uint32_t s = 0; s < m_out.states; ++s)
            for (std::uint32_t a = 0; a < counts[s]; ++a)
                if (!readArc(s))
                    return false;
        return true;
    }

    bool checkTargets()
    {
        if (m_start == -1)
            m_out.states = 0;
        else if (m_start >= m_out.states)
            return wrong("The machine starts in state " + std::to_string(m_start) + ", but has only "
                         + std::to_string(m_out.states) + " states: the file is damaged.");
        else
            m_out.start = static_cast<std::uint32_t>(m_start);
        for (const SourceArc &arc : m_out.arcs)
            if (arc.target >= m_out.states && m_out.states > 0)
                return wrong("An arc of state " + std::to_string(arc.from) + " leads to state "
                             + std::to_string(arc.target) + ", but the machine has only " + std::to_string(m_out.states)
                             + " states: the file is damaged.");
        return true;
    }

    std::string_view m_bytes;
    Progress &m_progress;
    std::size_t m_at = 0;
    std::int32_t m_version = 0;
    std::int32_t m_flags = 0;
    std::int64_t m_start = 0;
    std::int64_t m_states = 0;
    std::int64_t m_arcs = 0;
    bool m_constant = false;
    bool m_wide = false;
    SourceMachine m_out;
    Error m_error;
};

} // namespace

bool beginsAsOpenFst(std::string_view bytes)
{
    std::int32_t magic = 0;
    if (bytes.size() < sizeof(magic))
        return false;
    std::memcpy(&magic, bytes.data(), sizeof(magic));
    return magic == fstMagic;
}

Result<SourceMachine> readMachineBinary(std::string_view bytes, Progress &progress)
{
    return BinaryReader(bytes, progress).read();
}

} // namespace filigree
