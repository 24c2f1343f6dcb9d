// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/syntaxcolours.h"

#include <algorithm>

#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextDocument>

#include "widgets/editor/goldenscan.h"

#ifdef FILIGREE_HAVE_SYNTAX_HIGHLIGHTING
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#endif

void filigreeInitSyntaxResource()
{
    Q_INIT_RESOURCE(filigree_syntax);
}

namespace filigree::widgets {

#ifdef FILIGREE_HAVE_SYNTAX_HIGHLIGHTING

namespace {

struct Look {
    QLatin1String format; ///< name of an itemData in resources/syntax
    ColourRole colour;
    bool bold = false;
    bool italic = false;
};

/// How the formats of our definitions look. What is not named here is plain text.
const Look looks[] = {
    {QLatin1String("Comment"), ColourRole::Comment, false, true},
    {QLatin1String("Directive"), ColourRole::Keyword},
    {QLatin1String("Directive Value"), ColourRole::TextMuted},
    {QLatin1String("Intent"), ColourRole::Keyword, true},
    {QLatin1String("Slot Name"), ColourRole::TextMuted},
    {QLatin1String("Mark"), ColourRole::TextMuted},
    {QLatin1String("Escape"), ColourRole::Warning},
    {QLatin1String("Error"), ColourRole::Error},
    {QLatin1String("Header"), ColourRole::TextMuted},
    {QLatin1String("Keyword"), ColourRole::Keyword, true},
    {QLatin1String("Rule"), ColourRole::Keyword},
    {QLatin1String("Special Rule"), ColourRole::Uncertain},
    {QLatin1String("Weight"), ColourRole::TextMuted},
    {QLatin1String("Tag"), ColourRole::Accepted},
    {QLatin1String("Quoted"), ColourRole::Accepted},
};

using HighlighterBase = KSyntaxHighlighting::SyntaxHighlighter;

} // namespace

#else

namespace {
using HighlighterBase = QSyntaxHighlighter;
} // namespace

#endif

class SyntaxColours::Highlighter final : public HighlighterBase {
public:
    Highlighter(QTextDocument *document, const QString &definition)
        : HighlighterBase(document)
    {
#ifdef FILIGREE_HAVE_SYNTAX_HIGHLIGHTING
        filigreeInitSyntaxResource();
        m_repository.addCustomSearchPath(QStringLiteral(":/filigree"));
        const auto found = m_repository.definitionForName(definition);
        m_active = found.isValid();
        setDefinition(found);
#endif
        m_golden = definition == QLatin1String("Filigree Golden");
    }

    void setColours(const Theme &theme)
    {
        if (m_themed && m_theme.isDark() == theme.isDark())
            return;
        m_themed = true;
        m_theme = theme;
        rehighlight();
    }

    void setColours(const SlotColours &colours)
    {
        QStringList changed;
        for (const QString &name : colours.order())
            if (colours.indexOf(name) != m_colours.indexOf(name))
                changed.append(name);
        m_colours = colours;
        if (!m_golden || changed.isEmpty())
            return;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            const QString text = block.text();
            const auto named = [&text](const QString &name) { return text.contains(QLatin1Char('|') + name); };
            if (std::any_of(changed.cbegin(), changed.cend(), named))
                rehighlightBlock(block);
        }
    }

    [[nodiscard]] bool isActive() const
    {
        return m_active;
    }

protected:
    void highlightBlock(const QString &text) override
    {
#ifdef FILIGREE_HAVE_SYNTAX_HIGHLIGHTING
        if (m_active)
            HighlighterBase::highlightBlock(text);
#endif
        if (!m_golden)
            return;
        for (const ScannedSlot &slot : scanSlots(text)) {
            QTextCharFormat name = format(static_cast<int>(slot.nameBegin));
            name.setForeground(m_colours.style(slot.type, m_theme).text);
            setFormat(static_cast<int>(slot.nameBegin), static_cast<int>(slot.end - slot.nameBegin), name);
        }
    }

#ifdef FILIGREE_HAVE_SYNTAX_HIGHLIGHTING
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString name = format.name();
        for (const Look &look : looks) {
            if (look.format != name)
                continue;
            QTextCharFormat text;
            text.setForeground(m_theme.colour(look.colour));
            if (look.bold)
                text.setFontWeight(QFont::DemiBold);
            text.setFontItalic(look.italic);
            setFormat(offset, length, text);
            return;
        }
    }

private:
    KSyntaxHighlighting::Repository m_repository;
#endif

private:
    Theme m_theme{false};
    SlotColours m_colours;
    bool m_golden = false;
    bool m_active = false;
    bool m_themed = false;
};

SyntaxColours::SyntaxColours(QTextDocument *document, const QString &definition)
    : m_highlighter(new Highlighter(document, definition))
{
}

SyntaxColours::~SyntaxColours() = default;

void SyntaxColours::setTheme(const Theme &theme)
{
    m_highlighter->setColours(theme);
}

void SyntaxColours::setSlotColours(const SlotColours &colours)
{
    m_highlighter->setColours(colours);
}

bool SyntaxColours::isActive() const
{
    return m_highlighter->isActive();
}

} // namespace filigree::widgets
