// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "app/document/textchange.h"

using namespace filigree::app;
using namespace Qt::StringLiterals;

class TextChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differenceIsSmallest_data();
    void differenceIsSmallest();
    void composedIsBothInOrder();
    void changesThatLieApartDoNotCompose();
    void inverseTakesBack();
};

void TextChangeTest::differenceIsSmallest_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::newRow("same") << u"play"_s << u"play"_s << qsizetype(4) << QString() << QString();
    QTest::newRow("typed") << u"pay"_s << u"play"_s << qsizetype(1) << QString() << u"l"_s;
    QTest::newRow("repeated letter") << u"aa"_s << u"aaa"_s << qsizetype(2) << QString() << u"a"_s;
    QTest::newRow("deleted") << u"play it"_s << u"play"_s << qsizetype(4) << u" it"_s << QString();
    QTest::newRow("replaced") << u"play rock now"_s << u"play soul now"_s << qsizetype(5) << u"rock"_s << u"soul"_s;
    QTest::newRow("from nothing") << QString() << u"गाना"_s << qsizetype(0) << QString() << u"गाना"_s;
    // The emoji share their first half: it must not be torn off.
    QTest::newRow("surrogates") << u"a😀b"_s << u"a😁b"_s << qsizetype(1) << u"😀"_s << u"😁"_s;
}

void TextChangeTest::differenceIsSmallest()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextChange change = difference(before, after);
    QTEST(change.position, "position");
    QTEST(change.removed, "removed");
    QTEST(change.inserted, "inserted");
    applyChange(before, change);
    QCOMPARE(before, after);
}

// A law: whatever two edits that touch do one after the other, the composed one does at once, and its inverse undoes
// it.
void TextChangeTest::composedIsBothInOrder()
{
    std::mt19937 chance(7);
    const auto below = [&chance](qsizetype bound) {
        return static_cast<qsizetype>(chance() % static_cast<unsigned>(bound));
    };
    int composedOnes = 0;
    for (int round = 0; round < 2'000; ++round) {
        QString text = u"play some rock music"_s;
        const auto edit = [&](const QString &of) {
            const qsizetype position = below(of.size() + 1);
            const qsizetype length = below(std::min<qsizetype>(4, of.size() - position + 1));
            return TextChange{position, of.mid(position, length), u"xyz"_s.left(below(4))};
        };
        const QString original = text;
        const TextChange first = edit(text);
        applyChange(text, first);
        const TextChange second = edit(text);
        applyChange(text, second);
        const auto both = composed(first, second);
        if (!both)
            continue;
        ++composedOnes;
        QString again = original;
        QCOMPARE(again.mid(both->position, both->removed.size()), both->removed);
        applyChange(again, *both);
        QCOMPARE(again, text);
        applyChange(again, both->inverse());
        QCOMPARE(again, original);
    }
    QVERIFY(composedOnes > 200);
}

void TextChangeTest::changesThatLieApartDoNotCompose()
{
    QVERIFY(!composed({0, {}, u"ab"_s}, {5, {}, u"c"_s}));
    QVERIFY(!composed({5, {}, u"ab"_s}, {0, u"x"_s, {}}));
    QVERIFY(composed({5, {}, u"ab"_s}, {7, {}, u"c"_s}));
}

void TextChangeTest::inverseTakesBack()
{
    QString text = u"put on jazz"_s;
    const TextChange change{4, u"on"_s, u"some"_s};
    applyChange(text, change);
    QCOMPARE(text, u"put some jazz"_s);
    applyChange(text, change.inverse());
    QCOMPARE(text, u"put on jazz"_s);
}

QTEST_GUILESS_MAIN(TextChangeTest)
#include "tst_textchange.moc"
