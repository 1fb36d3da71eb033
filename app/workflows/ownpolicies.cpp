#include "workflows/ownpolicies.h"

#include "domain/collation.h"
#include "domain/review/jsonlines.h"
#include "store/wholefile.h"
#include "workflows/policies.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr qsizetype idAtMost = 64;
const QString suffix = QStringLiteral(".json");

Error fileError(const QString &message, const QString &detail, const QString &remedy)
{
    Error error;
    error.kind = Error::Kind::Local;
    error.message = message;
    error.detail = detail;
    error.remedy = remedy;
    return error;
}

Result<QByteArray> readBytes(const QString &path)
{
    const QString failure =
        OwnPolicies::tr("%1 could not be read").arg(QDir::toNativeSeparators(path));
    // A pipe or a device would keep this thread for ever.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return fileError(failure, OwnPolicies::tr("It is no file"), {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(failure, file.errorString(), OwnPolicies::tr("Check who may read it"));
    return file.read(policyBytesAtMost + 1);
}

Result<Policy> readPolicy(const QString &path)
{
    Result<QByteArray> bytes = readBytes(path);
    return bytes.ok() ? policyFromJson(bytes.value()) : Result<Policy>(bytes.error());
}

/// The file is a policy, but its id belongs to another one.
Error idError(const QString &path, const QString &what)
{
    const Result<QByteArray> bytes = readBytes(path);
    const QString key = QStringLiteral("id");
    const int line = bytes.ok() ? jsonLines(bytes.value()).lineOf.value(key, 1) : 1;
    Error error =
        fileError(OwnPolicies::tr("Line %1, “%2”: %3").arg(line).arg(key, what), {},
                  OwnPolicies::tr("Give it another id, or take the file out of the folder"));
    error.fields << FieldError{key, error.message};
    return error;
}

PolicyFolder readFolder(const QString &path)
{
    PolicyFolder found;
    const QDir folder(path);
    if (folder.exists() && !folder.isReadable())
        found.bad << BadPolicyFile{path,
                                   fileError(OwnPolicies::tr("The folder %1 could not be read")
                                                 .arg(QDir::toNativeSeparators(path)),
                                             {}, OwnPolicies::tr("Check who may read it"))};
    QHash<QString, QString> fileOfId;
    for (const QString &name :
         folder.entryList({QLatin1Char('*') + suffix}, QDir::Files | QDir::Hidden, QDir::Name)) {
        const QString file = folder.filePath(name);
        const Result<Policy> policy = readPolicy(file);
        if (!policy.ok()) {
            found.bad << BadPolicyFile{file, policy.error()};
        } else if (shippedPolicyIds().contains(policy->id)) {
            found.bad << BadPolicyFile{
                file, idError(file, OwnPolicies::tr("is that of a policy of the program"))};
        } else if (fileOfId.contains(policy->id)) {
            found.bad << BadPolicyFile{
                file,
                idError(file,
                        OwnPolicies::tr("is that of %1 already").arg(fileOfId.value(policy->id)))};
        } else {
            fileOfId.insert(policy->id, name);
            found.policies << OwnPolicy{policy.value(), file};
        }
    }
    std::stable_sort(found.policies.begin(), found.policies.end(),
                     [](const OwnPolicy &a, const OwnPolicy &b) {
                         return compareNames(a.policy.name, b.policy.name) < 0;
                     });
    return found;
}

Result<void> writePolicy(const QString &path, const Policy &policy)
{
    return writeWholeFile(path, policyAsJson(policy), WhoMayRead::OwnerOnly);
}

Result<void> makeFolder(const QString &path)
{
    if (QDir(path).exists())
        return {};
    if (!QDir().mkpath(path))
        return fileError(
            OwnPolicies::tr("The folder %1 could not be made").arg(QDir::toNativeSeparators(path)),
            {}, OwnPolicies::tr("Check the free space and the rights of its folder"));
    QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
    return {};
}

