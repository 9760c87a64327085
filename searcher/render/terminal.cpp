// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace dateline {
namespace {

constexpr std::size_t usual_width = 100;
constexpr std::size_t least_width = 20; // below, one word a line would be left
constexpr std::size_t most_width = 10'000;

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
    std::size_t width = usual_width;
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0) {
        width = size.ws_col;
    } else if (const char* const columns = std::getenv("COLUMNS")) { // what a pager or a script wants
        std::from_chars(columns, columns + std::strlen(columns), width);
    }
    return std::clamp(width, least_width, most_width);
}

} // namespace dateline
