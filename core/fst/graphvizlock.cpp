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
    // One context for the whole process: the text plugin remembers fonts of a context after it is freed.
    static GVC_t *const context = gvContext();
    m_context = context;
}

GraphvizLock::~GraphvizLock()
{
    agseterrf(nullptr);
}

std::string GraphvizLock::messages()
{
    return theMessages();
}

} // namespace filigree
