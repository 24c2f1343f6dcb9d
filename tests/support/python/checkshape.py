# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a JSON or YAML file against a JSON schema: checkshape.py SCHEMA FILE. YAML: each of its documents.
Exit 0 good, 1 with the first differences, 3 where a module is missing."""

import json
import sys

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(missing)
    sys.exit(3)


def main(schema_path, path):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    with open(path, encoding="utf-8") as file:
        documents = list(yaml.safe_load_all(file)) if path.endswith((".yml", ".yaml")) else [json.load(file)]
    found = [error for document in documents for error in validator.iter_errors(document)]
    for error in found[:5]:
        print("/".join(str(part) for part in error.absolute_path) + ": " + error.message[:300])
    if not documents:
        print("there is nothing in it")
    return 1 if found or not documents else 0


sys.exit(main(sys.argv[1], sys.argv[2]))
