// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/navigationviewmodel.h"

#include "kiosk/viewmodels/pagehost.h"

#include <QLoggingCategory>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcNavigation, "kiosk.navigation", QtInfoMsg)

/// Nobody goes back further; a child that taps for an hour must not fill the memory.
constexpr qsizetype kMaxStops = 64;

} // namespace

NavigationViewModel::NavigationViewModel(PageHost &host, QObject *parent) : QObject(parent), m_host(host) {}

QString NavigationViewModel::pageTitle() const { return m_host.titleOf(page()); }

void NavigationViewModel::open(Page page, const QString &id)
{
    const Stop stop{page, id};
    if (stop == m_route.last())
        return;
    if (!m_host.loadPage(page, id)) {
        qCWarning(lcNavigation) << "there is no" << page << id;
        return;
    }
    if (page == Page::Home)
        m_route.clear();
    if (m_route.size() >= kMaxStops)
        m_route.removeAt(1);
    m_route << stop;
    showLast();
}

void NavigationViewModel::openItem(const QString &itemId)
{
    const QString kind = itemId.section(u'/', 0, 0);
    const QString id = itemId.section(u'/', 1);
    if (kind == u"guide")
        open(Page::Guide, id);
    else if (kind == u"country")
        open(Page::Country, id);
    else if (kind == u"notice")
        open(Page::Notice, id);
    else if (kind == u"quiz")
        open(Page::Quiz, id);
    else if (kind == u"scenario")
        open(Page::Scenario, id);
    else if (kind == u"checklist")
        open(Page::Checklist, id);
    else if (kind == u"course")
        open(Page::Course, id);
    else
        qCWarning(lcNavigation) << "no page shows" << itemId;
}

void NavigationViewModel::back()
{
    while (canGoBack()) {
        m_route.removeLast();
        if (m_host.loadPage(page(), pageId()))
            break;
    }
    showLast();
}

void NavigationViewModel::home() { open(Page::Home); }

void NavigationViewModel::reset()
{
    m_route = {Stop{}};
    showLast();
}

void NavigationViewModel::keepExisting()
{
    const Stop open = m_route.last();
    QList<Stop> kept;
    // In the order in which they were opened, so that the open page is the last one that is loaded.
    for (const Stop &stop : std::as_const(m_route))
        if (m_host.loadPage(stop.page, stop.id))
            kept << stop;
    m_route = kept;
    // A page that stays is not opened again: it keeps its place and goes on counting.
    if (m_route.last() != open)
        showLast();
    else
        refreshTitle();
}

void NavigationViewModel::refreshTitle() { Q_EMIT pageTitleChanged(); }

void NavigationViewModel::showLast()
{
    m_host.pageShown(page(), pageId());
    Q_EMIT pageChanged();
    Q_EMIT pageTitleChanged();
}

} // namespace kiosk
