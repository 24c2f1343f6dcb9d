// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A worker program that answers every request and does nothing: for what happens around it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/files.h"
#include "core/translation/jsonobject.h"
#include "core/translation/workerprocess.h"
#include "support/results.h"

namespace filigree::tests {

/// No raw string: the compiler of meta-objects loses its way in those.
constexpr auto workerScript =
    "#!/bin/sh\n"
    "while IFS= read -r line; do\n"
    "    printf '%s\\n' \"$line\" >>\"$0.asked\"\n"
    "    id=${line#*\\\"id\\\":}\n"
    "    id=${id%%,*}\n"
    "    kind=${line#*\\\"do\\\":\\\"}\n"
    "    kind=${kind%%\\\"*}\n"
    "    if [ -f \"$0.at.$kind\" ]; then . \"$0.at.$kind\"; fi\n"
    "    if [ \"$kind\" = hello ]; then\n"
    "        echo \"{\\\"id\\\":$id,\\\"is\\\":\\\"hello\\\",\\\"protocol\\\":1}\"\n"
    "    elif [ \"$kind\" = \"$(cat \"$0.fails\" 2>/dev/null)\" ]; then\n"
    "        echo \"{\\\"id\\\":$id,\\\"is\\\":\\\"error\\\",\\\"detail\\\":\\\"it failed\\\"}\"\n"
    "    else\n"
    "        echo \"{\\\"id\\\":$id,\\\"is\\\":\\\"done\\\"}\"\n"
    "    fi\n"
    "done\n";

/// A script in a folder of the test. Each program that is started writes down what it was asked.
class FakeWorker {
public:
    explicit FakeWorker(const std::filesystem::path &folder)
        : m_script(folder / "worker")
    {
        good(writeFile(m_script, workerScript));
        std::filesystem::permissions(m_script, std::filesystem::perms::owner_all);
    }

    [[nodiscard]] WorkerProcess start() const
    {
        NoProgress quiet;
        return good(WorkerProcess::start(m_script, quiet));
    }
    /// Requests of this kind ("train") fail from now on; empty: none does.
    void failAt(const std::string &kind) const { good(writeFile(m_script.string() + ".fails", kind)); }
    /// Has the shell do this first, whenever such a request comes.
    void at(const std::string &kind, const std::string &command) const
    {
        good(writeFile(m_script.string() + ".at." + kind, command + "\n"));
    }
    /// What was asked of that kind, and forgets all.
    [[nodiscard]] std::vector<nlohmann::json> asked(const std::string &kind) const
    {
        std::vector<nlohmann::json> out;
        const std::string log = m_script.string() + ".asked";
        std::string text = good(readFile(log));
        for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n')) {
            auto request = good(parseObject(text.substr(0, end)));
            if (request.at("do") == kind)
                out.push_back(std::move(request));
            text.erase(0, end + 1);
        }
        good(writeFile(log, {}));
        return out;
    }

private:
    std::filesystem::path m_script;
};

} // namespace filigree::tests
