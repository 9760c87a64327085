# SPDX-License-Identifier: GPL-3.0-or-later
# A slip of the pen is answered with what was meant, in every script; what has no hits is not suggested.
expect_exit 1 "$searcher" Ulanbaatar
expect_text 'Did you mean: Ulaanbaatar'
expect_exit 0 "$searcher" 'Nroth Korea "peninsla talks" -soup lang:en' --format json
expect_json '.suggestion == "North Korea \"peninsula talks\" -soup lang:en"'
expect_exit 0 "$searcher" "$(jq -r .suggestion "$work/out")"
expect_no_text 'Did you mean'
expect_exit 0 "$searcher" 烏蘭巴拖會談 --format json
expect_json '.suggestion == "烏蘭巴托會談"'
expect_exit 0 "$searcher" 乌兰巴拖会谈 --format json
expect_json '.suggestion == "乌兰巴托会谈"'
expect_exit 0 "$searcher" North Korea --format json
expect_json '.suggestion == null'
expect_exit 1 "$searcher" Ulanbaatar --from 2025-09-28 --to 2025-09-28 --format json
expect_json '.suggestion == null'
expect_exit 1 "$searcher" zzzzqqqq --format json
expect_json '.suggestion == null'
