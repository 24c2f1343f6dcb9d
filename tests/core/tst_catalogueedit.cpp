// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/annotation/catalogueedit.h"
#include "core/base/random.h"

using namespace filigree;

namespace {

using Values = std::vector<CatalogueValue>;

Values values(std::initializer_list<const char *> words)
{
    Values out;
    for (const char *word : words)
        out.push_back({word, 1.0});
    return out;
}

} // namespace

class CatalogueEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesGoesAndChanges()
    {
        Values list = values({"jazz", "rock", "pop"});
        const CatalogueEdit edit{{{0, std::nullopt, CatalogueValue{"fado", 2.0}},
                                  {0, CatalogueValue{"jazz", 1.0}, std::nullopt},
                                  {2, CatalogueValue{"pop", 1.0}, CatalogueValue{"pop", 5.0}},
                                  {3, std::nullopt, CatalogueValue{"soul", 1.0}}}};
        QVERIFY(applyEdit(edit, list));
        QCOMPARE(list, (Values{{"fado", 2.0}, {"rock", 1.0}, {"pop", 5.0}, {"soul", 1.0}}));
        QVERIFY(applyEdit(inverse(edit), list));
        QCOMPARE(list, values({"jazz", "rock", "pop"}));
        QCOMPARE(inverse(inverse(edit)), edit);
    }

    void otherValuesAreRefused()
    {
        const Values before = values({"jazz", "rock"});
        const CatalogueEdit wrong[] = {
            {{{0, CatalogueValue{"rock", 1.0}, std::nullopt}}}, // stands elsewhere
            {{{2, CatalogueValue{"pop", 1.0}, std::nullopt}}}, // behind the end
            {{{3, std::nullopt, CatalogueValue{"pop", 1.0}}}},
            {{{1, CatalogueValue{"rock", 1.0}, std::nullopt}, {0, CatalogueValue{"jazz", 1.0}, std::nullopt}}}, // order
            {{{0, std::nullopt, CatalogueValue{"", 1.0}}}},
            {{{0, std::nullopt, CatalogueValue{"pop", 0.0}}}},
        };
        for (const CatalogueEdit &edit : wrong) {
            Values list = before;
            const auto applied = applyEdit(edit, list);
            QVERIFY(!applied);
            QVERIFY(applied.error().code == ErrorCode::Inconsistent);
            QCOMPARE(list, before);
        }
    }

    /// Any edit and its inverse give back what was there.
    void thereAndBack()
    {
        Random random(7);
        for (int round = 0; round < 300; ++round) {
            Values list;
            for (std::uint64_t i = random.below(30); i > 0; --i)
                list.push_back({"v" + std::to_string(i), static_cast<double>(random.below(3) + 1)});
            CatalogueEdit edit;
            for (std::size_t at = 0; at <= list.size(); ++at) {
                const auto kind = random.below(6);
                if (kind == 0)
                    edit.steps.push_back({at, std::nullopt, CatalogueValue{"new", 1.0}});
                else if (kind == 1 && at < list.size())
                    edit.steps.push_back({at, list[at], std::nullopt});
                else if (kind == 2 && at < list.size())
                    edit.steps.push_back({at, list[at], CatalogueValue{"other", 3.0}});
            }
            Values changed = list;
            QVERIFY(applyEdit(edit, changed));
            QVERIFY(applyEdit(inverse(edit), changed));
            QCOMPARE(changed, list);
        }
    }

    void joiningBringsWhatIsNew()
    {
        const Values list = values({"Jazz", "rock"});
        const CatalogueEdit plain = joining(list, values({"jazz", "soul", "SOUL", "rock"}));
        Values joined = list;
        QVERIFY(applyEdit(plain, joined));
        QCOMPARE(joined, values({"Jazz", "rock", "soul"}));
        QVERIFY(joining(joined, values({"soul", "jazz"})).isEmpty());

        joined = list;
        QVERIFY(applyEdit(joining(list, {{"rock", 4.0}, {"jazz", 2.0}, {"pop", 1.0}}), joined));
        QCOMPARE(joined, (Values{{"Jazz", 2.0}, {"rock", 4.0}, {"pop", 1.0}}));
    }
};

QTEST_GUILESS_MAIN(CatalogueEditTest)
#include "tst_catalogueedit.moc"
