// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// yaml-cpp behind a Result: the documents of a file, and where a node stands. For sources of core/formats only.
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include "core/base/error.h"

namespace filigree {

/// Where a text first refers to an anchor.
struct YamlAlias {
    YAML::Mark mark;
};

/// Throws YamlAlias at the first alias; nothing else is of interest.
class YamlAliasFinder final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { throw YamlAlias{mark}; }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &) override { }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {
    }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { }
    void OnMapEnd() override { }
};

/// All documents of a text. InvalidInput with line and column where it is no YAML, nested too deeply, or has an alias:
/// a few aliases of aliases stand for more text than any memory holds. `name` is the file for messages.
[[nodiscard]] inline Result<std::vector<YAML::Node>> loadYaml(const std::string &text, const std::string &name)
{
    try {
        if (text.find('*') != std::string::npos) {
            std::istringstream stream(text);
            YAML::Parser parser(stream);
            YamlAliasFinder finder;
            while (parser.HandleNextDocument(finder)) { }
        }
        return YAML::LoadAll(text);
    } catch (const YamlAlias &alias) {
        return failWith({ErrorCode::InvalidInput, "An alias (*name) stands here. Write out what it stands for.", name,
                         alias.mark.line + 1, alias.mark.column + 1});
    } catch (const YAML::DeepRecursion &error) {
        return failWith({ErrorCode::InvalidInput, "Lists and maps are nested too deeply here. This is no corpus.", name,
                         error.mark.line + 1, error.mark.column + 1});
    } catch (const YAML::Exception &error) {
        const std::string why = error.msg.empty() ? std::string() : " (" + error.msg + ")";
        return failWith({ErrorCode::InvalidInput, "This is no good YAML" + why + ". Check the indentation.", name,
                         error.mark.line + 1, error.mark.column + 1});
    }
}

/// The member of a map as it stands; a node that is not defined where there is none, or `map` is no map.
[[nodiscard]] inline YAML::Node yamlMember(const YAML::Node &map, const char *key)
{
    if (map.IsMap())
        for (const auto &member : map)
            if (member.first.IsScalar() && member.first.Scalar() == key)
                return member.second;
    return YAML::Node(YAML::NodeType::Undefined);
}

[[nodiscard]] inline std::string yamlText(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? node.Scalar() : std::string();
}

} // namespace filigree
