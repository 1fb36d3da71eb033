// A value or an error, for code that does not throw.
#pragma once

#include "domain/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace tokendesk {

/// Holds a T or an Error; T may be move-only.
template <typename T>
class [[nodiscard]] Result {
public:
    /// An error without words: for containers and futures that need a value before there is one.
    Result()
        : m_content(std::in_place_index<1>)
    {
    }
    Result(T value) // NOLINT(google-explicit-constructor): so that a function can return its value
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] T &value() & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] const T &value() const & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] T &&value() && { return std::move(*std::get_if<0>(&m_content)); }
    T *operator->() { return std::get_if<0>(&m_content); }
    const T *operator->() const { return std::get_if<0>(&m_content); }

    /// Only when !ok().
    [[nodiscard]] const Error &error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace tokendesk
