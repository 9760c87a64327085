// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/glass/database_files.h"
#include "indexer/glass/keys.h"

#include "tests/support/random.h"
#include "tests/support/temporary_folder.h"

#include <boost/test/unit_test.hpp>

#include <map>
#include <sstream>

using namespace dateline::glass;
using dateline::test::Random;
using dateline::test::TemporaryFolder;

namespace {

using Postings = std::map<Xapian::docid, Xapian::termcount>;

/// What a database is made of here.
struct Content {
    std::vector<std::string> data; ///< by document
    std::map<std::string, Postings> terms;
    std::map<Xapian::valueno, std::map<Xapian::docid, std::string>> values;
    std::map<std::string, std::string> metadata;

    [[nodiscard]] Xapian::termcount length(Xapian::docid id) const {
        Xapian::termcount length = 0;
        for (const auto& [term, postings] : terms)
            if (const auto found = postings.find(id); found != postings.end()) length += found->second;
        return length;
    }
};

Content random_content(Random& random, std::size_t documents, std::size_t terms) {
    Content content;
    for (std::size_t d = 0; d < documents; ++d) content.data.push_back(random.bytes(d % 50 == 0 ? 60000 : 800));
    for (std::size_t t = 0; t < terms; ++t) {
        Postings& postings = content.terms["term" + std::to_string(random.below(1000000)) + random.text(8)];
        for (std::size_t p = random.below(t % 100 == 0 ? documents * 2 : 6) + 1; p > 0; --p)
            postings[static_cast<Xapian::docid>(1 + random.below(documents))] =
                static_cast<Xapian::termcount>(random.below(3) == 0 ? random.below(100000) : random.below(9));
    }
    for (const Xapian::valueno slot : {0U, 1U, 300U})
        for (std::size_t d = 1; d <= documents; ++d)
            if (random.below(3) > 0)
                content.values[slot][static_cast<Xapian::docid>(d)] = "v" + random.bytes(d % 90 == 0 ? 9000 : 30);
    for (int m = 0; m < 40; ++m) content.metadata["key" + random.text(10)] = "m" + random.bytes(m == 0 ? 200000 : 200);
    return content;
}

void write_documents(DocumentTables& tables, const Content& content) {
    for (std::size_t d = 0; d < content.data.size(); ++d) {
        const auto id = static_cast<Xapian::docid>(d + 1);
        std::vector<TermCount> terms;
        for (const auto& [term, postings] : content.terms)
            if (const auto found = postings.find(id); found != postings.end()) terms.push_back({term, found->second});
        std::vector<Xapian::valueno> slots;
        for (const auto& [slot, values] : content.values)
            if (values.count(id) != 0) slots.push_back(slot);
        tables.add({content.data[d], encode_term_list(terms), encode_slots(slots)});
    }
}

void write_postings(PostingTable& table, const Content& content) {
    for (const auto& [key, value] : content.metadata) table.add_metadata(key, value);
    for (const auto& [slot, values] : content.values) {
        ValueBounds bounds{static_cast<Xapian::doccount>(values.size()), values.begin()->second, {}};
        for (const auto& [id, value] : values) {
            bounds.lowest = std::min(bounds.lowest, value);
            bounds.highest = std::max(bounds.highest, value);
        }
        table.add_value_bounds(slot, bounds);
    }
    for (const auto& [slot, values] : content.values)
        for (const auto& [id, value] : values) table.add_value(slot, id, value);
    for (Xapian::docid id = 1; id <= content.data.size(); ++id) table.add_length(id, content.length(id));
    for (const auto& [term, postings] : content.terms) {
        PostingList list;
        for (const auto& [id, wdf] : postings) list.add(id, wdf);
        table.add_term(term, list);
    }
}

std::string write_database(const TemporaryFolder& folder, const Content& content, bool with_term_lists) {
    const std::filesystem::path path = folder / "db";
    std::filesystem::create_directory(path);
    DocumentTables tables(path, with_term_lists);
    PostingTable table(path);
    write_documents(tables, content);
    write_postings(table, content);
    write_version_file(path, {'i', 'd'}, static_cast<Xapian::doccount>(content.data.size()), tables.finish(),
                       table.finish());
    return path.string();
}

void check_postings(const Xapian::Database& db, const Content& content) {
    auto at = db.allterms_begin();
    for (const auto& [term, postings] : content.terms) {
        BOOST_REQUIRE(at != db.allterms_end());
        BOOST_REQUIRE_EQUAL(*at, term);
        ++at;
        BOOST_REQUIRE_EQUAL(db.get_termfreq(term), postings.size());
        auto posting = db.postlist_begin(term);
        for (const auto& [id, wdf] : postings) {
            BOOST_REQUIRE_EQUAL(*posting, id);
            BOOST_REQUIRE_EQUAL(posting.get_wdf(), wdf);
            ++posting;
        }
        BOOST_REQUIRE(posting == db.postlist_end(term));
        const auto [last, last_wdf] = *postings.rbegin();
        Xapian::PostingIterator skipped = db.postlist_begin(term);
        skipped.skip_to(last);
        BOOST_REQUIRE_EQUAL(skipped.get_wdf(), last_wdf);
        BOOST_REQUIRE_GE(db.get_wdf_upper_bound(term), last_wdf);
    }
    BOOST_REQUIRE(at == db.allterms_end());
}

void check_documents(const Xapian::Database& db, const Content& content) {
    BOOST_REQUIRE_EQUAL(db.get_doccount(), content.data.size());
    BOOST_REQUIRE_EQUAL(db.get_lastdocid(), content.data.size());
    Xapian::totallength sum = 0;
    for (std::size_t d = 0; d < content.data.size(); ++d) {
        const auto id = static_cast<Xapian::docid>(d + 1);
        const Xapian::Document document = db.get_document(id);
        BOOST_REQUIRE(document.get_data() == content.data[d]);
        BOOST_REQUIRE_EQUAL(db.get_doclength(id), content.length(id));
        sum += content.length(id);
        for (const auto& [slot, values] : content.values) {
            const auto found = values.find(id);
            BOOST_REQUIRE(document.get_value(slot) == (found == values.end() ? std::string{} : found->second));
        }
    }
    BOOST_REQUIRE_EQUAL(db.get_total_length(), sum);
}

void check_rest(const Xapian::Database& db, const Content& content) {
    for (const auto& [slot, values] : content.values) {
        BOOST_REQUIRE_EQUAL(db.get_value_freq(slot), values.size());
        for (const auto& [id, value] : values) {
            BOOST_REQUIRE(db.get_value_lower_bound(slot) <= value);
            BOOST_REQUIRE(db.get_value_upper_bound(slot) >= value);
        }
    }
    for (const auto& [key, value] : content.metadata) BOOST_REQUIRE(db.get_metadata(key) == value);
}

void check_terms_of_documents(const Xapian::Database& db, const Content& content) {
    for (Xapian::docid id = 1; id <= content.data.size(); ++id) {
        auto at = db.termlist_begin(id);
        for (const auto& [term, postings] : content.terms) {
            const auto found = postings.find(id);
            if (found == postings.end()) continue;
            BOOST_REQUIRE_EQUAL(*at, term);
            BOOST_REQUIRE_EQUAL(at.get_wdf(), found->second);
            ++at;
        }
        BOOST_REQUIRE(at == db.termlist_end(id));
    }
}

std::size_t errors_in(const std::string& path) {
    std::ostringstream said;
    return Xapian::Database::check(path, 0, &said);
}

} // namespace

