#include "fuzzing.h"

#include "api/decoders.h"

using namespace tokendesk;

namespace {

void requirePlain(const QString &text)
{
    require(text.size() <= 500);
    for (const QChar character : text)
        require(character.category() != QChar::Other_Control);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    for (const char *type : {"application/json", "text/plain", "text/html", ""}) {
        const ErrorBody result = decodeErrorBody(body, type);
        requirePlain(result.detail);
        require(result.fields.size() <= 50);
        for (const FieldError &field : result.fields) {
            requirePlain(field.field);
            requirePlain(field.message);
        }
    }
    return 0;
}
