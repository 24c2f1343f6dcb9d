// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be translated, and what becomes of the values of each slot type.
#pragma once

#include <optional>

#include <QHash>
#include <QStringList>
#include <QWidget>

#include "app/document/translationwork.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace filigree::app {

/// How much of a source is translated.
struct SourceAmount {
    bool eachTemplateOnce = false;
    int atMost = 0; ///< utterances; 0: all
    int ofGrammar = 500; ///< templates of the grammar, which may have any number; at least 1
};

class TranslateSetup final : public QWidget {
    Q_OBJECT

public:
    /// The commands become buttons below.
    explicit TranslateSetup(const QList<QAction *> &commands, QWidget *parent = nullptr);

    /// `catalogues`: slots that the project has one of; `locale`: the project's.
    void setSources(const std::vector<TranslatableSource> &sources, const QStringList &catalogues,
                    const QString &locale);
    [[nodiscard]] const TranslatableSource *source() const; ///< null: there is none
    [[nodiscard]] TranslateWish wish() const; ///< but for the model; of source(), which is there
    [[nodiscard]] const SourceAmount &amount() const { return m_amount; }
    void setAmount(const SourceAmount &amount); ///< what lies outside its range goes to the end of it
    [[nodiscard]] const SlotChoices &choices() const { return m_choices; }
    void setChoices(const SlotChoices &choices);
    /// Slots without a file look into the project's catalogues: they are of the target locale.
    [[nodiscard]] bool looksIntoOwn() const;
    void setChoice(const QString &slot, const SlotChoice &choice);
    void setTargetLanguage(const QString &language); ///< of the model that is chosen
    /// Which slot has nothing to look in yet, as a sentence; empty: none.
    [[nodiscard]] QString obstacle() const;
    void setRemark(const QString &sentence); ///< why it cannot be translated, or what to know before

Q_SIGNALS:
    void changed();

private:
    void build(const QList<QAction *> &commands);
    void buildSource(QVBoxLayout &column);
    void refreshAmount();
    void rebuildSlots();
    void addSlot(QWidget &list, const QString &slot, std::int64_t utterances);
    void choosePolicy(const QString &slot, ValuePolicy policy);
    void chooseFile(const QString &slot);
    void refreshFile(const QString &slot);

    struct SlotControls {
        QComboBox *policy = nullptr;
        QToolButton *file = nullptr;
    };
    std::vector<TranslatableSource> m_sources;
    QStringList m_catalogues;
    QString m_locale;
    QString m_target;
    SlotChoices m_choices;
    SourceAmount m_amount;
    QComboBox *m_source = nullptr;
    QCheckBox *m_each = nullptr;
    QSpinBox *m_most = nullptr;
    QScrollArea *m_slots = nullptr;
    QLabel *m_remark = nullptr;
    QHash<QString, SlotControls> m_controls;
};

/// Are these of one language: "en" and "en-US"? Nothing is known of an empty one.
[[nodiscard]] bool sameLanguage(const QString &a, const QString &b);

} // namespace filigree::app
