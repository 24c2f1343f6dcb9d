// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/goldensource.h"

#include <set>
#include <utility>
#include <vector>

#include "app/document/filepath.h"
#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/text/unicode.h"

namespace filigree::app {

namespace {

constexpr std::string_view sourceKey = "golden.source";

/// As the project keeps it.
Result<std::string> readSource(const QString &file)
{
    const std::filesystem::path path = toPath(file);
    auto text = readFile(path);
    if (!text)
        return text;
    if (const auto parsed = parseGolden(*text); !parsed) {
        Error error = parsed.error();
        error.file = path.string();
        return failWith(std::move(error));
    }
    return withPlainLineEnds(*text);
}

} // namespace

Result<void> rememberSource(ProjectStore &store, std::string_view text)
{
    return rememberMark(store, sourceMark(text));
}

std::string sourceMark(std::string_view text)
{
    return StableHash().add(text).hex();
}

std::string rememberedMark(ProjectStore &store)
{
    return store.setting(sourceKey).value_or("");
}

Result<void> rememberMark(ProjectStore &store, const std::string &mark)
{
    return store.setSetting(sourceKey, mark);
}

Result<SourceState> compareSource(const ProjectAccess &access, const QString &file, Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    const auto text = readSource(file);
    if (!text)
        return failWith(text.error());
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, {});
    const auto own = store->goldenText();
    if (!own)
        return failWith(own.error());
    if (*own == *text)
        return SourceState::AsImported;
    const std::string taken = rememberedMark(*store);
    if (taken.empty())
        return SourceState::Other;
    return taken == sourceMark(*text) ? SourceState::AsImported : SourceState::Changed;
}

Result<SourceImport> importSource(const ProjectAccess &access, const QString &file, const QString &current,
                                  Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    auto text = readSource(file);
    if (!text)
        return failWith(text.error());
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, {});
    const std::string own = current.toStdString();
    const auto before = parseGolden(own);
    const auto after = parseGolden(*text);
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, {});
    if (!before || !after)
        return failWith(before ? after.error() : before.error());
    SourceImport out;
    std::set<std::pair<std::string, std::string>> known;
    for (const GoldenUtterance &line : before->utterances)
        known.emplace(line.utterance.intent, toGolden(line.utterance));
    std::vector<Utterance> fresh;
    for (const GoldenUtterance &line : after->utterances)
        if (known.emplace(line.utterance.intent, toGolden(line.utterance)).second)
            fresh.push_back(line.utterance);
    out.added = static_cast<int>(fresh.size());
    out.whole = sourceMark(own) == rememberedMark(*store);
    if (out.whole) {
        out.change = difference(current, QString::fromStdString(*text));
    } else if (!fresh.empty()) {
        const QString gap = current.isEmpty() ? QString()
            : current.endsWith(u'\n')         ? QStringLiteral("\n")
                                              : QStringLiteral("\n\n");
        out.change = {current.size(), {}, gap + QString::fromStdString(writeGolden({}, fresh))};
    }
    out.text = std::move(*text);
    return out;
}

} // namespace filigree::app
