// SPDX-License-Identifier: Apache-2.0
// Compiled once for each kind of document; HUHANG_DOCUMENT_READER is its reader.
#include "fuzz.h"
#include "pack/clean_text.h"
#include "pack/content_json.h"
#include "pack/statements.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto document = HUHANG_DOCUMENT_READER(fuzz::textOf(data, size));
    if (!document)
        return 0;
    const auto again = HUHANG_DOCUMENT_READER(pack::toJson(*document));
    fuzz::require(again && *again == *document, "what was read is written and read as it was");
    for (const pack::Statement &statement : pack::statementsOf(*document).statements)
        for (const std::string &value : statement.values)
            fuzz::require(pack::isCleanText(value), "only clean texts come through");
    return 0;
}
