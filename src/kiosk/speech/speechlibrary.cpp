// SPDX-License-Identifier: Apache-2.0
#include "kiosk/speech/speechlibrary.h"

#include "pack/speech_book.h"

#include <QFile>
#include <algorithm>

namespace kiosk {
namespace {

using core::Code;
using core::Result;

constexpr const char *kOwnBooks[]{":/huhang/speech/interface.zh-Hans.speech", ":/huhang/speech/interface.en.speech"};

} // namespace

bool SpeechLibrary::hasOwnVoice()
{
    static const qint64 empty = qint64(pack::speechBook({}).size());
    return std::ranges::all_of(kOwnBooks, [](const char *book) { return QFile(QLatin1String(book)).size() > empty; });
}

std::shared_ptr<const SpeechLibrary> SpeechLibrary::read(MediaStore *media)
{
    auto library = std::make_shared<SpeechLibrary>();
    if (media)
        for (const std::string &path : media->pathsEndingWith(pack::kSpeechEnding)) {
            const auto file = media->verified(path);
            if (file)
                library->addBook(file->string());
            else
                library->m_problems.push_back(file.error().detail);
        }
    for (const char *own : kOwnBooks)
        library->addBook(own);
    return library;
}

void SpeechLibrary::addBook(const std::string &name)
{
    QFile file(QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems.push_back(name + ": " + file.errorString().toStdString());
        return;
    }
    const QByteArray head = file.read(pack::kMaxSpeechHeadBytes);
    const auto places = pack::speechPlaces({head.constData(), size_t(head.size())}, file.size());
    if (!places) {
        m_problems.push_back(name + ": " + places.error().detail);
        return;
    }
    // The first one counts: a pack's recording of a text that the program has as well.
    for (const pack::SpeechPlace &place : *places)
        m_clips.try_emplace(place.key, Clip{name, place.at, place.bytes});
}

Result<QByteArray> SpeechLibrary::clip(const std::string &key) const
{
    const auto found = m_clips.find(key);
    if (found == m_clips.end())
        return core::failure(Code::NotFound, "nothing to read aloud under " + key);
    QFile file(QString::fromStdString(found->second.file));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(found->second.at))
        return core::failure(Code::Io, found->second.file + ": " + file.errorString().toStdString());
    QByteArray bytes = file.read(found->second.bytes);
    if (bytes.size() != found->second.bytes)
        return core::failure(Code::Io, found->second.file + " ends early");
    return bytes;
}

} // namespace kiosk
