// SPDX-License-Identifier: Apache-2.0
#include "pack_building/yaml_guard.h"

#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace pack_building {
namespace {

/// Thrown out of the parser, which has no other way to be stopped: what follows is not looked at.
struct Enough
{};

class Guard final : public YAML::EventHandler
{
public:
    Guard(std::string file, int linesBefore, Diagnostics &diagnostics)
        : m_file(std::move(file)), m_linesBefore(linesBefore), m_diagnostics(diagnostics)
    {}

    [[nodiscard]] bool isPlain() const { return m_isPlain; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++m_documents == 1)
            return;
        // The parser takes a stray comma for a document again and again, without end.
        refuse(mark, "a second document begins here",
               "delete the line --- above it, or the sign here if there is no such line");
        throw Enough{};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { checkAnchor(mark, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        refuse(mark, "an alias (*) is not allowed", "write the value again; put a text that begins with * into quotes");
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &) override
    {
        checkAnchor(mark, anchor);
        checkTag(mark, tag);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        enter(mark, tag, anchor);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        enter(mark, tag, anchor);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void enter(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        checkAnchor(mark, anchor);
        checkTag(mark, tag);
        if (++m_depth > kMaxYamlDepth) {
            refuse(mark, "is nested deeper than " + std::to_string(kMaxYamlDepth), "no file of a pack is so deep");
            throw Enough{};
        }
    }
    void checkAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            refuse(mark, "an anchor (&) is not allowed",
                   "write the value where it is needed; put a text that begins with & into quotes");
    }
    void checkTag(const YAML::Mark &mark, const std::string &tag)
    {
        // "?" and "!" are what the parser calls plain and quoted values.
        if (!tag.empty() && tag != "?" && tag != "!")
            refuse(mark, "a tag (!) is not allowed",
                   "write the value alone; put a text that begins with ! into quotes");
    }
    void refuse(const YAML::Mark &mark, std::string message, std::string remedy)
    {
        m_isPlain = false;
        m_diagnostics.error({m_file, m_linesBefore + mark.line + 1, mark.column + 1}, std::move(message),
                            std::move(remedy));
    }

    std::string m_file;
    int m_linesBefore;
    Diagnostics &m_diagnostics;
    int m_documents = 0;
    int m_depth = 0;
    bool m_isPlain = true;
};

} // namespace

bool isPlainYaml(const std::string &text, const std::string &file, int linesBefore, Diagnostics &diagnostics)
{
    Guard guard(file, linesBefore, diagnostics);
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    try {
        while (parser.HandleNextDocument(guard)) {
        }
    } catch (const Enough &) {
        return false;
    }
    return guard.isPlain();
}

} // namespace pack_building
