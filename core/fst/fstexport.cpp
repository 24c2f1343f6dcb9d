// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/fstexport.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "core/base/files.h"
#include "core/fst/fstpicture.h"
#include "core/fst/openfstwrite.h"
#include "core/fst/transducerbuilder.h"

namespace filigree {

namespace {

constexpr std::array<std::pair<std::string_view, FstFormat>, 7> names{{{"openfst", FstFormat::OpenFst},
                                                                       {"fst", FstFormat::OpenFst},
                                                                       {"att", FstFormat::Att},
                                                                       {"dot", FstFormat::Dot},
                                                                       {"svg", FstFormat::Svg},
                                                                       {"pdf", FstFormat::Pdf},
                                                                       {"png", FstFormat::Png}}};

using Paths = std::vector<std::filesystem::path>;

Result<Paths> writeBinary(const Transducer &transducer, const std::filesystem::path &path)
{
    auto file = OutputFile::open(path);
    if (!file)
        return failWith(file.error());
    Result<void> state;
    const auto written = writeOpenFst(transducer, [&](std::string_view bytes) {
        state = file->write(bytes);
        return state.has_value();
    });
    if (!state)
        return failWith(state.error());
    if (!written)
        return failWith(written.error());
    if (auto done = file->commit(); !done)
        return failWith(done.error());
    return Paths{path};
}

Result<void> writeSymbols(const std::vector<std::string> &symbols, const std::filesystem::path &path)
{
    std::string text;
    for (std::size_t i = 0; i < symbols.size(); ++i)
        text += symbols[i] + '\t' + std::to_string(i) + '\n';
    return writeFile(path, text);
}

Result<Paths> writeAtt(const Transducer &transducer, const std::filesystem::path &path)
{
    auto file = OutputFile::open(path);
    if (!file)
        return failWith(file.error());
    std::string text;
    const auto flush = [&](std::size_t least) -> Result<void> {
        if (text.size() < least)
            return {};
        auto written = file->write(text);
        text.clear();
        return written;
    };
    for (const TransducerArc &arc : transducer.arcs) {
        text += std::to_string(arc.from) + '\t' + std::to_string(arc.target) + '\t' + transducer.inSymbols[arc.in]
            + '\t' + transducer.outSymbols[arc.out] + '\n';
        if (auto good = flush(1 << 18); !good)
            return failWith(good.error());
    }
    for (const std::uint32_t state : transducer.final)
        text += std::to_string(state) + '\n';
    if (auto good = flush(0); !good)
        return failWith(good.error());
    std::filesystem::path in = path;
    std::filesystem::path out = path;
    in.replace_extension(".isyms");
    out.replace_extension(".osyms");
    if (auto good = writeSymbols(transducer.inSymbols, in); !good)
        return failWith(good.error());
    if (auto good = writeSymbols(transducer.outSymbols, out); !good)
        return failWith(good.error());
    if (auto done = file->commit(); !done)
        return failWith(done.error());
    return Paths{path, in, out};
}

} // namespace

std::optional<FstFormat> fstFormat(std::string_view name)
{
    for (const auto &[known, format] : names)
        if (known == name)
            return format;
    return std::nullopt;
}

Result<std::vector<std::filesystem::path>> exportFst(const CompiledGrammar &compiled, std::size_t intent,
                                                     FstFormat format, const std::filesystem::path &path,
                                                     const FstExportOptions &options, Progress &progress)
{
    if (intent >= compiled.intents().size())
        return fail(ErrorCode::InvalidOption, "The grammar has no intent number " + std::to_string(intent + 1) + '.');
    if (format == FstFormat::OpenFst || format == FstFormat::Att) {
        const auto transducer = spellOut(compiled.machine(intent), options.arcLimit, progress);
        if (!transducer)
            return failWith(transducer.error());
        return format == FstFormat::Att ? writeAtt(*transducer, path) : writeBinary(*transducer, path);
    }
    auto content = fstDot(compiled, intent, options, progress);
    if (content && format != FstFormat::Dot) {
        const char *renderer = format == FstFormat::Svg ? "svg" : format == FstFormat::Pdf ? "pdf" : "png";
        content = renderDot(*content, renderer, progress);
    }
    if (!content)
        return failWith(content.error());
    if (auto written = writeFile(path, *content); !written)
        return failWith(written.error());
    return Paths{path};
}

} // namespace filigree
