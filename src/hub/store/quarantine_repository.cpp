// SPDX-License-Identifier: Apache-2.0
#include "hub/store/quarantine_repository.h"

#include "hub/store/report_day.h"

namespace hub {

std::vector<QuarantinedRecord> QuarantineRepository::newest(const std::string &kiosk, size_t atMost)
{
    std::vector<QuarantinedRecord> records;
    Query query = m_connection.query("SELECT q.received_at, q.reason, q.record FROM quarantine q "
                                     "JOIN kiosk k ON k.id = q.kiosk_id WHERE k.uuid = ? ORDER BY q.id DESC LIMIT ?");
    query.bind(kiosk, std::int64_t(atMost));
    while (query.step())
        records.push_back({storedTime(query.integer(0)), query.text(1), query.text(2)});
    return records;
}

} // namespace hub
