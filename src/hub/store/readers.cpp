// SPDX-License-Identifier: Apache-2.0
#include "hub/store/readers.h"

namespace hub {

core::Result<std::unique_ptr<Connection>> Readers::borrow()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            auto connection = std::move(m_free.back());
            m_free.pop_back();
            return connection;
        }
    }
    return Connection::openReadOnly(m_where);
}

void Readers::giveBack(std::unique_ptr<Connection> connection)
{
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(connection));
}

} // namespace hub
