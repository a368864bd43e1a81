# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a JSON file against a JSON schema.

Usage: validate_json.py SCHEMA FILE. Exit status 77 when python3-jsonschema is missing."""
import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    value = json.load(file)
errors = list(jsonschema.Draft7Validator(schema).iter_errors(value))
for error in errors:
    print("/".join(str(part) for part in error.path), error.message[:200])
sys.exit(1 if errors else 0)
