// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowfixture.h"

#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

using namespace Qt::StringLiterals;

namespace filigree::tests {

using namespace app;

bool isBlank(const QImage &picture)
{
    QHash<QRgb, int> colours;
    int pixels = 0;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3, ++pixels)
            ++colours[picture.pixel(x, y)];
    }
    const int most = *std::max_element(colours.cbegin(), colours.cend());
    return colours.size() < 12 || most > pixels * 995 / 1000;
}

void WindowFixture::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setFont(widgets::interfaceFont(10));
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
}

void WindowFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    build();
}

void WindowFixture::build()
{
    m_jobs = std::make_unique<JobQueue>();
    m_workspace = std::make_unique<Workspace>(*m_jobs);
    m_workspace->setSampleFolder(path(u"samples"_s));
    openWindow();
}

void WindowFixture::rebuild()
{
    m_window->saveView();
    m_window.reset();
    openWindow();
}

void WindowFixture::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowFixture::quit()
{
    m_window.reset();
    m_workspace.reset();
    m_jobs.reset();
}

void WindowFixture::restart()
{
    quit();
    build();
}

void WindowFixture::cleanup()
{
    quit();
    m_settings.reset();
    m_folder.reset();
}

void WindowFixture::openSample(const QString &name)
{
    auto *button = find<QAbstractButton>(u"sample."_s + name);
    QVERIFY(button);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(m_window->currentMode(), u"utterances"_s);
}

void WindowFixture::openSmall()
{
    m_workspace->create(path(u"small.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    project()->appendText(u"@locale hi-IN\n[PlayMusic]\n{लता मंगेशकर}|ArtistName का गाना बजाओ\n"
                          u"मुकेश|ArtistName का गाना बजाओ\nमुकेश|ArtistName का गाना चलाओ\n[Stop]\nबंद करो\n"_s,
                          u"fill"_s);
    QVERIFY(project()->flush());
}

void WindowFixture::openGolden(const QString &name, const QByteArray &content)
{
    write(name, content);
    m_workspace->openGolden(path(name));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
}

void WindowFixture::induce()
{
    command(u"mode.grammar"_s)->trigger();
    QCOMPARE(m_window->currentMode(), u"grammar"_s);
    const auto before = project()->runs().currentRun();
    m_window->activateWindow(); // a dialog may have been closed: no window manager makes another one active
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != before && grammarPage()->isReady(), longTime);
    QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isRunning(u"run.effects"_s), longTime);
}

void WindowFixture::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void WindowFixture::doubleClick(QAbstractItemView *view, const QModelIndex &index)
{
    const QPoint place = view->visualRect(index).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
}

} // namespace filigree::tests
