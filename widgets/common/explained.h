// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a control tells of itself: to a screen reader, under the mouse, and to the key of What's This.
#pragma once

#include <QWidget>

namespace filigree::widgets {

inline void explain(QWidget *control, const QString &name, const QString &sentence)
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(sentence);
    control->setToolTip(sentence);
    control->setWhatsThis(sentence);
}

/// The same of one that has its name as its text or its title.
inline void explain(QWidget *control, const QString &sentence)
{
    control->setAccessibleDescription(sentence);
    control->setToolTip(sentence);
    control->setWhatsThis(sentence);
}

} // namespace filigree::widgets
