// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/spill.h"

#include <cerrno>
#include <system_error>

namespace dateline {

namespace {

constexpr std::size_t gather_bytes = std::size_t{1} << 18U;

[[noreturn]] void fail(const std::filesystem::path& file) {
    throw std::system_error(errno, std::generic_category(), file.string());
}

} // namespace

SpillWriter::SpillWriter(std::filesystem::path file) {
    spill_.file = std::move(file);
    stream_.open(spill_.file, std::ios::binary);
    if (!stream_) fail(spill_.file);
}

void SpillWriter::flush() {
    const std::string& bytes = waiting_.bytes();
    if (!stream_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()))) fail(spill_.file);
    written_ += bytes.size();
    waiting_ = {};
}

void SpillWriter::add_document(const glass::DocumentRecord& document, const DocumentValues& values,
                               Xapian::termcount length) {
    ++spill_.documents;
    waiting_.string(document.data);
    waiting_.string(document.term_list);
    waiting_.string(document.slots);
    lengths_.number(length);
    for (const auto& [slot, value] : values) {
        ByteWriter& of_slot = values_[static_cast<std::size_t>(slot)];
        of_slot.number(spill_.documents);
        of_slot.string(value);
    }
    if (waiting_.bytes().size() > gather_bytes) flush();
}

void SpillWriter::end_documents() {
    flush();
    const auto write = [&](ByteWriter& bytes) {
        const std::uint64_t at = written_;
        waiting_ = std::move(bytes);
        flush();
        return at;
    };
    spill_.lengths_at = write(lengths_);
    for (std::size_t slot = 0; slot < slot_count; ++slot) {
        values_[slot].number(0); // no document: the end
        spill_.values_at[slot] = write(values_[slot]);
    }
    spill_.terms_at = written_;
    in_terms_ = true;
}

void SpillWriter::add_term(std::string_view term, const std::vector<Posting>& postings) {
    if (!in_terms_) end_documents();
    ++spill_.terms;
    waiting_.string(term);
    waiting_.number(postings.size());
    Xapian::docid before = 0;
    for (const Posting& posting : postings) {
        waiting_.number(posting.id - before);
        waiting_.number(posting.wdf);
        before = posting.id;
    }
    if (waiting_.bytes().size() > gather_bytes) flush();
}

Spill SpillWriter::finish() {
    if (!in_terms_) end_documents();
    flush();
    stream_.close();
    if (!stream_) fail(spill_.file);
    return spill_;
}

namespace {

/// Reads a spill from one of its offsets on.
class SpillReader {
  public:
    SpillReader(const std::filesystem::path& file, std::uint64_t at)
        : name_(file), file_(std::fopen(file.c_str(), "rbe")), buffer_(buffer_bytes, '\0') {
        if (file_ == nullptr) fail(name_);
        std::setvbuf(file_, nullptr, _IONBF, 0);
        if (fseeko(file_, static_cast<off_t>(at), SEEK_SET) != 0) fail(name_);
    }
    ~SpillReader() { std::fclose(file_); }
    SpillReader(const SpillReader&) = delete;
    SpillReader& operator=(const SpillReader&) = delete;

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0;; shift += 7) {
            if (at_ == end_) fill();
            const auto byte = static_cast<unsigned char>(buffer_[at_++]);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80U) return value;
        }
    }
    void string(std::string& to) {
        to.clear();
        for (std::uint64_t left = number(); left > 0;) {
            if (at_ == end_) fill();
            const std::size_t some = std::min<std::uint64_t>(left, end_ - at_);
            to.append(buffer_, at_, some);
            at_ += some;
            left -= some;
        }
    }

  private:
    static constexpr std::size_t buffer_bytes = std::size_t{1} << 16U;

    void fill() {
        at_ = 0;
        end_ = std::fread(buffer_.data(), 1, buffer_.size(), file_);
        if (end_ == 0) fail(name_);
    }

    std::filesystem::path name_;
    std::FILE* file_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::size_t end_ = 0;
};

class SpillSource : public SegmentSource {
  public:
    explicit SpillSource(Spill spill)
        : spill_(std::move(spill)), terms_left_(spill_.terms), terms_(spill_.file, spill_.terms_at) {}

    [[nodiscard]] Xapian::doccount documents() const override { return spill_.documents; }

    void read_documents(const TakeDocument& take) override {
        SpillReader reader(spill_.file, 0);
        std::string data;
        std::string term_list;
        std::string slots;
        for (Xapian::doccount left = spill_.documents; left > 0; --left) {
            reader.string(data);
            reader.string(term_list);
            reader.string(slots);
            take({data, term_list, slots});
        }
    }

    void read_lengths(const TakeLength& take) override {
        SpillReader reader(spill_.file, spill_.lengths_at);
        for (Xapian::docid id = 1; id <= spill_.documents; ++id)
            take(id, static_cast<Xapian::termcount>(reader.number()));
    }

    void read_values(Slot slot, const TakeValue& take) override {
        SpillReader reader(spill_.file, spill_.values_at[static_cast<std::size_t>(slot)]);
        std::string value;
        while (const auto id = static_cast<Xapian::docid>(reader.number())) {
            reader.string(value);
            take(id, value);
        }
    }

    bool next_term() override {
        if (terms_left_ == 0) return false;
        --terms_left_;
        terms_.string(term_);
        return true;
    }

    void read_postings(Xapian::docid before, glass::PostingList& to) override {
        for (std::uint64_t left = terms_.number(); left > 0; --left) {
            before += static_cast<Xapian::docid>(terms_.number());
            to.add(before, static_cast<Xapian::termcount>(terms_.number()));
        }
    }

  private:
    Spill spill_;
    std::uint64_t terms_left_;
    SpillReader terms_;
};

} // namespace

std::unique_ptr<SegmentSource> spill_source(const Spill& spill) {
    return std::make_unique<SpillSource>(spill);
}

} // namespace dateline
