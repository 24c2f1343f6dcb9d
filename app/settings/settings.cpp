// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int recentLimit = 12;

QString viewKey(const QString &project, const QString &key)
{
    if (project.isEmpty())
        return u"window/"_s + key;
    // A path has slashes, which QSettings would take for groups.
    const QByteArray path = QDir::cleanPath(QFileInfo(project).absoluteFilePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex();
    return u"projects/"_s + QString::fromLatin1(hash) + u'/' + key;
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"Filigree"_s, u"Filigree"_s)
{
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

widgets::ThemeMode Settings::theme() const
{
    if (m_themeNow)
        return *m_themeNow;
    const QString name = m_settings.value(u"theme"_s).toString();
    if (name == u"light"_s)
        return widgets::ThemeMode::Light;
    return name == u"dark"_s ? widgets::ThemeMode::Dark : widgets::ThemeMode::System;
}

void Settings::setTheme(widgets::ThemeMode mode)
{
    const bool isShown = mode == theme();
    m_themeNow.reset();
    switch (mode) {
    case widgets::ThemeMode::Light:
        m_settings.setValue(u"theme"_s, u"light"_s);
        break;
    case widgets::ThemeMode::Dark:
        m_settings.setValue(u"theme"_s, u"dark"_s);
        break;
    case widgets::ThemeMode::System:
        m_settings.remove(u"theme"_s);
        break;
    }
    if (!isShown)
        Q_EMIT themeChanged();
}

void Settings::useTheme(widgets::ThemeMode mode)
{
    m_themeNow = mode;
    Q_EMIT themeChanged();
}

int Settings::textSize() const
{
    return std::clamp(m_settings.value(u"textSize"_s, 100).toInt(), smallestText, largestText);
}

void Settings::setTextSize(int perCent)
{
    perCent = std::clamp(perCent, smallestText, largestText);
    if (perCent == textSize())
        return;
    m_settings.setValue(u"textSize"_s, perCent);
    Q_EMIT textSizeChanged();
}

QString Settings::language() const
{
    return m_languageNow ? *m_languageNow : m_settings.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    const bool isSpoken = language == this->language();
    m_languageNow.reset();
    m_settings.setValue(u"language"_s, language);
    if (!isSpoken)
        Q_EMIT languageChanged();
}

void Settings::useLanguage(const QString &language)
{
    m_languageNow = language;
    Q_EMIT languageChanged();
}

QString Settings::textFamily() const
{
    return m_settings.value(u"textFamily"_s).toString();
}

void Settings::setTextFamily(const QString &family)
{
    if (family == textFamily())
        return;
    m_settings.setValue(u"textFamily"_s, family);
    Q_EMIT textFamilyChanged();
}

std::optional<QList<QKeySequence>> Settings::shortcuts(const QString &command) const
{
    const QString key = u"keys/"_s + command;
    if (!m_settings.contains(key))
        return std::nullopt;
    QList<QKeySequence> out;
    const QStringList texts = m_settings.value(key).toStringList();
    for (const QString &text : texts)
        if (const QKeySequence one(text, QKeySequence::PortableText); !one.isEmpty())
            out.append(one);
    return out;
}

void Settings::setShortcuts(const QString &command, const std::optional<QList<QKeySequence>> &keys)
{
    if (!keys)
        return m_settings.remove(u"keys/"_s + command);
    QStringList texts;
    for (const QKeySequence &one : *keys)
        texts.append(one.toString(QKeySequence::PortableText));
    m_settings.setValue(u"keys/"_s + command, texts);
}

QStringList Settings::recentProjects() const
{
    return m_settings.value(u"recentProjects"_s).toStringList();
}

void Settings::addRecent(const QString &path)
{
    QStringList recent = recentProjects();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    while (recent.size() > recentLimit)
        recent.removeLast();
    m_settings.setValue(u"recentProjects"_s, recent);
    Q_EMIT recentProjectsChanged();
}

void Settings::removeRecent(const QString &path)
{
    QStringList recent = recentProjects();
    if (recent.removeAll(path) == 0)
        return;
    m_settings.setValue(u"recentProjects"_s, recent);
    Q_EMIT recentProjectsChanged();
}

ProjectNote Settings::note(const QString &project) const
{
    return {view(project, u"locale"_s).toString(), view(project, u"goldenUtterances"_s).toLongLong()};
}

void Settings::setNote(const QString &project, const ProjectNote &note)
{
    setView(project, u"locale"_s, note.locale);
    setView(project, u"goldenUtterances"_s, note.utterances);
}

QString Settings::lastFolder() const
{
    return m_settings.value(u"lastFolder"_s).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_settings.setValue(u"lastFolder"_s, folder);
}

QVariant Settings::view(const QString &project, const QString &key) const
{
    return m_settings.value(viewKey(project, key));
}

void Settings::setView(const QString &project, const QString &key, const QVariant &value)
{
    m_settings.setValue(viewKey(project, key), value);
}

} // namespace filigree::app