BOOST_AUTO_TEST_SUITE(glass_database_files)

BOOST_AUTO_TEST_CASE(xapian_reads_what_was_written_and_finds_no_error) {
    Random random;
    for (const auto& [documents, terms] : {std::pair<std::size_t, std::size_t>{1, 1}, {3, 40}, {700, 4000}}) {
        const TemporaryFolder folder;
        const Content content = random_content(random, documents, terms);
        const std::string path = write_database(folder, content, true);
        BOOST_TEST(errors_in(path) == 0U);
        const Xapian::Database db(path);
        check_postings(db, content);
        check_documents(db, content);
        check_rest(db, content);
        check_terms_of_documents(db, content);
    }
}

BOOST_AUTO_TEST_CASE(xapian_writes_on_where_a_database_has_term_lists) {
    Random random;
    const TemporaryFolder folder;
    Content content = random_content(random, 200, 500);
    const std::string path = write_database(folder, content, true);
    {
        Xapian::WritableDatabase db(path, Xapian::DB_OPEN);
        db.delete_document(17);
        Xapian::Document document;
        document.add_term("new", 3);
        db.add_document(document);
        db.commit();
    }
    BOOST_TEST(errors_in(path) == 0U);
    const Xapian::Database db(path);
    BOOST_TEST(db.get_doccount() == 200U);
    BOOST_TEST(db.get_termfreq("new") == 1U);
    BOOST_CHECK_THROW((void)db.get_document(17), Xapian::DocNotFoundError);
}

BOOST_AUTO_TEST_CASE(xapian_compacts_it_to_the_same_content) {
    Random random;
    const TemporaryFolder folder;
    const Content content = random_content(random, 150, 900);
    const Xapian::Database db(write_database(folder, content, false));
    Xapian::Database(db).compact((folder / "compact").string());
    const Xapian::Database compact((folder / "compact").string());
    check_postings(compact, content);
    check_documents(compact, content);
    check_rest(compact, content);
}

BOOST_AUTO_TEST_CASE(the_same_content_gives_the_same_bytes) {
    const auto bytes_of = [](const TemporaryFolder& folder) {
        std::string all;
        for (const char* const name : {"db/iamglass", "db/postlist.glass", "db/docdata.glass"}) {
            std::ifstream file(folder / name, std::ios::binary);
            all += std::string(std::istreambuf_iterator<char>(file), {});
        }
        return all;
    };
    Random random;
    const Content content = random_content(random, 100, 300);
    const TemporaryFolder one;
    const TemporaryFolder other;
    write_database(one, content, false);
    write_database(other, content, false);
    BOOST_TEST((bytes_of(one) == bytes_of(other)));
}

BOOST_AUTO_TEST_CASE(keys_sort_as_what_they_name) {
    Random random;
    for (int i = 0; i < 20000; ++i) {
        const std::uint64_t a = random.below(std::size_t{1} << random.below(33));
        const std::uint64_t b = random.below(std::size_t{1} << random.below(33));
        BOOST_REQUIRE_EQUAL(a < b, sortable(a) < sortable(b));
    }
    BOOST_TEST(sortable(0) == std::string(2, '\0'));
    BOOST_TEST(sortable(0x7FFF).size() == 2U);
    BOOST_TEST(sortable(0x8000).size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_key_that_is_too_long_is_refused) {
    const TemporaryFolder folder;
    TableWriter table(folder / "table");
    table.add(std::string(max_key_bytes, 'k'), "tag");
    BOOST_CHECK_THROW(table.add(std::string(max_key_bytes + 1, 'l'), "tag"), std::length_error);
}

BOOST_AUTO_TEST_SUITE_END()
