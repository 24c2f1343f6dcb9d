// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/windowcommands.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>

#include "app/document/workspace.h"
#include "app/modes/command.h"
#include "app/modes/modepage.h"
#include "app/settings/settings.h"
#include "widgets/common/icons.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

QList<QKeySequence> keys(QKeySequence::StandardKey key, const QKeySequence &otherwise = {})
{
    QList<QKeySequence> all = QKeySequence::keyBindings(key);
    if (all.isEmpty() && !otherwise.isEmpty())
        all.append(otherwise);
    return all;
}

void makeFileCommands(QMainWindow &window, WindowCommands &c)
{
    c.newProject = makeCommand(
        &window, {"new", Text::tr("New Project…"), Text::tr("Make an empty project"), "new", keys(QKeySequence::New)});
    c.openProject = makeCommand(&window,
                                {"open", Text::tr("Open Project…"), Text::tr("Open a project, or a file of utterances"),
                                 "open", keys(QKeySequence::Open)});
    c.recent = new QMenu(Text::tr("Open Recent"), &window);
    c.samples = new QMenu(Text::tr("Open Sample"), &window);
    for (const Sample &sample : samples()) {
        auto *action = makeCommand(&window,
                                   {"openSample", Text::tr("Open Sample: %1").arg(sample.title),
                                    Text::tr("Open the sample project %1").arg(sample.title), "utterances"});
        action->setData(sample.name);
        c.samples->addAction(action);
    }
    c.import = makeCommand(&window,
                           {"import",
                            Text::tr("Import…"),
                            Text::tr("Add utterances and catalogues from files"),
                            "import",
                            {QKeySequence(Qt::CTRL | Qt::Key_I)}});
    c.saveCopy = makeCommand(&window,
                             {"saveCopy", Text::tr("Save a Copy…"),
                              Text::tr("Save the project under another name; every change is stored already"),
                              "save-copy", keys(QKeySequence::SaveAs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S))});
    c.closeProject = makeCommand(
        &window,
        {"close", Text::tr("Close Project"), Text::tr("Go back to the start page"), "", keys(QKeySequence::Close)});
    c.quit = makeCommand(&window,
                         {"quit", Text::tr("Quit"), Text::tr("Close the window; all is stored"), "",
                          keys(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q))});
    c.quit->setMenuRole(QAction::QuitRole);
}

void makeEditCommands(QMainWindow &window, QUndoGroup &undo, WindowCommands &c)
{
    c.undo = undo.createUndoAction(&window, Text::tr("Undo"));
    c.undo->setObjectName(u"undo"_s);
    c.undo->setIcon(widgets::icon("undo"));
    c.undo->setShortcuts(keys(QKeySequence::Undo));
    c.undo->setStatusTip(Text::tr("Take the last change back, in whatever mode it was made"));
    c.redo = undo.createRedoAction(&window, Text::tr("Redo"));
    c.redo->setObjectName(u"redo"_s);
    c.redo->setIcon(widgets::icon("redo"));
    c.redo->setShortcuts(keys(QKeySequence::Redo));
    c.redo->setStatusTip(Text::tr("Make the change again that was taken back"));
    c.find = makeCommand(
        &window,
        {"find", Text::tr("Find"), Text::tr("Search in what this mode shows"), "search", keys(QKeySequence::Find)});
}

