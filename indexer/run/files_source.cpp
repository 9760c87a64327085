// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/source.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace dateline {

namespace {

std::string last_error() {
    return std::generic_category().message(errno);
}

/// Reads a stream in large pieces, by line or whole, and never holds more than one article of the largest size.
class Reader {
  public:
    explicit Reader(const std::string& path) : file_(path == "-" ? stdin : std::fopen(path.c_str(), "rbe")) {}
    ~Reader() {
        if (file_ != nullptr && file_ != stdin) std::fclose(file_);
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    [[nodiscard]] bool is_open() const { return file_ != nullptr; }
    [[nodiscard]] bool failed() const { return std::ferror(file_) != 0; }
    [[nodiscard]] std::uint64_t offset() const { return offset_; }

    /// The next line without its '\n', or false at the end. Of a line over max_article_bytes only one byte more is
    /// kept.
    bool line(std::string& to) {
        to.clear();
        bool any = false;
        while (fill()) {
            any = true;
            const std::string_view rest(buffer_.data() + at_, filled_ - at_);
            const std::size_t end = rest.find('\n');
            take(rest.substr(0, end), to);
            if (end == std::string_view::npos) continue;
            ++at_;
            ++offset_;
            return true;
        }
        return any;
    }
    void whole(std::string& to) {
        to.clear();
        while (to.size() <= max_article_bytes && fill()) take({buffer_.data() + at_, filled_ - at_}, to);
    }

  private:
    bool fill() {
        if (at_ < filled_) return true;
        buffer_.resize(std::size_t{1} << 18U);
        filled_ = std::fread(buffer_.data(), 1, buffer_.size(), file_);
        at_ = 0;
        return filled_ > 0;
    }
    void take(std::string_view bytes, std::string& to) {
        if (to.size() <= max_article_bytes) to.append(bytes.substr(0, max_article_bytes + 1 - to.size()));
        at_ += bytes.size();
        offset_ += bytes.size();
    }

    std::FILE* file_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::size_t filled_ = 0;
    std::uint64_t offset_ = 0;
};

std::string too_long() {
    return "longer than " + std::to_string(max_article_bytes >> 20U) + " MB";
}

bool is_blank(const std::string& line) {
    return line.find_first_not_of(" \t\r\xEF\xBB\xBF") == std::string::npos;
}

class FilesSource : public ArticleSource {
  public:
    explicit FilesSource(const std::vector<std::string>& paths) : files_(find_files(paths)) {
        for (const FoundFile& file : files_) {
            remaining_ += size_of(file.path);
            if (!file.problem.empty() || is_json_lines(file.path)) continue;
            std::string text;
            if (read_page_file(file.path, text).empty()) shared_.add_page(text, file.path);
        }
    }

    bool next(RawArticle& article, std::vector<Skipped>& skipped) override {
        while (true) {
            if (lines_ && next_line(article, skipped)) return true;
            lines_.reset();
            if (next_file_ > 0) remaining_ -= std::min(remaining_, size_of(files_[next_file_ - 1].path));
            if (next_file_ == files_.size()) return false;
            if (open(files_[next_file_++], article, skipped)) return true;
        }
    }

    [[nodiscard]] std::uint64_t remaining_bytes() const override {
        return remaining_ - std::min(remaining_, lines_ ? lines_->offset() : 0);
    }

    [[nodiscard]] const SharedLines* shared_lines() const override { return &shared_; }

  private:
    /// The text of a whole file; the reason where there is none.
    static std::string read_page_file(const std::string& path, std::string& text) {
        Reader reader(path);
        if (!reader.is_open()) return last_error();
        reader.whole(text);
        if (reader.failed()) return last_error();
        return text.size() > max_article_bytes ? too_long() : std::string{};
    }

    /// Nobody knows how much comes from standard input.
    static std::uint64_t size_of(const std::string& path) {
        constexpr std::uint64_t a_lot = std::uint64_t{1} << 40U;
        if (path == "-") return a_lot;
        std::error_code error;
        const std::uint64_t size = std::filesystem::file_size(path, error);
        return error ? 0 : size;
    }

    /// True where the file is one article; else its lines follow.
    bool open(const FoundFile& file, RawArticle& article, std::vector<Skipped>& skipped) {
        if (!file.problem.empty()) {
            skipped.push_back({file.path, 0, 0, file.problem});
            return false;
        }
        if (!is_json_lines(file.path)) {
            article = {RawArticle::Form::page, {}, file.path, 0, 0, {}};
            std::string problem = read_page_file(file.path, article.bytes);
            if (problem.empty()) return true;
            skipped.push_back({file.path, 0, 0, std::move(problem)});
            return false;
        }
        lines_ = std::make_unique<Reader>(file.path);
        path_ = file.path;
        line_ = 0;
        if (lines_->is_open()) return false;
        skipped.push_back({file.path, 0, 0, last_error()});
        lines_.reset();
        return false;
    }

    bool next_line(RawArticle& article, std::vector<Skipped>& skipped) {
        while (true) {
            const std::uint64_t offset = lines_->offset();
            if (!lines_->line(article.bytes)) break;
            ++line_;
            if (is_blank(article.bytes)) continue;
            if (article.bytes.size() > max_article_bytes) {
                skipped.push_back({path_, line_, offset, too_long()});
                continue;
            }
            article.form = RawArticle::Form::json_line;
            article.path = path_;
            article.line = line_;
            article.offset = offset;
            return true;
        }
        if (lines_->failed()) skipped.push_back({path_, line_, lines_->offset(), last_error()});
        return false;
    }

    std::vector<FoundFile> files_;
    std::size_t next_file_ = 0;
    std::uint64_t remaining_ = 0; ///< bytes of the current file and those behind it
    SharedLines shared_;
    std::unique_ptr<Reader> lines_; ///< of the JSON Lines file being read
    std::string path_;
    std::uint64_t line_ = 0;
};

} // namespace

std::unique_ptr<ArticleSource> files_source(const std::vector<std::string>& paths) {
    return std::make_unique<FilesSource>(paths);
}

} // namespace dateline
