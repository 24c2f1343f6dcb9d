// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/thrax.h"
#include "core/formats/transducerscript.h"

namespace filigree {

namespace {

/// A string of Thrax in its byte mode. Brackets would be a symbol of the writer's own.
std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\' || c == '[' || c == ']')
            out.push_back('\\');
        out.push_back(c);
    }
    return out + '"';
}

class ThraxWriter final : public TransducerScript {
public:
    explicit ThraxWriter(const Grammar &grammar)
        : TransducerScript({"bytes", "Bare", "phrase", "export", "func", "import", "return", "as", "byte", "utf8"})
        , m_grammar(grammar)
    {
        for (const Rule &rule : grammar.rules)
            remember(rule);
    }

    std::string all()
    {
        std::string out = "# A grammar for Thrax" + (m_grammar.locale.empty() ? "" : ", " + m_grammar.locale)
            + ".\n"
              "# Each exported rule is an intent. It reads words with single blanks between them and writes the\n"
              "# sentence with its slots: play {hip hop}|GenreName. Weights are costs: -ln p.\n\n";
        out += bytes();
        out += "\n# Without the blank that stands before the first word.\n"
               "func Bare[phrase, bytes] {\n"
               "  return Optimize[Compose[Compose[(\"\" : \" \") (bytes*), phrase], (\" \" : \"\") (bytes*)]];\n"
               "}\n";
        for (const Rule &rule : m_grammar.rules)
            out += '\n' + one(rule);
        return out;
    }

private:
    static std::string bytes()
    {
        std::string out = "bytes = Optimize[\n  ";
        for (int i = 1; i < 256; ++i)
            out += "\"[" + std::to_string(i) + "]\"" + (i == 255 ? "" : i % 12 == 0 ? " |\n  " : " | ");
        return out + "\n];\n";
    }

    std::string one(const Rule &rule)
    {
        std::string out = remarks(rule);
        if (rule.kind == RuleKind::Values)
            return out + name(rule.name) + " = Optimize[\n    " + values(rule) + "\n];\n";
        if (rule.kind == RuleKind::Phrase)
            return out + name(rule.name) + " = Optimize[" + expression(rule.body) + "];\n";
        return out + innerName(rule) + " = Optimize[" + expression(rule.body) + "];\nexport " + startName(rule) + " = "
            + bare(innerName(rule)) + ";\n";
    }

    std::string values(const Rule &rule)
    {
        std::string out;
        for (const Value &value : valuesOf(rule))
            out += (out.empty() ? "" : "\n  | ") + weighted(map(value.in, value.out), value.share);
        return out;
    }

    std::string map(const std::string &in, const std::string &out) override
    {
        return in == out ? quoted(in) : '(' + quoted(in) + " : " + quoted(out) + ')';
    }
    std::string concatenation(const std::vector<std::string> &parts) override
    {
        std::string out = "(";
        for (const std::string &part : parts)
            out += (out.size() == 1 ? "" : " ") + part;
        return out + ')';
    }
    static std::string weighted(const std::string &body, double share)
    {
        const std::string number = cost(share);
        return number == "0" ? body : '(' + body + " <" + number + ">)";
    }
    std::string choice(const std::vector<Choice> &choices) override
    {
        std::string out;
        for (const Choice &one : choices)
            out += (out.empty() ? "(" : " | ") + weighted(one.body, one.share);
        return out + ')';
    }
    std::string never() override { return "Difference[\"\", \"\"]"; }
    std::string bare(const std::string &body) override { return "Bare[" + body + ", bytes]"; }

    const Grammar &m_grammar;
};

} // namespace

std::string writeThrax(const Grammar &grammar)
{
    return ThraxWriter(grammar).all();
}

} // namespace filigree
