// SPDX-License-Identifier: Apache-2.0
#include "pack_building/item_references.h"

#include <gmock/gmock.h>

namespace {

using pack_building::Diagnostics;
using pack_building::ItemReferences;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(ItemReferences, mayPointIntoAPackThatIsShownTogetherWithThisOne)
{
    Diagnostics diagnostics;
    ItemReferences references;
    references.use("country", "TH", {"notices/th-rain.yaml", 4});
    references.reportDangling(diagnostics);
    EXPECT_THAT(diagnostics.sorted(),
                ElementsAre(Field(&pack_building::Diagnostic::message, HasSubstr("'country/TH' does not exist"))));

    Diagnostics none;
    references.defineElsewhere("country/TH");
    references.reportDangling(none);
    EXPECT_THAT(none.sorted(), IsEmpty());
}

} // namespace
