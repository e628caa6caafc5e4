// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/sound/soundthread.h"
#include "kiosk/speech/clipdecoder.h"
#include "kiosk/speech/speechlibrary.h"
#include "kiosk/speech/speechplayer.h"
#include "kiosk/viewmodels/spokenparagraphs.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kiosk {

/// Reads the page aloud, paragraph by paragraph: those texts on it for which there is a clip, in Chinese and English.
/// Nothing of it is loaded before somebody wants to listen. Thread: UI.
class SpeechViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    /// False: no button, for nothing could be said in this language.
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY offerChanged FINAL)
    /// The text that is being read, or null.
    Q_PROPERTY(QQuickItem *spokenItem READ spokenItem NOTIFY spokenItemChanged FINAL)
    Q_PROPERTY(bool isSlow READ isSlow WRITE setSlow NOTIFY slowChanged FINAL)
    /// "3 / 12", or why nothing is heard.
    Q_PROPERTY(QString statusText READ statusText NOTIFY stateChanged FINAL)

public:
    enum class State { Off, Preparing, Speaking, Paused, Unable };
    Q_ENUM(State)

    /// `hasDevice` tells, on another thread, whether the machine can sound.
    explicit SpeechViewModel(const VisitorContext &context, std::function<bool()> hasDevice = &SpeechPlayer::hasDevice,
                             QObject *parent = nullptr);
    ~SpeechViewModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOffered() const { return m_isOffered; }
    [[nodiscard]] QQuickItem *spokenItem() const { return m_spokenItem; }
    [[nodiscard]] bool isSlow() const { return m_isSlow; }
    [[nodiscard]] QString statusText() const;

    /// Begins with what `page` shows now.
    Q_INVOKABLE void read(QQuickItem *page);
    Q_INVOKABLE void togglePause();
    /// The paragraph once more.
    Q_INVOKABLE void replay();
    Q_INVOKABLE void stop();
    /// The paragraph begins again at that speed.
    void setSlow(bool isSlow);
    /// 0 silent, 1 loudest. What is being read goes on.
    void setVolume(qreal volume);

    /// Where one is: on pages whose content falls back to Chinese or English there is something to say in any language.
    void setShowsContent(bool showsContent);
    /// The next visitor begins anew.
    void reset();

Q_SIGNALS:
    void stateChanged();
    void offerChanged();
    void spokenItemChanged();
    void slowChanged();

private:
    struct Paragraph
    {
        ShownText shown;
        std::vector<std::string> clips; ///< keys
    };

    void refreshOffer();
    void lookForDevice();
    void begin();
    void tellUnable();
    [[nodiscard]] std::vector<std::string> clipsOf(const QString &text) const;
    void speak();
    void fetch();
    void play(const QByteArray &clip);
    void next();
    void skip(const QString &reason);
    void setState(State state);
    void setSpokenItem(QQuickItem *item);

    const VisitorContext m_context;
    const std::function<bool()> m_hasDevice;
    std::shared_ptr<const SpeechLibrary> m_library;
    std::unique_ptr<SpeechPlayer> m_player;
    std::unique_ptr<ClipDecoder> m_decoder;
    QPointer<QQuickItem> m_page;
    QPointer<QQuickItem> m_spokenItem;
    QList<Paragraph> m_paragraphs;
    qsizetype m_paragraph = 0;
    size_t m_clip = 0; ///< of the paragraph
    QTimer m_unable;
    QTimer m_patience;
    SoundThread m_devices;
    quint64 m_turn = 0; ///< what comes back from another thread for an earlier one is too late
    State m_state = State::Off;
    qreal m_volume = 1;
    bool m_hasSound = false; ///< when it was last looked
    bool m_isSlow = false;
    bool m_isOffered = false;
    bool m_showsContent = false;
};

} // namespace kiosk
