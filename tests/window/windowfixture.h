// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole program without its main(): what Application wires, with everything in a scratch folder.
#pragma once

#include <memory>

#include <QAbstractItemView>
#include <QAction>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/workspace.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/corpus/corpuspage.h"
#include "app/modes/evaluate/evaluatepage.h"
#include "app/modes/grammar/grammarpage.h"
#include "app/modes/resample/resamplepage.h"
#include "app/modes/translate/translatepage.h"
#include "app/modes/utterances/utterancespage.h"
#include "app/settings/settings.h"
#include "app/shell/mainwindow.h"
#include "support/patience.h"

namespace filigree::tests {

/// Few utterances that make phrases, openings and one slot.
constexpr auto smallMusic = "@locale en-US\n[PlayMusic]\n"
                            "play some rock|GenreName music\nplay some jazz|GenreName music\n"
                            "play more rock|GenreName music\nplay more jazz|GenreName music\n"
                            "put on some rock|GenreName music\nput on more jazz|GenreName music\n"
                            "play some rock|GenreName\nplay more jazz|GenreName\n"
                            "[Stop]\nstop the music\npause the music\nstop it\npause it\n";

/// A picture has nothing on it: it is all of one colour, or nearly so.
[[nodiscard]] bool isBlank(const QImage &picture);

class WindowFixture : public QObject {
    Q_OBJECT

protected Q_SLOTS: // private in a test that does more
    void initTestCase();
    void init();
    void cleanup();

protected:
    /// The program starts.
    void build();
    /// Another window of the same program, as another language or another size of the text makes one.
    void rebuild();
    /// It ends; the files stay.
    void quit();
    /// It ends and starts.
    void restart();
    void openSample(const QString &name = QStringLiteral("music.en-US"));
    /// A few utterances: an induction of them is over at once.
    void openSmall();
    /// A file of the scratch folder, made a project.
    void openGolden(const QString &name, const QByteArray &content);
    /// F5, until the rules and what each of them adds are there.
    void induce();
    void write(const QString &name, const QByteArray &content) const;
    /// The slow click and the quick one of a hand.
    static void doubleClick(QAbstractItemView *view, const QModelIndex &index);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    template <class T> T *find(const QString &name) const { return m_window->findChild<T *>(name); }
    QAction *command(const QString &name) const { return find<QAction>(name); }
    app::Project *project() const { return m_workspace->project(); }
    app::GrammarPage *grammarPage() const { return page<app::GrammarPage>("grammar"); }
    app::CorpusPage *corpusPage() const { return page<app::CorpusPage>("corpus"); }
    app::EvaluatePage *evaluatePage() const { return page<app::EvaluatePage>("evaluate"); }
    app::TranslatePage *translatePage() const { return page<app::TranslatePage>("translate"); }
    app::ResamplePage *resamplePage() const { return page<app::ResamplePage>("resample"); }
    app::UtterancesPage *utterancesPage() const { return page<app::UtterancesPage>("utterances"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::JobQueue> m_jobs;
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<app::MainWindow> m_window;

private:
    void openWindow();
    template <class Page> Page *page(const char *mode) const
    {
        return static_cast<Page *>(m_window->page(QString::fromLatin1(mode)));
    }
};

} // namespace filigree::tests
