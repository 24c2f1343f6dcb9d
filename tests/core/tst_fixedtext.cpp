// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers in reports do not depend on the locale.
#include <QTest>

#include <clocale>
#include <cstdio>

#include "core/base/fixedtext.h"
#include "core/evaluation/evaluationreport.h"

using namespace filigree;

class TestFixedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The program's own locale, as Qt sets it; a machine may have none with a comma.
        for (const char *name : {"es_ES.UTF-8", "pt_BR.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.utf8"})
            if (std::setlocale(LC_ALL, name) != nullptr)
                break;
    }

    void cleanupTestCase() { std::setlocale(LC_ALL, "C"); }

    void texts()
    {
        QCOMPARE(fixedText(3.14159, 2), std::string("3.14"));
        QCOMPARE(fixedText(-0.05, 1), std::string("-0.1"));
        QCOMPARE(fixedText(12.0, 0), std::string("12"));
        QCOMPARE(fixedText(0.125, 2), std::string("0.12")); // halves go to the even one, as in printf
        QCOMPARE(fixedText(1e300, 0).size(), std::size_t(301));
        QCOMPARE(signedText(1.25, 1), std::string("+1.2"));
        QCOMPARE(signedText(0.0, 1), std::string("+0.0"));
        QCOMPARE(signedText(-2.0, 1), std::string("-2.0"));
    }

    void aReport()
    {
        const std::vector<Utterance> test{{"A", {"a"}, {}}, {"B", {"b"}, {}}, {"A", {"c"}, {}}};
        auto labelled = test;
        labelled[0].intent = "B";
        EvaluationReportInput input;
        input.system = "mine";
        input.test = test;
        input.hypothesis = labelled;
        input.bootstrap.samples = 20;
        NoProgress progress;
        const auto report = makeEvaluationReport(input, progress);
        QVERIFY(report);
        const std::string page = toMarkdown(*report, 0);
        QVERIFY2(page.find("66.7") != std::string::npos && page.find("66,7") == std::string::npos, page.c_str());
        if (std::localeconv()->decimal_point[0] == '.')
            QSKIP("There is no locale with a comma here.");
    }
};

QTEST_GUILESS_MAIN(TestFixedText)
#include "tst_fixedtext.moc"
