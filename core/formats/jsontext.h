// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON files that are read part by part, so that a list of a million utterances need not be a million objects at once,
// and every part knows where it stands. Private to core/formats.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/formats/lineindex.h"

namespace filigree {

/// A parsed value. Which members mean anything depends on the kind.
struct JsonValue {
    enum class Kind { Null, Boolean, Number, Text, List, Object };
    Kind kind = Kind::Null;
    bool boolean = false;
    double number = 0;
    std::string text;
    std::vector<JsonValue> items; ///< of a list, or what the names of an object stand for
    std::vector<std::string> names; ///< of an object, one an item
    std::size_t at = 0; ///< byte offset in the file

    [[nodiscard]] const JsonValue *find(std::string_view name) const; ///< nullptr when there is none, or it is null
    [[nodiscard]] bool isObject() const { return kind == Kind::Object; }
    [[nodiscard]] bool isList() const { return kind == Kind::List; }
    [[nodiscard]] bool isText() const { return kind == Kind::Text; }
};

/// The bytes of a value, brackets and quotes included.
struct JsonRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

class JsonText {
public:
    /// Reads, inflates and checks: UTF-8, one value and nothing behind it, brackets that fit, not nested too deeply.
    [[nodiscard]] static Result<JsonText> read(const std::filesystem::path &path);
    /// The same for a text in memory; `name` for messages.
    [[nodiscard]] static Result<JsonText> make(std::string text, std::string name);

    [[nodiscard]] JsonRange root() const { return m_root; }
    [[nodiscard]] bool isObject(JsonRange range) const { return m_text[range.begin] == '{'; }
    [[nodiscard]] bool isList(JsonRange range) const { return m_text[range.begin] == '['; }
    /// InvalidInput with the place: a mistake in it, or a name that comes twice in one object.
    [[nodiscard]] Result<JsonValue> parse(JsonRange range) const;
    /// The member of an object that is not parsed; {0, 0} when there is none, or the range is no object.
    [[nodiscard]] Result<JsonRange> member(JsonRange object, std::string_view name) const;
    /// InvalidInput at a byte offset.
    [[nodiscard]] tl::unexpected<Error> failAt(std::size_t offset, std::string detail) const;
    [[nodiscard]] std::int64_t lineAt(std::size_t offset) const;
    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    friend class JsonWalk;
    JsonText() = default;
    [[nodiscard]] Result<std::size_t> skipValue(std::size_t at) const;
    [[nodiscard]] std::size_t skipBlanks(std::size_t at) const;

    std::string m_text;
    std::string m_name;
    JsonRange m_root;
    LineIndex m_lines;
};

/// Goes over the members of an object or the items of a list without parsing them. The text must outlive it.
class JsonWalk {
public:
    JsonWalk(const JsonText &text, JsonRange container);
    /// The next one; false at the end.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const std::string &name() const { return m_name; } ///< of a member
    [[nodiscard]] JsonRange value() const { return m_value; }

private:
    const JsonText *m_text;
    std::size_t m_at;
    std::size_t m_end;
    bool m_object;
    bool m_first = true;
    std::string m_name;
    JsonRange m_value;
};

} // namespace filigree
