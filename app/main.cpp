// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/application.h"

int main(int argc, char **argv)
{
    return filigree::app::run(argc, argv);
}
