// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <unicode/utypes.h>

namespace dateline::icu {

/// ICU's error code as an exception: nothing of ICU can fail on any text, so a failure is a broken installation.
class Status {
  public:
    operator UErrorCode&() { return code_; }
    operator UErrorCode*() { return &code_; }

    void check(const char* what) const {
        if (U_FAILURE(code_)) {
            throw std::runtime_error(std::string("ICU cannot give ") + what + ": " + u_errorName(code_));
        }
    }

  private:
    UErrorCode code_ = U_ZERO_ERROR;
};

} // namespace dateline::icu
