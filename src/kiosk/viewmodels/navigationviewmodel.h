// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kiosk {

class PageHost;

/// The visitor's way through the pages. A page's view-model is loaded before `page` changes.
class NavigationViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString pageId READ pageId NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString pageTitle READ pageTitle NOTIFY pageTitleChanged FINAL)

public:
    enum class Page {
        Home,
        Guides,
        Guide,
        Countries,
        Country,
        Notices,
        Notice,
        Quizzes,
        Quiz,
        Emergency,
        Takeaway,
        Scenario,
        Checklist,
        Courses,
        Course,
        Lesson,
        TrainerNote
    };
    Q_ENUM(Page)

    NavigationViewModel(PageHost &host, QObject *parent);

    [[nodiscard]] Page page() const { return m_route.last().page; }
    /// Id of what the page shows, empty for lists.
    [[nodiscard]] QString pageId() const { return m_route.last().id; }
    [[nodiscard]] bool canGoBack() const { return m_route.size() > 1; }
    [[nodiscard]] QString pageTitle() const;

    /// Opens a page; nothing happens (but a line in the log) if the pack has no such thing.
    Q_INVOKABLE void open(Page page, const QString &id = {});
    /// Opens "guide/lost-passport", "country/TH", "notice/…", "quiz/…", "scenario/…", "checklist/…", "course/…".
    Q_INVOKABLE void openItem(const QString &itemId);
    Q_INVOKABLE void back();
    Q_INVOKABLE void home();

    /// Forgets the route: Home, nothing to go back to.
    void reset();
    /// The content changed: leaves out what is gone, and shows the page before if that was the open one.
    void keepExisting();
    /// The language or the content changed.
    void refreshTitle();

Q_SIGNALS:
    void pageChanged();
    void pageTitleChanged();

private:
    struct Stop
    {
        Page page = Page::Home;
        QString id;
        bool operator==(const Stop &) const = default;
    };
    void showLast();

    PageHost &m_host;
    QList<Stop> m_route{Stop{}};
};

} // namespace kiosk
