// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers and strings as the bytes of a model file, and back with a check of every one. Private to core/evaluation.
#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/text/unicode.h"

namespace filigree {

class ModelWriter {
public:
    /// Seven bits a byte, the low ones first.
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.push_back(static_cast<char>(value | 0x80));
        bytes.push_back(static_cast<char>(value));
    }
    void fixed(std::uint64_t value, int length) ///< little-endian
    {
        for (int i = 0; i < length; ++i)
            bytes.push_back(static_cast<char>(value >> (8 * i)));
    }
    void real(float value) { fixed(std::bit_cast<std::uint32_t>(value), 4); }
    void text(std::string_view value)
    {
        number(value.size());
        bytes += value;
    }

    std::string bytes;
};

/// Reads what ModelWriter wrote. After the first mistake everything is 0 and error() tells what it was.
class ModelReader {
public:
    /// `offset`: where in the file `bytes` begin, for messages.
    ModelReader(std::string_view bytes, std::size_t offset)
        : m_bytes(bytes)
        , m_offset(offset)
    {
    }

    [[nodiscard]] bool good() const { return m_fault.empty(); }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }
    [[nodiscard]] Error error() const { return {ErrorCode::InvalidInput, m_fault, {}, 0, 0}; }
    void refuse(std::string_view what) ///< keeps the first
    {
        if (good())
            m_fault =
                "The model is damaged: " + std::string(what) + " at byte " + std::to_string(m_offset + m_at) + '.';
        m_at = m_bytes.size();
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (atEnd())
                break;
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80)
                return value;
        }
        refuse("a number is cut off");
        return 0;
    }
    std::uint64_t fixed(int length)
    {
        if (left() < static_cast<std::size_t>(length)) {
            refuse("a number is cut off");
            return 0;
        }
        std::uint64_t value = 0;
        for (int i = 0; i < length; ++i)
            value |= std::uint64_t{static_cast<unsigned char>(m_bytes[m_at++])} << (8 * i);
        return value;
    }
    float real()
    {
        const auto value = std::bit_cast<float>(static_cast<std::uint32_t>(fixed(4)));
        if (std::isfinite(value) && std::abs(value) < 1e6F)
            return value;
        refuse("a weight is no sensible number");
        return 0.0F;
    }
    /// A number of at most `most`.
    std::uint64_t limited(std::uint64_t most)
    {
        const std::uint64_t value = number();
        if (value <= most)
            return value;
        refuse("a number is too large");
        return 0;
    }
    /// A number of things that need at least `bytesEach` bytes each: never more than the file can hold.
    std::size_t count(std::size_t bytesEach)
    {
        const std::uint64_t value = number();
        if (value <= left() / bytesEach)
            return static_cast<std::size_t>(value);
        refuse("there are fewer things than are announced");
        return 0;
    }
    std::string text()
    {
        const std::size_t length = count(1);
        std::string value(m_bytes.substr(m_at, length));
        m_at += length;
        if (firstInvalidUtf8(value))
            refuse("a name is not in UTF-8");
        return good() ? value : std::string();
    }

private:
    std::string_view m_bytes;
    std::size_t m_offset;
    std::size_t m_at = 0;
    std::string m_fault;
};

} // namespace filigree
