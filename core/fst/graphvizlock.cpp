// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/graphvizlock.h"

namespace filigree {

namespace {

std::mutex &theMutex()
{
    static std::mutex mutex;
    return mutex;
}

std::string &theMessages()
{
    static std::string messages;
    return messages;
}

int keepMessage(char *text)
{
    if (theMessages().size() < 4'096)
        theMessages() += text;
    return 0;
}

} // namespace

GraphvizLock::GraphvizLock()
    : m_lock(theMutex())
{
    theMessages().clear();
    agseterrf(keepMessage);
    agseterr(AGERR);
    m_context = gvContext();
}

GraphvizLock::~GraphvizLock()
{
    if (m_context != nullptr)
        gvFreeContext(m_context);
    agseterrf(nullptr);
}

std::string GraphvizLock::messages()
{
    return theMessages();
}

} // namespace filigree