void makeViewCommands(QMainWindow &window, const Settings &settings, WindowCommands &c)
{
    c.palette = makeCommand(&window,
                            {"palette",
                             Text::tr("Commands…"),
                             Text::tr("Find a command by typing a part of its name"),
                             "search",
                             {QKeySequence(Qt::CTRL | Qt::Key_K)}});
    c.largerText = makeCommand(&window,
                               {"largerText",
                                Text::tr("Larger Text"),
                                Text::tr("Make all text larger"),
                                "zoom-in",
                                {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus)}});
    c.smallerText = makeCommand(&window,
                                {"smallerText",
                                 Text::tr("Smaller Text"),
                                 Text::tr("Make all text smaller"),
                                 "zoom-out",
                                 {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus)}});
    c.normalText = makeCommand(&window,
                               {"normalText",
                                Text::tr("Normal Text Size"),
                                Text::tr("Show text as large as on the desktop"),
                                "",
                                {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0)}});
    c.fullScreen = makeCommand(&window,
                               {"fullScreen", Text::tr("Full Screen"), Text::tr("Use the whole screen"), "",
                                keys(QKeySequence::FullScreen, QKeySequence(Qt::Key_F11))});
    c.fullScreen->setCheckable(true);
    c.resetLayout = makeCommand(
        &window, {"resetLayout", Text::tr("Reset Layout"), Text::tr("Put all parts of the window back in place"), ""});
    c.startPage =
        makeCommand(&window, {"startPage", Text::tr("Start Page"), Text::tr("Show samples and recent projects"), ""});
    c.about = makeCommand(&window, {"about", Text::tr("About Filigree"), Text::tr("Version and licence"), "info"});
    c.about->setMenuRole(QAction::AboutRole);

    using widgets::ThemeMode;
    c.themes = new QActionGroup(&window);
    struct Choice {
        QString text; // in the menu, which has its own title
        QString command; // by itself
        ThemeMode mode;
    };
    const Choice themes[] = {{Text::tr("As the Desktop"), Text::tr("Theme: As the Desktop"), ThemeMode::System},
                             {Text::tr("Light"), Text::tr("Theme: Light"), ThemeMode::Light},
                             {Text::tr("Dark"), Text::tr("Theme: Dark"), ThemeMode::Dark}};
    for (const auto &[text, name, mode] : themes) {
        auto *action = makeCommand(&window, {"theme", text, Text::tr("Choose the colours of the window"), ""});
        nameCommand(*action, name);
        action->setCheckable(true);
        action->setChecked(settings.theme() == mode);
        action->setData(static_cast<int>(mode));
        c.themes->addAction(action);
    }
    c.languages = new QActionGroup(&window);
    // Languages stand in their own words, so that everybody finds hers; names on purpose not translated.
    const std::pair<QString, QString> languages[] = {{Text::tr("As the Desktop"), QString()},
                                                     {u"English"_s, u"en"_s},
                                                     {u"Español"_s, u"es"_s},
                                                     {u"Português (Brasil)"_s, u"pt_BR"_s},
                                                     {u"हिन्दी"_s, u"hi"_s}};
    for (const auto &[text, name] : languages) {
        auto *action = makeCommand(&window, {"language", text, Text::tr("Choose the language of the window"), ""});
        action->setCheckable(true);
        if (name.isEmpty())
            nameCommand(*action, Text::tr("Language: As the Desktop"));
        action->setChecked(settings.language() == name);
        action->setData(name);
        c.languages->addAction(action);
    }
}

void makeModeCommands(QMainWindow &window, const QList<ModePage *> &pages, WindowCommands &c)
{
    c.modes = new QActionGroup(&window);
    int number = 0;
    for (ModePage *page : pages) {
        auto *action = makeCommand(&window,
                                   {"mode",
                                    page->title(),
                                    page->tip(),
                                    "",
                                    {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++))}});
        action->setObjectName(u"mode."_s + page->id());
        action->setIcon(page->icon());
        action->setCheckable(true);
        action->setData(page->id());
        c.modes->addAction(action);
    }
}

} // namespace

WindowCommands makeWindowCommands(QMainWindow &window, QUndoGroup &undo, const Settings &settings,
                                  const QList<ModePage *> &pages)
{
    WindowCommands commands;
    makeFileCommands(window, commands);
    makeEditCommands(window, undo, commands);
    makeViewCommands(window, settings, commands);
    makeModeCommands(window, pages, commands);
    return commands;
}

void buildMenus(QMainWindow &window, const WindowCommands &c, const QList<ModePage *> &pages)
{
    QMenu *file = window.menuBar()->addMenu(Text::tr("File"));
    file->addActions({c.newProject, c.openProject});
    file->addMenu(c.recent);
    file->addMenu(c.samples);
    file->addSeparator();
    file->addActions({c.import, c.saveCopy});
    file->addSeparator();
    file->addActions({c.closeProject, c.quit});

    QMenu *edit = window.menuBar()->addMenu(Text::tr("Edit"));
    edit->setObjectName(u"menuEdit"_s);
    edit->addActions({c.undo, c.redo});
    edit->addSeparator();
    edit->addActions({c.find, c.palette});

    QMenu *view = window.menuBar()->addMenu(Text::tr("View"));
    view->addActions(c.modes->actions());
    view->addAction(c.startPage);
    view->addSeparator();
    view->addMenu(Text::tr("Theme"))->addActions(c.themes->actions());
    view->addMenu(Text::tr("Language"))->addActions(c.languages->actions());
    view->addSeparator();
    view->addActions({c.largerText, c.smallerText, c.normalText});
    view->addSeparator();
    view->addActions({c.fullScreen, c.resetLayout});

    for (ModePage *page : pages) {
        QMenu *menu = window.menuBar()->addMenu(page->title());
        menu->setObjectName(u"menu."_s + page->id());
        const QList<QAction *> actions = page->menuActions();
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    }
    QMenu *help = window.menuBar()->addMenu(Text::tr("Help"));
    help->setObjectName(u"menuHelp"_s);
    help->addAction(c.about);
}

} // namespace filigree::app
