// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/settingstree.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "core/formats/yamlload.h"
#include "core/formats/yamltext.h"

namespace filigree {

namespace {

constexpr std::size_t largestSettings = 1U << 20;

Error errorAt(const YAML::Node &node, const std::string &name, std::string detail)
{
    const YAML::Mark mark = node.Mark();
    return {ErrorCode::InvalidInput, std::move(detail), name, mark.line + 1, mark.column + 1};
}

Result<SettingsNode> nodeOf(const YAML::Node &node, const std::string &name);

Result<void> addMembers(const YAML::Node &node, const std::string &name, SettingsNode &out)
{
    std::unordered_set<std::string> seen;
    for (const auto &member : node) {
        if (!member.first.IsScalar())
            return failWith(errorAt(member.first, name, "A name is a text. Put it on one line before a colon."));
        std::string key = member.first.Scalar();
        if (!seen.insert(key).second)
            return failWith(errorAt(member.first, name, "\"" + key + "\" stands here twice. Keep one of them."));
        auto value = nodeOf(member.second, name);
        if (!value)
            return failWith(value.error());
        out.names.push_back(std::move(key));
        out.items.push_back(*std::move(value));
    }
    return {};
}

Result<SettingsNode> nodeOf(const YAML::Node &node, const std::string &name)
{
    SettingsNode out;
    out.line = node.Mark().line + 1;
    out.column = node.Mark().column + 1;
    if (node.IsScalar()) {
        out.kind = SettingsNode::Kind::Text;
        out.text = node.Scalar();
    } else if (node.IsSequence()) {
        out.kind = SettingsNode::Kind::List;
        for (const YAML::Node &item : node) {
            auto value = nodeOf(item, name);
            if (!value)
                return value;
            out.items.push_back(*std::move(value));
        }
    } else if (node.IsMap()) {
        out.kind = SettingsNode::Kind::Map;
        if (auto added = addMembers(node, name, out); !added)
            return failWith(added.error());
    }
    return out;
}

} // namespace

const SettingsNode *SettingsNode::find(std::string_view name) const
{
    const auto found = std::find(names.begin(), names.end(), name);
    return isMap() && found != names.end() ? &items[static_cast<std::size_t>(found - names.begin())] : nullptr;
}

Result<SettingsNode> parseSettings(const std::string &text, const std::string &name)
{
    const auto documents = loadYaml(text, name);
    if (!documents)
        return failWith(documents.error());
    if (documents->size() > 1)
        return failWith(
            errorAt((*documents)[1], name, "A second document begins here. Put it into a file of its own."));
    if (!documents->empty())
        return nodeOf(documents->front(), name);
    SettingsNode nothing;
    nothing.line = nothing.column = 1;
    return nothing;
}

Result<SettingsNode> readSettings(const std::filesystem::path &path)
{
    const auto text = readYamlText(path, largestSettings);
    if (!text)
        return failWith(text.error());
    return parseSettings(*text, path.string());
}

} // namespace filigree
