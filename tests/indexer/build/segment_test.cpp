// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/segment.h"
#include "indexer/build/spill.h"

#include "tests/support/random.h"
#include "tests/support/temporary_folder.h"

#include <boost/test/unit_test.hpp>

#include <map>
#include <sstream>

using namespace dateline;
using dateline::test::Random;
using dateline::test::TemporaryFolder;

namespace {

struct TestDocument {
    std::string data;
    std::map<std::string, Xapian::termcount> terms;
    std::string lang;
};

std::vector<TestDocument> random_documents(Random& random, std::size_t count) {
    std::vector<TestDocument> documents(count);
    for (TestDocument& document : documents) {
        document.data = "data" + random.bytes(300);
        document.lang = random.below(2) == 0 ? "" : "lang" + std::to_string(random.below(3));
        for (std::size_t t = random.below(40) + 1; t > 0; --t)
            document.terms["t" + std::to_string(random.below(200))] += static_cast<Xapian::termcount>(random.below(4));
    }
    return documents;
}

Spill spill_of(const std::filesystem::path& file, const std::vector<TestDocument>& documents) {
    SpillWriter writer(file);
    PostingCollector collector;
    for (const TestDocument& document : documents) {
        collector.begin_document();
        // In two parts, as a term occurs in several places.
        for (const auto& [term, wdf] : document.terms) collector.add(term, wdf / 2);
        for (const auto& [term, wdf] : document.terms) collector.add(term, wdf - wdf / 2);
        DocumentValues values;
        if (!document.lang.empty()) values.emplace_back(Slot::lang, document.lang);
        writer.add_document({document.data, glass::encode_term_list(collector.document_terms()), {}}, values,
                            collector.length());
    }
    collector.finish(
        [&](std::string_view term, const std::vector<Posting>& postings) { writer.add_term(term, postings); });
    return writer.finish();
}

void check_segment(const std::filesystem::path& folder, const std::vector<TestDocument>& documents) {
    std::ostringstream said;
    BOOST_TEST(Xapian::Database::check(folder.string(), 0, &said) == 0U);
    const Xapian::Database db(folder.string());
    BOOST_REQUIRE_EQUAL(db.get_doccount(), documents.size());
    std::map<std::string, std::map<Xapian::docid, Xapian::termcount>> terms;
    for (std::size_t d = 0; d < documents.size(); ++d) {
        const auto id = static_cast<Xapian::docid>(d + 1);
        BOOST_REQUIRE(db.get_document(id).get_data() == documents[d].data);
        BOOST_REQUIRE(db.get_document(id).get_value(static_cast<Xapian::valueno>(Slot::lang)) == documents[d].lang);
        for (const auto& [term, wdf] : documents[d].terms) terms[term][id] = wdf;
    }
    std::size_t found = 0;
    for (auto term = db.allterms_begin(); term != db.allterms_end(); ++term, ++found) {
        std::map<Xapian::docid, Xapian::termcount> postings;
        for (auto at = db.postlist_begin(*term); at != db.postlist_end(*term); ++at) postings[*at] = at.get_wdf();
        BOOST_REQUIRE(postings == terms[*term]);
    }
    BOOST_TEST(found == terms.size());
}

} // namespace

BOOST_AUTO_TEST_SUITE(segment_building)

BOOST_AUTO_TEST_CASE(spills_merge_into_one_segment_in_order) {
    Random random;
    for (const bool two_threads : {false, true}) {
        const TemporaryFolder folder;
        std::vector<TestDocument> all;
        std::vector<std::unique_ptr<SegmentSource>> sources;
        for (int s = 0; s < 5; ++s) {
            const std::vector<TestDocument> some = random_documents(random, 1 + random.below(60));
            all.insert(all.end(), some.begin(), some.end());
            sources.push_back(spill_source(spill_of(folder / ("spill-" + std::to_string(s)), some)));
        }
        write_segment(folder / "segment", std::move(sources), {{"key", "value"}}, {false, two_threads});
        check_segment(folder / "segment", all);
        BOOST_TEST(Xapian::Database((folder / "segment").string()).get_metadata("key") == "value");
    }
}

BOOST_AUTO_TEST_CASE(merging_segments_leaves_the_dead_out) {
    Random random;
    for (const bool with_termlists : {false, true}) {
        const TemporaryFolder folder;
        std::vector<TestDocument> live;
        std::vector<std::unique_ptr<SegmentSource>> sources;
        for (int s = 0; s < 3; ++s) {
            const std::vector<TestDocument> some = random_documents(random, 80);
            std::vector<Xapian::docid> dead;
            for (std::size_t d = 0; d < some.size(); ++d)
                if (random.below(3) == 0)
                    dead.push_back(static_cast<Xapian::docid>(d + 1));
                else
                    live.push_back(some[d]);
            const std::string name = "segment-" + std::to_string(s);
            std::vector<std::unique_ptr<SegmentSource>> one;
            one.push_back(spill_source(spill_of(folder / (name + "-spill"), some)));
            write_segment(folder / name, std::move(one), {}, {with_termlists, false});
            sources.push_back(database_source(folder / name, dead));
        }
        write_segment(folder / "merged", std::move(sources), {}, {with_termlists, true});
        check_segment(folder / "merged", live);
    }
}

BOOST_AUTO_TEST_CASE(documents_come_back_as_terms_with_their_documents) {
    PostingCollector collector;
    collector.begin_document();
    collector.add("b", 1);
    collector.begin_document();
    collector.add("a", 0);
    collector.add("b", 2);
    std::ostringstream seen;
    collector.finish([&](std::string_view term, const std::vector<Posting>& postings) {
        seen << term;
        for (const Posting& posting : postings) seen << ' ' << posting.id << ':' << posting.wdf;
        seen << '\n';
    });
    BOOST_TEST(seen.str() == "a 2:0\nb 1:1 2:2\n");
}

BOOST_AUTO_TEST_SUITE_END()
