// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/speechviewmodel.h"

#include "kiosk/speech/slowed.h"
#include "kiosk/viewmodels/background.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/interfacelanguage.h"
#include "kiosk/viewmodels/videobackend.h"
#include "pack/speech_book.h"

#include <QLoggingCategory>
#include <algorithm>
#include <chrono>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcSpeech, "kiosk.speech", QtInfoMsg)

/// Long enough to read one sentence.
constexpr std::chrono::seconds kUnableShown{6};
/// A sound server that is well answers within a second.
constexpr std::chrono::seconds kDevicePatience{3};
/// As slow as a patient person speaks.
constexpr double kSlower = 1.4;

bool hasVoice(const QString &language) { return language == u"zh-Hans" || language == u"en"; }

/// What another thread brings back.
struct Loaded
{
    std::shared_ptr<const SpeechLibrary> library;
    QString missing;
};

} // namespace

SpeechViewModel::SpeechViewModel(const VisitorContext &context, std::function<bool()> hasDevice, QObject *parent)
    : QObject(parent), m_context(context), m_hasDevice(std::move(hasDevice))
{
    m_unable.setSingleShot(true);
    m_unable.setInterval(kUnableShown);
    connect(&m_unable, &QTimer::timeout, this, &SpeechViewModel::stop);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kDevicePatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        qCWarning(lcSpeech) << "the sound server does not answer";
        tellUnable();
    });
    connect(&context.language, &InterfaceLanguage::changed, this, [this] {
        stop();
        refreshOffer();
    });
    connect(&context.content, &ContentHolder::changed, this, [this] {
        stop();
        m_library.reset();
        refreshOffer();
    });
    refreshOffer();
}

SpeechViewModel::~SpeechViewModel() = default;

void SpeechViewModel::refreshOffer()
{
    const auto media = m_context.content.media();
    const bool isPackRead = media && !media->pathsEndingWith(pack::kSpeechEnding).empty();
    const bool isOffered =
        m_showsContent ? isPackRead : hasVoice(m_context.language.code()) && SpeechLibrary::hasOwnVoice();
    if (std::exchange(m_isOffered, isOffered) != isOffered)
        Q_EMIT offerChanged();
}

void SpeechViewModel::setShowsContent(bool showsContent)
{
    m_showsContent = showsContent;
    refreshOffer();
}

void SpeechViewModel::reset()
{
    stop();
    setSlow(false);
}

QString SpeechViewModel::statusText() const
{
    switch (m_state) {
    case State::Off:
        return {};
    case State::Preparing:
        //: While reading aloud is being prepared. At most 20 characters.
        return tr("正在准备…");
    case State::Speaking:
    case State::Paused:
        return QStringLiteral("%1 / %2").arg(m_paragraph + 1).arg(m_paragraphs.size());
    case State::Unable:
        //: Instead of reading aloud. At most 40 characters.
        return m_hasSound ? tr("这一页没有可以朗读的内容") : tr("这块屏幕现在没有声音");
    }
    return {};
}

void SpeechViewModel::read(QQuickItem *page)
{
    stop();
    if (!page)
        return;
    m_page = page;
    setState(State::Preparing);
    const auto load = [media = m_context.content.media(), library = m_library] {
        // The first one to ask waits for the decoders to be found; here nobody notices.
        const QString missing = missingVideoBackend();
        return Loaded{library || !missing.isEmpty() ? library : SpeechLibrary::read(media.get()), missing};
    };
    inBackground(this, load, [this, turn = m_turn](const Loaded &loaded) {
        if (loaded.library && loaded.library != m_library)
            for (const std::string &problem : loaded.library->problems())
                qCWarning(lcSpeech) << problem.c_str();
        if (turn != m_turn)
            return;
        m_library = loaded.library;
        if (!loaded.missing.isEmpty())
            qCWarning(lcSpeech) << loaded.missing;
        lookForDevice();
    });
}

void SpeechViewModel::lookForDevice()
{
    m_hasSound = false;
    if (!m_library || m_volume <= 0) {
        tellUnable();
        return;
    }
    m_patience.start();
    inBackground(
        this, m_hasDevice,
        [this, turn = m_turn](bool hasDevice) {
            if (turn != m_turn)
                return;
            m_patience.stop();
            m_hasSound = hasDevice;
            begin();
        },
        m_devices);
}

void SpeechViewModel::begin()
{
    m_paragraphs.clear();
    if (m_hasSound && m_page)
        for (const ShownText &shown : shownTexts(*m_page))
            if (auto clips = clipsOf(shown.text); !clips.empty())
                m_paragraphs.push_back({shown, std::move(clips)});
    if (m_paragraphs.isEmpty()) {
        tellUnable();
        return;
    }
    m_paragraph = 0;
    setState(State::Speaking);
    speak();
}

void SpeechViewModel::tellUnable()
{
    ++m_turn;
    setState(State::Unable);
    m_unable.start();
}

