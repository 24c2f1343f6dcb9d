// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A spin box for numbers beyond 2^31: QSpinBox holds an int, a corpus may have more sentences.
#pragma once

#include <QAbstractSpinBox>
#include <optional>

namespace filigree::widgets {

class NumberBox final : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    void setRange(qint64 least, qint64 most);
    [[nodiscard]] qint64 minimum() const { return m_least; }
    [[nodiscard]] qint64 maximum() const { return m_most; }
    [[nodiscard]] qint64 value() const { return m_value; }
    void setValue(qint64 value); ///< into the range; valueChanged() when it is another one
    /// A number that is still being typed counts from now on; what is no number is taken back.
    void commit();
    /// Arrows step by a tenth of the number's leading power of ten; otherwise by one.
    void setAdaptiveSteps(bool adaptive) { m_adaptive = adaptive; }

    void stepBy(int steps) override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void valueChanged(qint64 value); ///< when typing is finished, and for every step

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] std::optional<qint64> read(const QString &text) const;
    void showValue();

    qint64 m_least = 0;
    qint64 m_most = 99;
    qint64 m_value = 0;
    bool m_adaptive = true;
};

} // namespace filigree::widgets
