#!/usr/bin/env python3
"""Whether FILE fits SCHEMA (JSON Schema 2020-12) and holds no key that the schema does not name.

Usage: check-schema.py SCHEMA FILE
"""
import json
import sys

import jsonschema


def closed(schema):
    """The same schema, where an object may have no other key, and every key is required."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: closed(value) for key, value in schema.items()}
    if isinstance(schema.get("properties"), dict) and schema.get("type") == "object":
        result["additionalProperties"] = False
        missing = set(schema["properties"]) ^ set(schema["required"])
        if missing:
            raise SystemExit(f"required and properties differ: {sorted(missing)}")
    return result


with open(sys.argv[1], encoding="utf-8") as file:
    rules = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    subject = json.load(file)
jsonschema.Draft202012Validator.check_schema(rules)
problems = list(jsonschema.Draft202012Validator(closed(rules)).iter_errors(subject))
for problem in problems[:20]:
    print(list(problem.absolute_path), problem.message[:200])
sys.exit(1 if problems else 0)