/// A number that no clip holds is said digit by digit.
std::vector<std::string> SpeechViewModel::clipsOf(const QString &text) const
{
    QStringList languages{m_context.language.code(), QStringLiteral("zh-Hans"), QStringLiteral("en")};
    languages.removeDuplicates();
    for (const QString &language : languages)
        if (std::string key = pack::speechKey(language.toStdString(), text.toStdString()); m_library->contains(key))
            return {std::move(key)};
    const bool isNumber =
        text.size() >= 2 && std::ranges::all_of(text, [](QChar c) {
            return (c >= u'0' && c <= u'9') || c == u'+' || c == u' ' || c == u'-' || c == u'(' || c == u')';
        });
    const std::string language = hasVoice(languages.front()) ? languages.front().toStdString() : "en";
    std::vector<std::string> keys;
    for (const QChar c : isNumber ? text : QString())
        if (std::string key = pack::speechKey(language, QString(c).toStdString()); m_library->contains(key))
            keys.push_back(std::move(key));
    return keys;
}

void SpeechViewModel::speak()
{
    // What is no longer there, or says something else by now, is not read: it would be yesterday's page.
    while (m_paragraph < m_paragraphs.size() &&
           (!m_paragraphs[m_paragraph].shown.item ||
            shownText(*m_paragraphs[m_paragraph].shown.item) != m_paragraphs[m_paragraph].shown.text))
        ++m_paragraph;
    if (m_paragraph >= m_paragraphs.size()) {
        stop();
        return;
    }
    m_clip = 0;
    setSpokenItem(m_paragraphs[m_paragraph].shown.item);
    Q_EMIT stateChanged();
    fetch();
}

void SpeechViewModel::fetch()
{
    const std::string key = m_paragraphs[m_paragraph].clips[m_clip];
    inBackground(
        this, [library = m_library, key] { return library->clip(key); },
        [this, turn = ++m_turn](const core::Result<QByteArray> &clip) {
            if (turn != m_turn)
                return;
            if (clip)
                play(*clip);
            else
                skip(QString::fromStdString(clip.error().detail));
        });
}

void SpeechViewModel::play(const QByteArray &clip)
{
    if (!m_player) {
        m_player = std::make_unique<SpeechPlayer>();
        m_player->setVolume(m_volume);
        connect(m_player.get(), &SpeechPlayer::finished, this, &SpeechViewModel::next);
        connect(m_player.get(), &SpeechPlayer::failed, this, &SpeechViewModel::skip);
    }
    if (!m_isSlow) {
        m_player->play(clip);
        return;
    }
    m_decoder = std::make_unique<ClipDecoder>();
    connect(m_decoder.get(), &ClipDecoder::failed, this, &SpeechViewModel::skip);
    connect(m_decoder.get(), &ClipDecoder::decoded, this, [this](const QByteArray &samples) {
        const auto slow = [samples] {
            const auto *first = reinterpret_cast<const std::int16_t *>(samples.constData());
            return waveFile(slowed({first, size_t(samples.size()) / 2}, ClipDecoder::kSamplesPerSecond, kSlower),
                            ClipDecoder::kSamplesPerSecond);
        };
        inBackground(this, slow, [this, turn = m_turn](const QByteArray &wave) {
            if (turn == m_turn)
                m_player->play(wave);
        });
    });
    m_decoder->decode(clip);
}

void SpeechViewModel::next()
{
    if (m_state != State::Speaking)
        return;
    if (m_clip + 1 < m_paragraphs[m_paragraph].clips.size()) {
        ++m_clip;
        fetch();
    } else {
        ++m_paragraph;
        speak();
    }
}

/// One paragraph that cannot be heard must not end the others.
void SpeechViewModel::skip(const QString &reason)
{
    qCWarning(lcSpeech) << "left out a paragraph:" << reason;
    next();
}

void SpeechViewModel::togglePause()
{
    if (m_state == State::Speaking) {
        if (m_player)
            m_player->pause();
        setState(State::Paused);
    } else if (m_state == State::Paused) {
        setState(State::Speaking);
        if (m_player && m_player->isBusy())
            m_player->resume();
        else
            speak();
    }
}

void SpeechViewModel::replay()
{
    if (m_state != State::Speaking && m_state != State::Paused)
        return;
    if (m_player)
        m_player->stop();
    setState(State::Speaking);
    speak();
}

void SpeechViewModel::setSlow(bool isSlow)
{
    if (std::exchange(m_isSlow, isSlow) == isSlow)
        return;
    Q_EMIT slowChanged();
    replay();
}

void SpeechViewModel::setVolume(qreal volume)
{
    m_volume = volume;
    if (m_player)
        m_player->setVolume(volume);
}

void SpeechViewModel::stop()
{
    ++m_turn;
    m_unable.stop();
    m_patience.stop();
    if (m_decoder)
        m_decoder->cancel();
    if (m_player)
        m_player->stop();
    setSpokenItem(nullptr);
    m_paragraphs.clear();
    m_page.clear();
    setState(State::Off);
}

void SpeechViewModel::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void SpeechViewModel::setSpokenItem(QQuickItem *item)
{
    if (m_spokenItem == item)
        return;
    m_spokenItem = item;
    Q_EMIT spokenItemChanged();
}

} // namespace kiosk
