// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace dateline {

/// Why something that came from outside could not be used: a reason for a person, without place or newline.
struct Problem {
    std::string reason;
    bool operator==(const Problem&) const = default;
};

/// A value, or the problem that stands in its place. Named after std::expected (C++23), so that it can become one.
template <class T> class [[nodiscard]] Result {
  public:
    Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : held_(std::in_place_index<1>, std::move(problem)) {}

    [[nodiscard]] bool has_value() const { return held_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// REQUIRES: has_value()
    T& operator*() { return std::get<0>(held_); }
    const T& operator*() const { return std::get<0>(held_); }
    T* operator->() { return &std::get<0>(held_); }
    const T* operator->() const { return &std::get<0>(held_); }

    /// REQUIRES: !has_value()
    [[nodiscard]] const Problem& error() const { return std::get<1>(held_); }

  private:
    std::variant<T, Problem> held_;
};

} // namespace dateline
