// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/thraxevaluator.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include <QtGlobal>

namespace filigree::tests {

namespace {

class Evaluator {
public:
    explicit Evaluator(std::string_view text)
        : m_text(text)
    {
    }

    std::map<std::string, StringRelation> run()
    {
        std::map<std::string, StringRelation> out;
        for (skip(); m_at < m_text.size(); skip()) {
            std::string name = word();
            if (name == "func") { // Bare is built in here; what it says is compared by the test
                m_at = m_text.find('}', m_at) + 1;
                continue;
            }
            const bool exported = name == "export";
            if (exported)
                name = word();
            expect('=');
            if (name == "bytes") {
                m_at = m_text.find(';', m_at) + 1;
                continue;
            }
            m_rules[name] = alternatives();
            expect(';');
            if (exported)
                out[name] = m_rules[name];
        }
        return out;
    }

private:
    [[noreturn]] void wrong(const char *what) const
    {
        qFatal("%s: %s", what, std::string(m_text.substr(m_at, 60)).c_str());
        std::abort();
    }
    void skip()
    {
        while (m_at < m_text.size() && (std::isspace(static_cast<unsigned char>(m_text[m_at])) || m_text[m_at] == '#'))
            m_at = m_text[m_at] == '#' ? m_text.find('\n', m_at) : m_at + 1;
    }
    char peek()
    {
        skip();
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    void expect(char c)
    {
        if (peek() != c)
            wrong(std::string(1, c).c_str());
        ++m_at;
    }
    std::string word()
    {
        skip();
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && (std::isalnum(static_cast<unsigned char>(m_text[m_at])) || m_text[m_at] == '_'))
            ++m_at;
        if (begin == m_at || std::isdigit(static_cast<unsigned char>(m_text[begin])))
            wrong("a name was expected");
        return std::string(m_text.substr(begin, m_at - begin));
    }
    std::string string()
    {
        expect('"');
        std::string out;
        for (; m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '[' || m_text[m_at] == ']' || m_text[m_at] == '\n')
                wrong("a symbol");
            if (m_text[m_at] == '\\')
                ++m_at;
            out.push_back(m_text[m_at]);
        }
        ++m_at;
        return out;
    }

    static void put(StringRelation &into, const std::pair<std::string, std::string> &key, double cost)
    {
        const auto [place, isNew] = into.try_emplace(key, cost);
        if (!isNew)
            place->second = std::min(place->second, cost);
    }

    StringRelation alternatives()
    {
        StringRelation out = weighted();
        while (peek() == '|') {
            ++m_at;
            for (const auto &[key, cost] : weighted())
                put(out, key, cost);
        }
        return out;
    }

    StringRelation weighted()
    {
        StringRelation out = concatenation();
        if (peek() != '<')
            return out;
        const std::size_t end = m_text.find('>', m_at);
        const double cost = std::stod(std::string(m_text.substr(m_at + 1, end - m_at - 1)));
        m_at = end + 1;
        for (auto &[key, value] : out)
            value += cost;
        return out;
    }

    StringRelation concatenation()
    {
        StringRelation out = atom();
        while (peek() == '"' || peek() == '(' || std::isalpha(static_cast<unsigned char>(peek()))) {
            StringRelation both;
            for (const auto &[right, rightCost] : atom())
                for (const auto &[left, leftCost] : out)
                    put(both, {left.first + right.first, left.second + right.second}, leftCost + rightCost);
            out = std::move(both);
        }
        return out;
    }

    StringRelation atom()
    {
        if (peek() == '(') {
            ++m_at;
            StringRelation out = alternatives();
            expect(')');
            return out;
        }
        if (peek() == '"') {
            const std::string read = string();
            if (peek() != ':')
                return {{{read, read}, 0.0}};
            ++m_at;
            return {{{read, string()}, 0.0}};
        }
        const std::string name = word();
        if (peek() != '[') {
            if (!m_rules.contains(name))
                wrong("a rule that is not defined before it");
            return m_rules.at(name);
        }
        ++m_at;
        StringRelation inner = alternatives();
        if (name == "Bare") {
            expect(',');
            if (word() != "bytes")
                wrong("bytes");
            StringRelation bare;
            for (const auto &[key, cost] : inner)
                if (key.first.starts_with(' ') && key.second.starts_with(' '))
                    put(bare, {key.first.substr(1), key.second.substr(1)}, cost);
            inner = std::move(bare);
        } else if (name == "Difference") {
            expect(',');
            for (const auto &[key, cost] : alternatives())
                inner.erase(key);
        } else if (name != "Optimize") {
            wrong("an unknown function");
        }
        expect(']');
        return inner;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::map<std::string, StringRelation> m_rules;
};

} // namespace

std::map<std::string, StringRelation> evaluateThrax(std::string_view text)
{
    return Evaluator(text).run();
}

} // namespace filigree::tests
