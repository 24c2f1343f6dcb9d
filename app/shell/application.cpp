// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/application.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <span>
#include <string_view>

#include <QApplication>

#include "app/shell/screenshot.h"
#include "app/shell/settingsdialog.h"
#include "app/shell/windowhelp.h"
#include "widgets/common/icons.h"
#include "widgets/common/textfont.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

std::unique_ptr<Settings> makeSettings(const QTemporaryDir *scratch)
{
    return scratch ? std::make_unique<Settings>(scratch->filePath(u"settings.ini"_s)) : std::make_unique<Settings>();
}

/// --help and --version: answered where there is no display too, on which QApplication would abort.
bool asksForWords(std::span<char *const> arguments)
{
    const auto given = arguments.subspan(arguments.empty() ? 0 : 1);
    return std::any_of(given.begin(), given.end(), [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
    });
}

#ifdef Q_OS_LINUX
bool isSet(const char *variable)
{
    return !qEnvironmentVariableIsEmpty(variable);
}

/// QApplication would abort there, with words about Qt's plug-ins. Who chooses a platform knows what it needs.
bool hasDisplay(std::span<char *const> arguments)
{
    const auto chosen = [](std::string_view argument) {
        return argument == "-platform" || argument == "--platform" || argument == "-display" || argument == "--display";
    };
    const bool hasSocket = QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/wayland-0"_s);
    return hasSocket || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("WAYLAND_SOCKET")
        || isSet("QT_QPA_PLATFORM") || std::any_of(arguments.begin(), arguments.end(), chosen);
}
#else
bool hasDisplay(std::span<char *const>)
{
    return true;
}
#endif

int say(const CommandLineAnswer &answer)
{
    std::fputs(answer.text.toLocal8Bit().constData(), answer.exitCode == 0 ? stdout : stderr);
    return answer.exitCode;
}

} // namespace

Application::Application(QApplication &qt, CommandLine options)
    : m_qt(qt)
    , m_options(std::move(options))
    , m_scratch(m_options.screenshot.isEmpty() ? nullptr : std::make_unique<QTemporaryDir>())
    , m_settings(makeSettings(m_scratch.get()))
    , m_workspace(m_jobs)
    , m_desktopPointSize(QApplication::font().pointSizeF())
{
    if (m_scratch)
        m_workspace.setSampleFolder(m_scratch->path());
    if (m_options.theme)
        m_settings->useTheme(*m_options.theme);
    if (m_options.language)
        m_settings->useLanguage(*m_options.language);
    applyLook();
    m_language.use(m_settings->language());
    connect(m_settings.get(), &Settings::themeChanged, this,
            [this] { widgets::applyTheme(m_qt, m_settings->theme()); });
    for (const auto changed : {&Settings::textSizeChanged, &Settings::textFamilyChanged})
        connect(
            m_settings.get(), changed, this,
            [this] {
                applyLook();
                buildWindow();
            },
            Qt::QueuedConnection); // the box that was chosen in goes with the old window
    buildWindow();
}

Application::~Application()
{
    m_window.reset(); // before the project that it shows
}

void Application::applyLook()
{
    widgets::applyTheme(m_qt, m_settings->theme());
    widgets::setContentFamily(m_settings->textFamily());
    QApplication::setFont(widgets::interfaceFont(m_desktopPointSize * m_settings->textSize() / 100.0));
}

void Application::buildWindow()
{
    QString mode;
    std::optional<int> settings; // the page that is open
    QString focus; // the control in it
    if (m_window) {
        if (const auto *dialog = m_window->findChild<SettingsDialog *>()) {
            settings = dialog->page();
            focus = dialog->focusWidget() ? dialog->focusWidget()->objectName() : QString();
        }
        mode = m_window->currentMode();
        m_window->saveView();
    }
    auto window = std::make_unique<MainWindow>(m_workspace, *m_settings);
    connect(
        window.get(), &MainWindow::languageChosen, this,
        [this](const QString &language) {
            m_settings->setLanguage(language);
            m_language.use(language);
            buildWindow();
        },
        Qt::QueuedConnection); // the menu that sent it goes with the old window
    if (m_options.size.isValid())
        window->resize(m_options.size);
    if (!mode.isEmpty())
        window->showMode(mode);
    window->show();
    if (m_window)
        m_window.release()->deleteLater();
    m_window = std::move(window);
    if (settings) {
        m_window->findChild<WindowHelp *>()->showSettings(*settings);
        const auto *dialog = m_window->findChild<SettingsDialog *>();
        if (auto *control = focus.isEmpty() ? nullptr : dialog->findChild<QWidget *>(focus))
            control->setFocus(); // Up, Up, Up makes the text larger three times
    }
}

void Application::openAsked()
{
    if (!m_options.sample.isEmpty())
        m_workspace.openSample(m_options.sample);
    else if (m_options.file.endsWith(u".golden"_s, Qt::CaseInsensitive))
        m_workspace.openGolden(m_options.file);
    else if (!m_options.file.isEmpty())
        m_workspace.open(m_options.file);
}

int Application::exec()
{
    openAsked();
    std::unique_ptr<Screenshot> screenshot;
    if (!m_options.screenshot.isEmpty())
        screenshot =
            std::make_unique<Screenshot>(*m_window, m_workspace, ScreenshotOrder{m_options.screenshot, m_options.mode});
    else if (!m_options.mode.isEmpty())
        connect(&m_workspace, &Workspace::projectChanged, m_window.get(), [this](const Project *project) {
            if (project && !m_options.mode.isEmpty()) // of the first project only
                m_window->showMode(std::exchange(m_options.mode, {}));
        });
    return QApplication::exec();
}

int run(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"filigree"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(FILIGREE_VERSION));
    if (asksForWords({argv, static_cast<std::size_t>(argc)})) {
        const QCoreApplication qt(argc, argv);
        return say(readCommandLine(QCoreApplication::arguments()));
    }
    if (!hasDisplay({argv, static_cast<std::size_t>(argc)}))
        return say({std::nullopt,
                    u"There is no display to open a window on: use filigree-cli, or make a picture with "
                    "QT_QPA_PLATFORM=offscreen filigree --screenshot FILE.png\n"_s,
                    1});
    QApplication qt(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Filigree"_s);
    QGuiApplication::setDesktopFileName(u"org.filigree.Filigree"_s);
    QGuiApplication::setWindowIcon(widgets::icon("filigree"));
    CommandLineAnswer answer = readCommandLine(QCoreApplication::arguments());
    if (!answer.options)
        return say(answer);
    Application application(qt, std::move(*answer.options));
    return application.exec();
}

} // namespace filigree::app