/// Letters, digits and dashes, as an id wants them; never empty.
QString slugOf(const QString &name)
{
    QString slug;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : plain) {
        const ushort code = character.unicode();
        if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9'))
            slug += character;
        else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-')) && !character.isMark())
            slug += QLatin1Char('-');
    }
    slug.truncate(idAtMost - 8); // room for a number
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("policy") : slug;
}

} // namespace

struct OwnPolicies::Outcome {
    Result<void> result;
    PolicyFolder folder; ///< as it is afterwards
};

OwnPolicies::OwnPolicies(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_executor(QStringLiteral("policies"))
{
}

void OwnPolicies::adopt(PolicyFolder folder)
{
    m_found = std::move(folder);
    m_isLoaded = true;
    Q_EMIT changed();
}

QCoro::Task<> OwnPolicies::load()
{
    const QPointer<OwnPolicies> self(this);
    auto future = m_executor.run([folder = m_folder] { return readFolder(folder); });
    PolicyFolder found = co_await future;
    if (self)
        adopt(std::move(found));
}

std::optional<Policy> OwnPolicies::find(const QString &id) const
{
    if (shippedPolicyIds().contains(id))
        return shippedPolicy(id);
    for (const OwnPolicy &own : m_found.policies) {
        if (own.policy.id == id)
            return own.policy;
    }
    return std::nullopt;
}

QString OwnPolicies::freeId(const QString &name, const QStringList &besides) const
{
    QStringList taken = shippedPolicyIds() + besides;
    for (const OwnPolicy &own : m_found.policies)
        taken << own.policy.id << QFileInfo(own.path).completeBaseName().toLower();
    for (const BadPolicyFile &bad : m_found.bad)
        taken << QFileInfo(bad.path).completeBaseName().toLower();
    const QString slug = slugOf(name);
    QString id = slug;
    for (int number = 2; taken.contains(id); ++number)
        id = slug + QLatin1Char('-') + QString::number(number);
    return id;
}

QCoro::Task<Result<void>> OwnPolicies::save(Policy policy)
{
    const QPointer<OwnPolicies> self(this);
    if (shippedPolicyIds().contains(policy.id)) {
        Error error = fileError(tr("A policy of the program cannot be changed"), {},
                                tr("Duplicate it and change that"));
        error.kind = Error::Kind::Refused;
        co_return error;
    }
    QString path = QDir(m_folder).filePath(policy.id + suffix);
    for (const OwnPolicy &own : m_found.policies) {
        if (own.policy.id == policy.id)
            path = own.path;
    }
    auto future = m_executor.run([folder = m_folder, path, policy] {
        Result<void> written = makeFolder(folder);
        if (written.ok())
            written = writePolicy(path, policy);
        return Outcome{written, readFolder(folder)};
    });
    Outcome outcome = co_await future;
    if (self)
        adopt(std::move(outcome.folder));
    co_return outcome.result;
}

QCoro::Task<Result<void>> OwnPolicies::remove(QString id)
{
    const QPointer<OwnPolicies> self(this);
    QString path;
    for (const OwnPolicy &own : m_found.policies) {
        if (own.policy.id == id)
            path = own.path;
    }
    if (path.isEmpty())
        co_return Result<void>();
    auto future = m_executor.run([folder = m_folder, path] {
        QFile file(path);
        Result<void> removed;
        if (file.exists() && !file.remove())
            removed = fileError(
                OwnPolicies::tr("%1 could not be deleted").arg(QDir::toNativeSeparators(path)),
                file.errorString(), OwnPolicies::tr("Check the rights of its folder"));
        return Outcome{removed, readFolder(folder)};
    });
    Outcome outcome = co_await future;
    if (self)
        adopt(std::move(outcome.folder));
    co_return outcome.result;
}

QCoro::Task<Result<Policy>> OwnPolicies::readFile(QString path)
{
    auto future = m_executor.run([path] { return readPolicy(path); });
    Result<Policy> policy = co_await future;
    co_return policy;
}

QCoro::Task<Result<void>> OwnPolicies::writeFile(QString path, Policy policy)
{
    auto future = m_executor.run([path, policy] { return writePolicy(path, policy); });
    Result<void> written = co_await future;
    co_return written;
}

} // namespace tokendesk
