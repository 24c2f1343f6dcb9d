// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The writers of other tools' formats that the registry in corpuswriter.cpp knows. Private to core/formats.
#pragma once

#include <memory>

#include "core/formats/corpuswriter.h"

namespace filigree {

[[nodiscard]] std::unique_ptr<CorpusWriter> makeRasaWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeRasaStreamWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeDialogflowWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeLexWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeRasaJsonWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeSnipsWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeSnipsYamlWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeAlexaWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeLuisWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeWitWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeMassiveWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeChatitoWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeChatetteWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeSpacyWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeHuggingFaceWriter(const CorpusWriterOptions &options);
[[nodiscard]] std::unique_ptr<CorpusWriter> makeTrioWriter(const CorpusWriterOptions &options);

} // namespace filigree
