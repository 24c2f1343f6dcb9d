// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/openfstwrite.h"

#include <ostream>
#include <streambuf>
#include <vector>

#include <fst/arcsort.h>
#include <fst/symbol-table.h>
#include <fst/vector-fst.h>

#include "core/fst/openfsterrors.h"

namespace filigree {

namespace {

/// Hands a stream's bytes to a sink in large pieces.
class SinkBuffer final : public std::streambuf {
public:
    explicit SinkBuffer(const ByteSink &sink)
        : m_sink(sink)
        , m_bytes(1 << 16)
    {
        setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
    }

protected:
    int_type overflow(int_type c) override
    {
        if (sync() != 0)
            return traits_type::eof();
        if (!traits_type::eq_int_type(c, traits_type::eof()))
            return sputc(traits_type::to_char_type(c));
        return traits_type::not_eof(c);
    }
    int sync() override
    {
        const bool good = m_sink(std::string_view(pbase(), static_cast<std::size_t>(pptr() - pbase())));
        setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
        return good ? 0 : -1;
    }

private:
    const ByteSink &m_sink;
    std::vector<char> m_bytes;
};

fst::SymbolTable tableOf(const std::vector<std::string> &symbols, const std::string &name)
{
    fst::SymbolTable out(name);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        out.AddSymbol(symbols[i], static_cast<long>(i));
    return out;
}

} // namespace

Result<void> writeOpenFst(const Transducer &transducer, const ByteSink &sink)
{
    keepOpenFstFromAborting();
    fst::StdVectorFst out;
    for (std::uint32_t s = 0; s < transducer.states; ++s)
        out.AddState();
    out.SetStart(0);
    for (const TransducerArc &arc : transducer.arcs)
        out.AddArc(static_cast<int>(arc.from),
                   fst::StdArc(static_cast<int>(arc.in), static_cast<int>(arc.out), fst::StdArc::Weight::One(),
                               static_cast<int>(arc.target)));
    for (const std::uint32_t s : transducer.final)
        out.SetFinal(static_cast<int>(s), fst::StdArc::Weight::One());
    fst::ArcSort(&out, fst::ILabelCompare<fst::StdArc>());
    const fst::SymbolTable words = tableOf(transducer.inSymbols, "words");
    const fst::SymbolTable annotated =
        tableOf(transducer.outSymbols, std::string(annotatedTableName) + transducer.intent);
    out.SetInputSymbols(&words);
    out.SetOutputSymbols(&annotated);
    SinkBuffer buffer(sink);
    std::ostream stream(&buffer);
    fst::FstWriteOptions options("filigree");
    options.stream_write = true; // no seeking back
    if (!out.Write(stream, options) || !stream.flush() || out.Properties(fst::kError, false) != 0)
        return fail(ErrorCode::WriteFailed, "The machine could not be written.");
    return {};
}

} // namespace filigree
