// SPDX-License-Identifier: Apache-2.0
#include "built_packs.h"
#include "kiosk/app/iconprovider.h"
#include "kiosk/app/packpictures.h"
#include "kiosk/content/content_store.h"
#include "support/temp_folder.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kPicture = "images/other.png";
constexpr const char *kDrawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>"
                                 "<rect width='10' height='10' fill='#ff0000'/></svg>";

std::string encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        throw std::runtime_error("cannot encode a picture");
    return bytes.toStdString();
}

QImage coloured(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

/// The pictures of a pack, one of which may be anything.
struct Pictures
{
    support::TempFolder folder;
    kiosk::PackPictures provider;
    QString path;

    explicit Pictures(const std::string &bytes, const char *name = kPicture) : path(QString::fromLatin1(name))
    {
        support::buildPack({}, folder / "pack");
        support::addToPack(folder / "pack", name, bytes);
        auto library = kiosk::ContentStore(folder / "pack", folder / "data").openInMemory();
        if (!library)
            throw std::runtime_error(library.error().detail);
        provider.setMedia((*library)->media);
    }
    QImage at(QSize requested = {})
    {
        QSize size;
        return provider.requestImage(path, &size, requested);
    }
};

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIconIsDrawnInItsColour()
    {
        kiosk::IconProvider icons;
        QSize size;
        const QImage image = icons.requestImage(u"phone/b3261e"_s, &size, {200, 100});
        QCOMPARE(size, image.size());
        QCOMPARE(image.size(), QSize(100, 100));
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                ++painted;
                QVERIFY(qAbs(pixel.red() - 0xb3) < 4 && qAbs(pixel.green() - 0x26) < 4 &&
                        qAbs(pixel.blue() - 0x1e) < 4);
            }
        QVERIFY(painted > 100);
    }

    void everyIconOfTheSetIsDrawn()
    {
        kiosk::IconProvider icons;
        const QStringList names = QDir(u":/huhang/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 20);
        for (const QString &name : names) {
            const QImage image = icons.requestImage(name.chopped(4) + u"/80ff0000"_s, nullptr, {});
            QVERIFY2(!image.isNull(), qPrintable(name));
            int opaque = 0;
            bool isOtherColour = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    opaque += pixel.alpha() > 100 ? 1 : 0;
                    isOtherColour = isOtherColour || (pixel.alpha() > 100 && pixel.red() < 200);
                }
            QVERIFY2(opaque > 20 && !isOtherColour, qPrintable(name));
        }
    }

    void whatIsNoIconIsNoPicture_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"", "/", "phone", "phone/", "phone/blurred", "phone/12345", "nothing/000000",
                               "../phone/000000", "phone.svg/000000", "/000000", "phone/zzzzzz", "phone/ff0000ff00"})
            QTest::newRow(*id ? id : "empty") << QString::fromLatin1(id);
    }
    void whatIsNoIconIsNoPicture()
    {
        QFETCH(QString, id);
        QVERIFY(kiosk::IconProvider().requestImage(id, nullptr, {96, 96}).isNull());
    }

    void anIconIsNeverLargerThanCanBeKept()
    {
        const QImage image = kiosk::IconProvider().requestImage(u"phone/000000"_s, nullptr, {1'000'000, 1'000'000});
        QVERIFY(!image.isNull() && image.width() <= 2048 && image.height() <= 2048);
    }

    void aPictureIsReadAtTheSizeThatIsAskedFor_data()
    {
        QTest::addColumn<QSize>("natural");
        QTest::addColumn<QSize>("requested");
        QTest::addColumn<QSize>("shown");
        QTest::newRow("as it is") << QSize(400, 200) << QSize() << QSize(400, 200);
        QTest::newRow("by its width") << QSize(400, 200) << QSize(100, 0) << QSize(100, 50);
        QTest::newRow("by its height") << QSize(400, 200) << QSize(0, 50) << QSize(100, 50);
        QTest::newRow("to fill both") << QSize(400, 200) << QSize(100, 100) << QSize(200, 100);
        QTest::newRow("never larger") << QSize(40, 20) << QSize(400, 400) << QSize(40, 20);
        QTest::newRow("the largest") << QSize(4'096, 100) << QSize() << QSize(4'096, 100);
        QTest::newRow("a thread") << QSize(1, 4'096) << QSize(0, 100) << QSize(0, 0);
    }
    void aPictureIsReadAtTheSizeThatIsAskedFor()
    {
        QFETCH(QSize, natural);
        QFETCH(QSize, requested);
        QFETCH(QSize, shown);
        for (const char *format : {"PNG", "JPG"}) {
            Pictures pictures(encoded(coloured(natural), format),
                              qstrcmp(format, "PNG") == 0 ? "images/other.png" : "images/other.jpg");
            const QImage image = pictures.at(requested);
            if (shown.isEmpty()) {
                QVERIFY(!image.isNull());
                continue;
            }
            QCOMPARE(image.size(), shown);
            QVERIFY(qAbs(image.pixelColor(0, 0).red() - 255) < 10);
        }
    }

    void aDrawingIsDrawnLargerToo()
    {
        Pictures pictures(kDrawing, "images/other.svg");
        QCOMPARE(pictures.at({300, 300}).size(), QSize(300, 300));
        QCOMPARE(pictures.at({100'000, 0}).size(), QSize(4'096, 4'096));
    }

    void whatCannotBeReadIsNoPictureAndIsLogged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray png = QByteArray::fromStdString(encoded(coloured({64, 64}), "PNG"));
        // A header that promises 60,000 × 60,000 pixels.
        QByteArray bomb = png;
        bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("half a picture") << png.left(60);
        QTest::newRow("more pixels than memory") << bomb;
        QTest::newRow("a picture that is too long") << QByteArray::fromStdString(encoded(coloured({5'000, 10}), "PNG"));
        QTest::newRow("another kind of picture") << QByteArray::fromStdString(encoded(coloured({64, 64}), "JPG"));
        QTest::newRow("a drawing") << QByteArray(kDrawing);
    }
    void whatCannotBeReadIsNoPictureAndIsLogged()
    {
        QFETCH(QByteArray, bytes);
        Pictures pictures(bytes.toStdString());
        int warnings = 0;
        static int *counter = nullptr;
        counter = &warnings;
        const auto before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type == QtWarningMsg && text.contains(u"images/other.png"_s))
                ++*counter;
        });
        const QImage image = pictures.at();
        qInstallMessageHandler(before);
        QVERIFY(image.isNull());
        QCOMPARE(warnings, 1);
    }

    void aDrawingThatWouldWearOutTheKioskIsNotDrawn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray begin("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>");
        QTest::newRow("half a drawing") << begin + "<rect";
        QTest::newRow("groups without end")
            << begin + QByteArray("<g>").repeated(100'000) + QByteArray("</g>").repeated(100'000) + "</svg>";
        QTest::newRow("clones") << begin + "<g id='a'><rect width='1' height='1'/></g><use href='#a'/></svg>";
        QTest::newRow("a script") << begin + "<script>x</script></svg>";
    }
    void aDrawingThatWouldWearOutTheKioskIsNotDrawn()
    {
        QFETCH(QByteArray, bytes);
        Pictures pictures(bytes.toStdString(), "images/other.svg");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"images/other.svg (is cut off|is nested|holds)"_s));
        QVERIFY(pictures.at({100, 100}).isNull());
    }

    void aMissingOrDamagedPictureIsNamed()
    {
        Pictures pictures(encoded(coloured({10, 10}), "PNG"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the pack has no file images/none.png"_s));
        QVERIFY(pictures.provider.requestImage(u"images/none.png"_s, nullptr, {}).isNull());
        support::flipBit(support::blobOf(pictures.folder / "pack", kPicture));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"images/other.png is damaged"_s));
        QVERIFY(pictures.at().isNull());
    }

    /// The page that asks goes as well; a warning would only hide the real ones.
    void withoutContentThereIsNothingToSeeAndNoWarning()
    {
        Pictures pictures(encoded(coloured({10, 10}), "PNG"));
        pictures.provider.setMedia(nullptr);
        QCOMPARE(pictures.at().pixelColor(0, 0).alpha(), 0);
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
