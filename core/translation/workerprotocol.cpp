// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/workerprotocol.h"

#include <utility>

#include "core/translation/jsonobject.h"

namespace filigree {

std::int64_t requestId(std::string_view line)
{
    const auto json = parseObject(line);
    if (!json)
        return 0;
    const auto found = json->find("id");
    if (found == json->end() || !found->is_number_integer())
        return 0;
    const auto id = found->get<std::int64_t>();
    return id > 0 ? id : 0;
}

bool endsRequest(const WorkerEvent &event)
{
    return std::holds_alternative<HelloEvent>(event) || std::holds_alternative<DoneEvent>(event)
        || std::holds_alternative<ErrorEvent>(event);
}

Result<void> LineBuffer::feed(std::string_view bytes)
{
    m_bytes.erase(0, m_begin);
    m_searched -= m_begin;
    m_begin = 0;
    m_bytes.append(bytes);
    if (m_bytes.size() > longestMessage && m_bytes.find('\n', m_searched) > longestMessage)
        return fail(ErrorCode::InvalidInput, "the message is longer than 64 MiB");
    return {};
}

bool LineBuffer::take(std::string &line)
{
    const std::size_t end = m_bytes.find('\n', m_searched);
    if (end == std::string::npos) {
        m_searched = m_bytes.size();
        return false;
    }
    line.assign(m_bytes, m_begin, end - m_begin);
    m_begin = m_searched = end + 1;
    return true;
}

} // namespace filigree
