"""Parses PowerShell by the grammar of tree-sitter. Reads a JSON object of texts by name; prints where one is none."""

import json
import sys

import tree_sitter_powershell
from tree_sitter import Language, Parser


def errors(node):
    if node.is_error or node.is_missing:
        yield node
    for child in node.children:
        yield from errors(child)


parser = Parser(Language(tree_sitter_powershell.language()))
found = False
for name, text in json.load(sys.stdin).items():
    for node in errors(parser.parse(text.encode()).root_node):
        found = True
        print(f"{name}, line {node.start_point.row + 1}: no PowerShell")
sys.exit(found)
