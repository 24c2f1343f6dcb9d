// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's program itself, where there is no display.
#include <QProcess>
#include <QTest>

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsNeedNoDisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("--version") << "--version" << QByteArray("Filigree " FILIGREE_VERSION "\n");
        QTest::newRow("-v") << "-v" << QByteArray("Filigree " FILIGREE_VERSION "\n");
        QTest::newRow("--help") << "--help" << QByteArray("--screenshot");
    }

    void wordsNeedNoDisplay()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, says);
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(name);
        environment.insert("QT_QPA_PLATFORM", "xcb");
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(FILIGREE_PROGRAM, {option});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains(says));
        QCOMPARE(program.readAllStandardError(), QByteArray());
    }

    void aWindowNeedsADisplay()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"})
            environment.remove(name);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(FILIGREE_PROGRAM, {"--sample", "music.en-US"});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
        QCOMPARE(program.readAllStandardOutput(), QByteArray());
        const QByteArray words = program.readAllStandardError();
        QVERIFY2(words.startsWith("There is no display") && words.contains("filigree-cli") && words.count('\n') == 1,
                 words.constData());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
