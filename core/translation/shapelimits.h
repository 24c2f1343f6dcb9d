// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How small and how large a network may be: for the options of the commands, the requests to the worker program and
// the worker itself, so that none of them lets through what the next one refuses.
#pragma once

namespace filigree::shapelimits {

struct Limits {
    int least = 0;
    int most = 0;
};

inline constexpr Limits vocabulary{4, 1'000'000};
inline constexpr Limits width{8, 4096};
inline constexpr Limits heads{1, 64};
inline constexpr Limits layers{1, 24}; ///< of the encoder, and of the decoder
inline constexpr Limits feedForward{8, 16384};
inline constexpr Limits longest{2, 4096};

} // namespace filigree::shapelimits
