"""Prints each line of a file in the ways in which Python's programs do: INDEX, FORM, TEXT, tab-separated."""
import base64
import csv
import html
import io
import json
import shlex
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree
import xml.sax.saxutils

import jinja2.filters
import jinja2.utils
import requests.utils
import yaml


def written_csv(value):
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="").writerow([value])
    return out.getvalue()


def element(value):
    made = ElementTree.Element("a")
    made.text = value
    return made


FORMS = {
    "python json.dumps": json.dumps,
    "python json.dumps, ensure_ascii=False": lambda v: json.dumps(v, ensure_ascii=False),
    "python repr": repr,
    "python repr of JSON": lambda v: repr(json.dumps({"value": v}, ensure_ascii=False)),
    "python JSON of JSON": lambda v: json.dumps(json.dumps({"value": v}, ensure_ascii=False), ensure_ascii=False),
    "python Jinja tojson": lambda v: str(jinja2.utils.htmlsafe_json_dumps(v)),
    "python Jinja urlencode": jinja2.filters.do_urlencode,
    "python ascii": ascii,
    "python repr of bytes": lambda v: repr(v.encode()),
    "python yaml.safe_dump": lambda v: yaml.safe_dump({"value": v}, width=10000).rstrip("\n"),
    "python yaml.safe_dump, allow_unicode": lambda v: yaml.safe_dump(
        {"value": v}, width=10000, allow_unicode=True
    ).rstrip("\n"),
    "python urllib quote": urllib.parse.quote,
    "python urllib quote, nothing safe": lambda v: urllib.parse.quote(v, safe=""),
    "python urllib quote_plus": urllib.parse.quote_plus,
    "python urllib urlencode": lambda v: urllib.parse.urlencode({"value": v}),
    "python requests requote_uri": lambda v: requests.utils.quote(v, safe="!#$%&'()*+,/:;=?@[]~"),
    "python shlex.quote": shlex.quote,
    "python html.escape": html.escape,
    "python saxutils.escape": xml.sax.saxutils.escape,
    "python saxutils.quoteattr": xml.sax.saxutils.quoteattr,
    "python ElementTree, text": lambda v: ElementTree.tostring(element(v)).decode(),
    "python ElementTree, attribute": lambda v: ElementTree.tostring(ElementTree.Element("a", value=v)).decode(),
    "python list of bytes": lambda v: repr(list(v.encode())),
    "python csv": written_csv,
    "python configparser's %": lambda v: v.replace("%", "%%"),
    "python format string": lambda v: v.replace("{", "{{").replace("}", "}}"),
    "python base64": lambda v: base64.b64encode(v.encode()).decode(),
    "python urlsafe base64": lambda v: base64.urlsafe_b64encode(v.encode()).decode(),
    "python base32": lambda v: base64.b32encode(v.encode()).decode(),
    "python hex": lambda v: v.encode().hex(),
    "python HTTP Basic, base64": lambda v: base64.b64encode(f"deployer:{v}".encode()).decode(),
}

sys.stdout.reconfigure(encoding="utf-8", newline="\n")
with open(sys.argv[1], encoding="utf-8", newline="\n") as file:
    for index, line in enumerate(file):
        value = line.rstrip("\n")
        for form, written in FORMS.items():
            print(index, form, written(value), sep="\t")
