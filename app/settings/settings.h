// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user chose for the program, and how the windows looked: kept in the user's folder, never in a project.
#pragma once

#include <optional>

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include "widgets/common/theme.h"

namespace filigree::app {

/// What a list of projects tells of one without opening it: as it was when its window was looked at last.
struct ProjectNote {
    QString locale; ///< empty: it has none, or nobody knows
    qint64 utterances = 0; ///< golden ones; 0: none, or nobody knows
};

class Settings final : public QObject {
    Q_OBJECT

public:
    explicit Settings(QObject *parent = nullptr); ///< of the application's name, as QSettings finds it
    explicit Settings(const QString &file, QObject *parent = nullptr); ///< for tests

    [[nodiscard]] widgets::ThemeMode theme() const;
    void setTheme(widgets::ThemeMode mode);
    void useTheme(widgets::ThemeMode mode); ///< for this run, or until another one is set

    /// Size of all text, in per cent of the desktop's font: 80 to 200.
    [[nodiscard]] int textSize() const;
    void setTextSize(int perCent);
    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;

    /// "en", "es", "pt_BR", "hi"; empty = as the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    void useLanguage(const QString &language); ///< for this run, or until another one is set

    /// The font of utterances; empty = as the window's.
    [[nodiscard]] QString textFamily() const;
    void setTextFamily(const QString &family);

    /// The keys that the user chose for a command; nothing: its usual ones.
    [[nodiscard]] std::optional<QList<QKeySequence>> shortcuts(const QString &command) const;
    void setShortcuts(const QString &command, const std::optional<QList<QKeySequence>> &keys);

    /// Newest first; also those that do not exist any more.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecent(const QString &path);
    void removeRecent(const QString &path);

    [[nodiscard]] ProjectNote note(const QString &project) const;
    void setNote(const QString &project, const ProjectNote &note);

    /// The folder of the last file dialog.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// The look of the window: geometry, splitters, mode. `project` is a path, or empty for what all share.
    [[nodiscard]] QVariant view(const QString &project, const QString &key) const;
    void setView(const QString &project, const QString &key, const QVariant &value);

    void sync() { m_settings.sync(); }

Q_SIGNALS:
    void themeChanged();
    void textSizeChanged();
    void languageChanged();
    void textFamilyChanged();
    void recentProjectsChanged();

private:
    std::optional<widgets::ThemeMode> m_themeNow;
    std::optional<QString> m_languageNow;
    QSettings m_settings;
};

} // namespace filigree::app
