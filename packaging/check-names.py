#!/usr/bin/env python3
"""Fails when two sources of one library have the same name for themselves, or one has that
of a header's type or constant: with TOKENDESK_UNITY several are compiled as one. Functions may differ
in their parameters. To mend: rename one, or join both in a header. Usage: check-names.py [TREE]"""
import pathlib
import re
import sys

top = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parents[1]

NO_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"'
                     r'|(?<!\w)\'(?:\\.|[^\'\\\n])+\'|^[ \t]*#(?:\\\n|[^\n])*', re.S | re.M)
NAMESPACE = re.compile(r'(?:inline )?namespace ?([\w:]*)$')
BEFORE = re.compile(r'(?:\[\[.*?\]\] ?|Q_\w+\([^()]*\) ?|template ?<.*?> (?!>))*')
NO_NAME = re.compile(r'\W|$|namespace\b|using [\w:]+;|using namespace\b|friend\b|static_assert\b|(?:class|struct) \w+(?:;|::)')
TYPE = re.compile(r'(?:class|struct|union|enum(?: class)?) (\w+)[^;]*$|using (\w+) ?=')
FUNCTION = re.compile(r'(?<![<\w:])((?:\w+::)*(?:operator ?[^\w\s(]+|~?\w+)) ?\(')
CONSTANT = re.compile(r'(\w+)(?: ?\[[^]]*\])* ?[={;(]')


def heads(path):
    """What namespaces hold, up to its body or its end, each with the namespaces around it."""
    text, around, start = NO_CODE.sub(' ', path.read_text()), [], 0
    for sign in re.finditer('[{};]', text):
        head, start = ' '.join(text[start:sign.start()].split()), sign.end()
        if None not in around and sign.group() != '}':
            yield around, head + sign.group()
        if sign.group() == '{':
            space = NAMESPACE.match(head)
            around.append(space.group(1) if space else None)
        elif sign.group() == '}' and around:
            around.pop()


def parameter_types(text):
    """Without names, and without what callers do not see."""
    inside = re.match(r'(?:[^()]|\((?:[^()]|\([^()]*\))*\))*', text).group()
    types = [re.sub(r'(?<=[\w>&*])( |(?<=[&*]))\w+$', '', one.split(' =')[0].strip())
             for one in re.split(r',(?![^<]*>)', inside)]
    return '(' + ', '.join(re.sub(r'^const (?=[^*]*$)| ?&$', '', one) for one in types) + ')'


def declared(head):
    """The name of a type or a constant, and of a function with the types of its parameters."""
    head = head[BEFORE.match(head).end():]
    kind, function, constant = TYPE.match(head), FUNCTION.search(head), CONSTANT.search(head)
    if NO_NAME.match(head):
        return None
    if kind:
        return kind.group(1) or kind.group(2)
    if function and '=' not in head[:function.start()]:
        return function.group(1) + parameter_types(head[function.end():])
    return constant and constant.group(1)


def names(path):
    """Of a source what it has for itself, of a header what it has for others; there no functions."""
    found = [('::'.join(filter(None, around)), declared(head), '' in around) for around, head in heads(path)]
    return [(space, name) for space, name, is_hidden in found if name and (is_hidden or '(' not in name)]


folders = [top / part for part in ('app', 'ui', 'tests')]
shared = {named: header.name for folder in folders for header in folder.rglob('*.h')
          for named in names(header)}
clashes = []
for lists in (path for folder in folders for path in sorted(folder.rglob('CMakeLists.txt'))):
    for library, words in re.findall(r'tokendesk_library\((\w+)([^)]*)\)', lists.read_text()):
        found = {}
        for source in re.findall(r'\S+\.cpp', words):
            for space, name in names(lists.parent / source):
                found.setdefault((space, name.split('(')[0]), {}).setdefault(name, set()).add(source)
        for key, variants in sorted(found.items()):
            is_function = all('(' in name for name in variants)
            for name, sources in variants.items() if is_function else [(key[1], set().union(*variants.values()))]:
                if key in shared and not is_function:
                    sources = sources | {shared[key]}
                if len(sources) > 1:
                    clashes.append(f'{library}: {name} is in {", ".join(sorted(sources))}')
sys.exit('\n'.join(clashes) or 0)
