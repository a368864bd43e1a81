# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks each annotation of a collection against the MUST assertions of the W3C's Web Annotation tests.

Usage: validate_webanno.py SCHEMAS FILE. Exit status 77 when python3-jsonschema is missing."""
import glob
import json
import os
import sys
import warnings

warnings.simplefilter("ignore")
try:
    import jsonschema
except ImportError:
    sys.exit(77)

root, name = sys.argv[1:]
store = {}
for path in glob.glob(os.path.join(root, "definitions", "*.json")):
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    store[schema.get("id", "")] = schema
    store[os.path.basename(path)] = schema

with open(os.path.join(root, "annotations", "annotationMusts.test"), encoding="utf-8") as file:
    names = [n for n in json.load(file)["assertions"] if isinstance(n, str)]
with open(name, encoding="utf-8") as file:
    items = json.load(file)["first"]["items"]

checked = failed = 0
for item in items:
    for assertion in names:
        path = os.path.join(root, assertion)
        if not os.path.exists(path):
            continue
        with open(path, encoding="utf-8") as file:
            schema = json.load(file)
        if schema.get("expectedResult", "valid") != "valid" or schema.get("assertionType", "must") != "must":
            continue
        resolver = jsonschema.RefResolver(schema.get("id", ""), schema, store=store)
        checked += 1
        for error in jsonschema.Draft4Validator(schema, resolver=resolver).iter_errors(item):
            failed += 1
            print(assertion, error.message[:200])
print(checked, "assertions checked,", failed, "failed")
sys.exit(1 if failed or not checked else 0)
