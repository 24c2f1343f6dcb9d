// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstdio>

#include "core/formats/thrax.h"
#include "core/formats/transducerscript.h"

namespace filigree {

namespace {

/// A string of Python.
std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (byte < 0x20 || byte == 0x7F) {
            std::array<char, 8> code{};
            std::snprintf(code.data(), code.size(), "\\x%02x", static_cast<unsigned>(byte));
            out += code.data();
        } else {
            out.push_back(c);
        }
    }
    return out + '"';
}

constexpr const char *const head = R"(
import sys

import pynini

ANY = pynini.closure(pynini.union(*(pynini.accep(f"[{byte}]") for byte in range(1, 256)))).optimize()


def text(read, written=None):
    """Reads a string, and writes the same or another one; brackets in it mean themselves."""
    if written is None:
        return pynini.accep(pynini.escape(read))
    return pynini.cross(pynini.escape(read), pynini.escape(written))


def cost(fst, weight):
    return fst + pynini.accep("", weight=weight)


def choice(*fsts):
    return pynini.union(*fsts)


def values(*rows):
    """Rows of what is read, what is written, and its cost."""
    return pynini.string_map([(pynini.escape(read), pynini.escape(written), weight) for read, written, weight in rows])


def never():
    return pynini.difference(text(""), text(""))


def bare(fst):
    """Without the blank that stands before the first word."""
    blank = pynini.compose(text("", " ") + ANY, fst)
    return pynini.compose(blank, text(" ", "") + ANY).optimize()

)";

constexpr const char *const tail = R"(

if __name__ == "__main__":
    with pynini.Far(sys.argv[1] if len(sys.argv) > 1 else "filigree.far", "w") as far:
        for intent in sorted(INTENTS):
            far.add(intent, INTENTS[intent])
)";

class PyniniWriter final : public TransducerScript {
public:
    explicit PyniniWriter(const Grammar &grammar)
        : TransducerScript(
            {"ANY",      "INTENTS", "bare",   "choice", "cost",   "far",      "intent", "never", "pynini", "sys",
             "text",     "values",  "sorted", "len",    "range",  "False",    "None",   "True",  "and",    "as",
             "assert",   "async",   "await",  "break",  "class",  "continue", "def",    "del",   "elif",   "else",
             "except",   "finally", "for",    "from",   "global", "if",       "import", "in",    "is",     "lambda",
             "nonlocal", "not",     "or",     "pass",   "raise",  "return",   "try",    "while", "with",   "yield"})
        , m_grammar(grammar)
    {
        for (const Rule &rule : grammar.rules)
            remember(rule);
    }

    std::string all()
    {
        std::string out = "#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n"
                          "\"\"\"A grammar for Pynini"
            + (m_grammar.locale.empty() ? std::string() : ", " + m_grammar.locale)
            + ".\n\nINTENTS has a machine for each intent. It reads words with single blanks between them and writes "
              "the\n"
              "sentence with its slots: play {hip hop}|GenreName. Weights are costs: -ln p.\n\"\"\"\n";
        out += head;
        for (const Rule &rule : m_grammar.rules)
            out += '\n' + one(rule);
        out += "\nINTENTS = {\n";
        for (const Rule &rule : m_grammar.rules)
            if (rule.kind == RuleKind::Start)
                out += "    " + quoted(rule.intent) + ": " + startName(rule) + ",\n";
        return out + "}\n" + tail;
    }

private:
    std::string one(const Rule &rule)
    {
        std::string out = remarks(rule);
        if (rule.kind == RuleKind::Values) {
            out += name(rule.name) + " = values(\n";
            for (const Value &value : valuesOf(rule))
                out += "    (" + quoted(value.in) + ", " + quoted(value.out) + ", " + cost(value.share) + "),\n";
            return out + ").optimize()\n";
        }
        const std::string body = '(' + expression(rule.body) + ").optimize()\n";
        if (rule.kind == RuleKind::Phrase)
            return out + name(rule.name) + " = " + body;
        return out + innerName(rule) + " = " + body + startName(rule) + " = " + bare(innerName(rule)) + '\n';
    }

    std::string map(const std::string &in, const std::string &out) override
    {
        return "text(" + quoted(in) + (in == out ? std::string() : ", " + quoted(out)) + ')';
    }
    std::string concatenation(const std::vector<std::string> &parts) override
    {
        std::string out;
        for (const std::string &part : parts)
            out += (out.empty() ? "(" : " + ") + part;
        return out + ')';
    }
    std::string choice(const std::vector<Choice> &choices) override
    {
        std::string out = "choice(";
        for (const Choice &one : choices) {
            const std::string number = cost(one.share);
            out += (out.ends_with('(') ? "" : ", ")
                + (number == "0" ? one.body : "cost(" + one.body + ", " + number + ')');
        }
        return out + ')';
    }
    std::string never() override { return "never()"; }
    std::string bare(const std::string &body) override { return "bare(" + body + ')'; }

    using TransducerScript::cost;
    const Grammar &m_grammar;
};

} // namespace

std::string writePynini(const Grammar &grammar)
{
    return PyniniWriter(grammar).all();
}

} // namespace filigree
