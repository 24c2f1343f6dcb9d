// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor of the golden notation. It holds text and shows what it is told (diagnostics, slots); it parses nothing
// but the line under the cursor, and stores nothing.
#pragma once

#include <QPlainTextEdit>
#include <QStringList>
#include <QTextBlock>
#include <memory>
#include <vector>

#include "core/annotation/diagnostic.h"
#include "widgets/common/slotcolours.h"

class QCompleter;
class QMenu;
class QStringListModel;

namespace filigree::widgets {

class EditorGutter;
class SyntaxColours;
class EditorMarks;

class GoldenEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GoldenEditor(QWidget *parent = nullptr);
    ~GoldenEditor() override;

    /// Replaces the document without textEdited(), keeps the cursor's line and column, and empties the undo history.
    void setText(const QString &text);
    /// As setText(), but as one step that undo takes back and that counts as the user's edit.
    void replaceText(const QString &text);
    /// What the document holds, lines ended by LF; unlike toPlainText() it keeps no-break spaces.
    [[nodiscard]] QString text() const;
    /// Counts up with every change of the text; tells whether diagnostics are still of this text.
    [[nodiscard]] int revision() const;

    /// Diagnostics of the text at `revision`; older ones than the last edit are taken too, and move with their text
    /// until newer ones come.
    void setDiagnostics(std::vector<Diagnostic> diagnostics);
    [[nodiscard]] const std::vector<Diagnostic> &diagnostics() const { return m_diagnostics; }

    /// Names for completion. The first nine slot types have the keys 1 to 9 (alone over a
    /// selection, with Alt at any time).
    void setSlotTypes(const QStringList &slotTypes);
    void setIntents(const QStringList &intents);
    [[nodiscard]] const QStringList &slotTypes() const { return m_slotTypes; }
    void setSlotColours(const SlotColours &colours);
    [[nodiscard]] const SlotColours &slotColours() const { return m_colours; }

    void goToLine(int line, int column = 1); ///< both 1-based; columns in characters
    [[nodiscard]] int currentLine() const; ///< 1-based
    [[nodiscard]] bool wordWrap() const;

    /// The slot type at the cursor; empty when there is none.
    [[nodiscard]] QString slotAtCursor() const;

public Q_SLOTS:
    /// Annotates the selection, widened to whole words (without one: the word at the cursor); what was annotated in
    /// it loses its annotation. With the cursor inside a slot and no selection: the slot changes its type.
    void applySlot(const QString &slotType);
    void removeSlot(); ///< the slot at the cursor becomes plain words; one undo step
    void nextProblem(); ///< F8
    void previousProblem(); ///< Shift+F8
    void setWordWrap(bool wrap);
    void complete(); ///< opens the completion (Ctrl+Space)

Q_SIGNALS:
    /// The user changed the text (typing, annotating, undo): not setText().
    void textEdited();
    void currentLineChanged(int line);
    void annotationRefused(int line); ///< there is a mistake in the line, 1-based
    /// A selection of words was asked to be annotated by a slot yet to be chosen (Ctrl+Return).
    void slotWanted(const QPoint &globalPosition);
    void slotAtCursorChanged(const QString &slotType);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    friend class EditorGutter;
    struct VisibleLine {
        QTextBlock block;
        QRectF rect; ///< in the viewport
    };
    [[nodiscard]] std::vector<VisibleLine> visibleLines(const QRect &area) const;
    [[nodiscard]] double firstBaseline(const QTextBlock &block) const; ///< from the block's top
    [[nodiscard]] const EditorMarks &marks() const { return *m_marks; }

    void makeCompleter();
    void placeGutter();
    void refreshTheme();
    void onContentsChange(int position, int removed, int added);
    void onCursorMoved();
    void paintBehind(QPainter &painter, const QRect &area);
    void paintProblems(QPainter &painter, const QRect &area);
    void goToProblem(bool forward);
    void replaceLine(const QTextBlock &block, const QString &line, qsizetype caret);
    bool annotateByKey(const QKeyEvent &event);
    void offerCompletion(bool asked);
    void insertCompletion(const QString &completion);
    void addAnnotationActions(QMenu &menu);
    [[nodiscard]] QString problemAt(const QPoint &position) const;

    EditorGutter *m_gutter = nullptr;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_names = nullptr;
    std::unique_ptr<SyntaxColours> m_syntax;
    std::unique_ptr<EditorMarks> m_marks;
    std::vector<Diagnostic> m_diagnostics;
    QStringList m_slotTypes;
    QStringList m_intents;
    SlotColours m_colours;
    QString m_slotAtCursor;
    int m_line = 1;
    bool m_settingText = false;
};

} // namespace filigree::widgets
