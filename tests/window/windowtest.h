// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole program without its main(): what Application wires, with everything in a scratch folder.
#pragma once

#include <memory>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/workspace.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/grammar/grammarpage.h"
#include "app/modes/utterances/utterancespage.h"
#include "app/settings/settings.h"
#include "app/shell/mainwindow.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

namespace filigree::app {

class WindowTest : public QObject {
    Q_OBJECT

protected:
    static constexpr int longTime = 90'000;

    /// In initTestCase().
    static void prepare()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setFont(widgets::interfaceFont(10));
        widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
        build();
    }

    void build()
    {
        m_jobs = std::make_unique<JobQueue>();
        m_workspace = std::make_unique<Workspace>(*m_jobs);
        m_workspace->setSampleFolder(path(QStringLiteral("samples")));
        m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    /// The program ends; the files stay.
    void quit()
    {
        m_window.reset();
        m_workspace.reset();
        m_jobs.reset();
    }

    void end()
    {
        quit();
        m_settings.reset();
        m_folder.reset();
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void openGolden(const QString &name, const QByteArray &content)
    {
        write(name, content);
        m_workspace->openGolden(path(name));
        QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    }

    void induce()
    {
        command(QStringLiteral("mode.grammar"))->trigger();
        const auto before = project()->runs().currentRun();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != before && grammarPage()->isReady(), longTime);
        QTRY_VERIFY_WITH_TIMEOUT(!project()->jobs().isRunning(QStringLiteral("run.effects")), longTime);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    template <class T> T *find(const QString &name) const { return m_window->findChild<T *>(name); }
    [[nodiscard]] QAction *command(const QString &name) const { return find<QAction>(name); }
    [[nodiscard]] Project *project() const { return m_workspace->project(); }
    [[nodiscard]] GrammarPage *grammarPage() const
    {
        return static_cast<GrammarPage *>(m_window->page(QStringLiteral("grammar")));
    }
    [[nodiscard]] UtterancesPage *utterancesPage() const
    {
        return static_cast<UtterancesPage *>(m_window->page(QStringLiteral("utterances")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace filigree::app
