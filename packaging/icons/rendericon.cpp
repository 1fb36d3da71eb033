// Draws an SVG as the program's icon for a system, while the program is built, so that no picture
// made from another has to be kept:
//   rendericon SVG OUT.png SIZE       one picture
//   rendericon SVG OUT.ico SIZE...    Windows: pictures of up to 256 pixels
//   rendericon SVG OUT.icns SIZE...   macOS: pictures of 16 (doubled) to 1024 pixels
// Both collections hold PNG files as they are. The same SVG and Qt make the same bytes.

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>
#include <utility>
#include <vector>

namespace {

struct Picture {
    int size = 0; // pixels, in both directions
    QByteArray png;
};

Picture draw(QSvgRenderer &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter);
    painter.end();
    Picture picture{size, {}};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

template <typename Number>
void appendLittle(QByteArray &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

void appendBig(QByteArray &bytes, qsizetype number)
{
    char raw[sizeof(quint32)];
    qToBigEndian(quint32(number), raw);
    bytes.append(raw, sizeof raw);
}

QByteArray windowsIcon(const std::vector<Picture> &pictures)
{
    QByteArray bytes;
    appendLittle<quint16>(bytes, 0);
    appendLittle<quint16>(bytes, 1); // an icon, no cursor
    appendLittle(bytes, quint16(pictures.size()));
    size_t offset = 6 + 16 * pictures.size();
    for (const Picture &picture : pictures) {
        const char side = char(picture.size % 256); // 0 stands for 256
        bytes.append(side).append(side).append(2, '\0');
        appendLittle<quint16>(bytes, 1);
        appendLittle<quint16>(bytes, 32);
        appendLittle(bytes, quint32(picture.png.size()));
        appendLittle(bytes, quint32(offset));
        offset += size_t(picture.png.size());
    }
    for (const Picture &picture : pictures)
        bytes += picture.png;
    return bytes;
}

/// The name of a picture in an .icns file; empty where there is none for PNG.
QByteArray macName(int size)
{
    static constexpr std::pair<int, const char *> names[] = {
        {32, "ic11"}, {64, "ic12"}, {128, "ic07"}, {256, "ic08"}, {512, "ic09"}, {1024, "ic10"},
    };
    for (const auto &[known, name] : names) {
        if (known == size)
            return name;
    }
    return {};
}

QByteArray macIcon(const std::vector<Picture> &pictures)
{
    QByteArray entries;
    for (const Picture &picture : pictures) {
        entries += macName(picture.size);
        appendBig(entries, picture.png.size() + 8);
        entries += picture.png;
    }
    QByteArray bytes = "icns";
    appendBig(bytes, entries.size() + 8);
    return bytes + entries;
}

int complain(const QString &text)
{
    std::fprintf(stderr, "rendericon: %s\n", qPrintable(text));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return complain(QStringLiteral("usage: rendericon SVG OUT.png|OUT.ico|OUT.icns SIZE..."));
    const QString source = QFile::decodeName(argv[1]);
    const QString target = QFile::decodeName(argv[2]);
    const bool windows = target.endsWith(QLatin1String(".ico"));
    const bool mac = target.endsWith(QLatin1String(".icns"));
    const int largest = windows ? 256 : 1024;

    QSvgRenderer svg(source);
    if (!svg.isValid())
        return complain(source + QStringLiteral(" is no SVG"));
    std::vector<Picture> pictures;
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        if (size < 1 || size > largest || (mac && macName(size).isEmpty()))
            return complain(QString::fromLocal8Bit(argv[i]) + QStringLiteral(": no size for this"));
        pictures.push_back(draw(svg, size));
    }

    QFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return complain(target + QStringLiteral(": ") + file.errorString());
    file.write(windows ? windowsIcon(pictures) : mac ? macIcon(pictures) : pictures.front().png);
    file.close();
    if (file.error() != QFile::NoError)
        return complain(target + QStringLiteral(": ") + file.errorString());
    return 0;
}
