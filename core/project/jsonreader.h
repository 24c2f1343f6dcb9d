// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads JSON from the front to the back into what the caller makes of it, without a tree of the whole text between: a
// stored grammar has half a million numbers in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace filigree {

/// Thrown by JsonReader. `what` says what was found instead of what was wanted; empty: the text is not JSON.
struct JsonFault {
    std::string what;
};

/// Every call reads one value and stands behind it afterwards. The text must outlive the reader. RFC 8259, strictly;
/// the text is UTF-8 throughout.
class JsonReader {
public:
    enum class Kind { Nothing, Truth, Number, Text, List, Object };

    /// More than `deepest` brackets within one another are a fault.
    JsonReader(std::string_view text, std::size_t deepest);

    /// Of the value that comes next.
    [[nodiscard]] Kind kind();

    /// Calls member(key) for each member; it must read the value, or skip() it.
    template <class Member> void object(const char *what, Member member)
    {
        open(Kind::Object, what);
        if (closes('}'))
            return;
        do {
            const std::string key = text("a key");
            expect(':');
            member(key);
        } while (goesOn('}'));
    }
    /// Calls element() for each element; it must read it, or skip() it.
    template <class Element> void list(const char *what, Element element)
    {
        open(Kind::List, what);
        if (closes(']'))
            return;
        do
            element();
        while (goesOn(']'));
    }
    [[nodiscard]] std::string text(const char *what);
    [[nodiscard]] double number(const char *what); ///< finite
    [[nodiscard]] std::uint64_t natural(const char *what, std::uint64_t limit); ///< written as an integer, <= limit
    void skip();
    /// Nothing may follow.
    void finish();

private:
    [[noreturn]] void notJson() const { throw JsonFault{}; }
    [[nodiscard]] char peek(); ///< after white space
    void open(Kind kind, const char *what);
    bool closes(char bracket);
    bool goesOn(char bracket);
    void expect(char sign);
    void skipWord(std::string_view word);
    [[nodiscard]] std::string_view digits();
    void takeDigits();
    void appendEscape(std::string &out);
    [[nodiscard]] std::uint32_t hexUnit();

    const char *m_at;
    const char *m_end;
    std::size_t m_depth = 0;
    std::size_t m_deepest;
};

} // namespace filigree
