// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The readers that the registry in corpusreader.cpp knows, one file a format. Private to core/formats.
#pragma once

#include <filesystem>
#include <memory>

#include "core/formats/corpusreader.h"

namespace filigree {

using OpenReader = Result<std::unique_ptr<CorpusReader>> (*)(const std::filesystem::path &path);

[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openGolden(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openText(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openJsonl(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openConll(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openTrio(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openCsv(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openTsv(const std::filesystem::path &path);
/// CSV (or TSV: `tabs`) whose columns are called otherwise; see CorpusColumns.
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openColumns(const std::filesystem::path &path, bool tabs,
                                                                const CorpusColumns &columns);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openRasa(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openDialogflow(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openLex(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openRasaJson(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openSnips(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openSnipsYaml(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openAlexa(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openLuis(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openWit(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openMassive(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openChatito(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openChatette(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openSpacy(const std::filesystem::path &path);
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openHuggingFace(const std::filesystem::path &path);

} // namespace filigree
