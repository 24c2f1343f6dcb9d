// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Byte strings end to end, made to be copied millions of times, and the buffer they are copied to.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace filigree {

/// Strings, each with a note of 32 bits beside its bytes.
class PackedText {
public:
    static constexpr std::size_t slack = 64; ///< bytes that copying may read or write beyond an end

    struct Head {
        std::uint32_t length = 0;
        std::uint32_t note = 0;
    };

    /// Less than 4 GiB each.
    void add(std::string_view text, std::uint32_t note)
    {
        m_begins.push_back(static_cast<std::uint32_t>(m_bytes.size() / alignment));
        const Head head{static_cast<std::uint32_t>(text.size()), note};
        m_bytes.append(reinterpret_cast<const char *>(&head), sizeof head);
        m_bytes.append(text);
        m_bytes.append((alignment - m_bytes.size() % alignment) % alignment, '\0');
    }
    /// After the last add().
    void finish() { m_bytes.append(slack, '\0'); }

    [[nodiscard]] std::size_t size() const { return m_begins.size(); }
    [[nodiscard]] const char *at(std::uint32_t number) const
    {
        return m_bytes.data() + static_cast<std::size_t>(m_begins[number]) * alignment;
    }
    [[nodiscard]] static Head head(const char *at)
    {
        Head out;
        std::memcpy(&out, at, sizeof out);
        return out;
    }
    void prefetchPlace(std::uint32_t number) const { __builtin_prefetch(m_begins.data() + number); }
    /// at(number), which is brought near.
    [[nodiscard]] const char *fetch(std::uint32_t number) const
    {
        const char *out = at(number);
        __builtin_prefetch(out);
        __builtin_prefetch(out + slack);
        return out;
    }

private:
    static constexpr std::size_t alignment = 8;
    std::string m_bytes;
    std::vector<std::uint32_t> m_begins; ///< in units of the alignment
};

/// Bytes that grow at the end, without being cleared first as those of a std::string are.
class OutputBuffer {
public:
    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }
    void clear() { m_size = 0; }
    void cut(std::size_t size) { m_size = size; } ///< forgets what stands behind
    void append(std::string_view text)
    {
        char *to = room(text.size());
        std::memcpy(to, text.data(), text.size());
        m_size += text.size();
    }

    /// The end, with room for that many bytes, and slack, until limit(). setEnd() tells how far it was used.
    [[nodiscard]] char *room(std::size_t bytes)
    {
        if (m_size + bytes + PackedText::slack > m_capacity) [[unlikely]]
            enlarge(bytes + PackedText::slack);
        return m_bytes.get() + m_size;
    }
    [[nodiscard]] const char *limit() const { return m_bytes.get() + m_capacity - PackedText::slack; }
    void setEnd(const char *end) { m_size = static_cast<std::size_t>(end - m_bytes.get()); }

private:
    void enlarge(std::size_t more)
    {
        const std::size_t capacity = std::max<std::size_t>(2 * m_capacity, m_size + more + (std::size_t(1) << 16));
        std::unique_ptr<char[]> bytes(new char[capacity]);
        if (m_size > 0)
            std::memcpy(bytes.get(), m_bytes.get(), m_size);
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace filigree
