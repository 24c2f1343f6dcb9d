// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chatito and Chatette text of grammars whose optional parts are nested or many: it must not double with every level.
#include <cmath>

#include <QElapsedTimer>
#include <QTest>

#include "core/formats/templates.h"
#include "support/grammars.h"

using namespace filigree;
using namespace filigree::tests;
using E = Expression;

namespace {

Grammar of(E body)
{
    Rule start;
    start.name = start.intent = "Go";
    start.kind = RuleKind::Start;
    start.body = std::move(body);
    return {"en-US", {start}};
}

/// [a [a [... x?] y?] y?]: each level may be empty and has two parts that may be.
E nested(int levels, double share)
{
    E body = E::sequence({E::optional(E::word("x"), share), E::optional(E::word("y"), share)});
    for (int i = 0; i < levels; ++i)
        body = E::sequence({E::optional(body, share), E::optional(E::word("w" + std::to_string(i)), share)});
    return body;
}

using Writer = std::string (*)(const Grammar &);
using Reader = Result<Grammar> (*)(std::string_view);

} // namespace

class TestTemplateSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsWithTheGrammar_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<double>("share");
        for (const double share : {0.5, 0.3})
            for (const int levels : {30, 120})
                QTest::addRow("%d levels, %g", levels, share) << levels << share;
    }

    void growsWithTheGrammar()
    {
        QFETCH(int, levels);
        QFETCH(double, share);
        const Grammar grammar = of(nested(levels, share));
        for (const Writer write : {Writer(writeChatito), Writer(writeChatette)}) {
            QElapsedTimer timer;
            timer.start();
            const std::string text = write(grammar);
            QVERIFY2(text.size() < std::size_t(2'000) * std::size_t(levels), text.substr(0, 3'000).c_str());
            QVERIFY(timer.elapsed() < 5'000);
        }
    }

    void manyPartsThatMayBeMissing()
    {
        std::vector<E> parts;
        for (int i = 0; i < 2'000; ++i)
            parts.push_back(E::optional(E::word("w" + std::to_string(i)), i % 2 == 0 ? 0.5 : 0.25));
        for (const bool something : {false, true}) {
            if (something)
                parts.push_back(E::word("x"));
            const Grammar grammar = of(E::sequence(parts));
            for (const Writer write : {Writer(writeChatito), Writer(writeChatette)}) {
                QElapsedTimer timer;
                timer.start();
                const std::string text = write(grammar);
                QVERIFY2(text.size() < 2'000'000, qPrintable(QString::number(text.size())));
                QVERIFY(timer.elapsed() < 10'000);
            }
        }
    }

    void saysTheSame_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("half") << 0.5;
        QTest::newRow("less") << 0.25;
    }

    /// Large parts get names; the sentences and their shares stay.
    void saysTheSame()
    {
        QFETCH(double, share);
        E large =
            E::optional(E::sequence({E::word("a"), E::optional(E::word("b"), share), E::optional(E::word("c"), share),
                                     E::alternatives({E::word("d"), E::word("e"), E::optional(E::word("f"), share)})}),
                        share);
        E other = E::optional(E::sequence({E::slot("S", E::alternatives({E::word("one"), E::word("two")})),
                                           E::word("g"), E::word("h"), E::word("i"), E::word("j")}),
                              share);
        const Grammar grammar = of(E::sequence({large, other, E::optional(E::word("k"), share)}));
        const auto before = listLanguage(grammar);
        const std::pair<Writer, Reader> both[] = {{writeChatito, readChatito}, {writeChatette, readChatette}};
        for (const auto &[write, read] : both) {
            const bool shares = write == Writer(writeChatito); // Chatette has none between alternatives
            const std::string text = write(grammar);
            const auto again = read(text);
            QVERIFY2(again.has_value(), again ? "" : again.error().message().c_str());
            const auto after = listLanguage(*again);
            const double lost = std::pow(1 - share, 3); // the empty sentence cannot be written
            for (const auto &[name, item] : before)
                QVERIFY2(after.contains(name), (name + '\n' + text).c_str());
            if (shares)
                for (const auto &[name, item] : after)
                    QVERIFY2(std::abs(item.best - before.at(name).best / (1 - lost)) < 1e-4,
                             (name + " " + std::to_string(item.best) + " "
                              + std::to_string(before.at(name).best / (1 - lost)) + "\n" + text)
                                 .c_str());
            QCOMPARE(after.size(), before.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestTemplateSize)
#include "tst_templatesize.moc"
