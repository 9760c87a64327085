// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace dateline {
namespace {

constexpr std::size_t usual_width = 100;
constexpr std::size_t least_width = 40; // below, one word a line would be left

bool is_set(const char* name) {
    const char* const text = std::getenv(name);
    return text != nullptr && *text != '\0';
}

} // namespace

bool wants_ansi(ColorChoice choice) {
    if (choice != ColorChoice::automatic) {
        return choice == ColorChoice::always;
    }
    return isatty(STDOUT_FILENO) == 1 && !is_set("NO_COLOR") && is_set("TERM") &&
           std::string_view(std::getenv("TERM")) != "dumb";
}

std::size_t terminal_width() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
        return usual_width;
    }
    return std::max<std::size_t>(size.ws_col, least_width);
}

} // namespace dateline
