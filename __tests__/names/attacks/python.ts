import { type Attack, connects, loadsCode, readsConfiguration, runsProgram, writes } from '../attack.ts';

const tool = 'python3';
/** The name of the library's folder in this Python. */
const version = `python$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')`;
const makesMarker = `import os; open("{marker}", "w").close()`;
const browser = { BROWSER: '/bin/sh -c "touch {marker}" #%s' };

export const python: readonly Attack[] = [
  {
    tool,
    variables: { PYTHONWARNINGS: 'all:0:antigravity.x:0:0', ...browser },
    step: 'python3 -c 1',
    does: runsProgram,
  },
  { tool, variables: browser, step: 'python3 -m webbrowser http://127.0.0.1:9', does: runsProgram },
  {
    tool,
    variables: { PYTHONBREAKPOINT: 'antigravity.x', ...browser },
    step: `python3 -c 'breakpoint()'`,
    does: runsProgram,
  },
  {
    tool,
    variables: { PYTHONINSPECT: '1' },
    step: `echo '${makesMarker}' | python3 -c 1`,
    does: 'runs what it was to read as data',
  },
  {
    tool,
    variables: { PYTHONPATH: '{dir}' },
    given: `echo '${makesMarker}' > sitecustomize.py`,
    step: 'python3 -c 1',
    does: loadsCode,
  },
  {
    tool,
    variables: { PYTHONUSERBASE: '{dir}' },
    given: `mkdir -p lib/${version}/site-packages && echo '${makesMarker}' > lib/${version}/site-packages/usercustomize.py`,
    step: 'python3 -c 1',
    does: loadsCode,
  },
  {
    tool,
    variables: { PYTHONHOME: '{dir}' },
    given: `mkdir -p lib/${version}/encodings && echo 'from posix import *; open("{marker}", 64)' > lib/${version}/encodings/__init__.py`,
    step: 'python3 -c 1',
    does: loadsCode,
  },
  {
    tool,
    variables: { PYTHONPLATLIBDIR: '../../../../../../../../{dir}' },
    given: `mkdir -p ${version}/encodings && echo 'from posix import *; open("{marker}", 64)' > ${version}/encodings/__init__.py`,
    step: 'python3 -c 1',
    does: loadsCode,
  },
  {
    tool,
    variables: { PYTHONSTARTUP: '{dir}/start.py' },
    given: `echo '${makesMarker}' > start.py`,
    step: 'python3 -i < /dev/null',
    does: loadsCode,
  },
  {
    tool,
    variables: { PYTHONPYCACHEPREFIX: '{dir}/cache' },
    given: `echo 'pass' > tool.py && python3 - <<'END'
import importlib._bootstrap_external as own, importlib.util, os, sys
sys.pycache_prefix = "{dir}/cache"
known = os.stat("{dir}/tool.py")
path = importlib.util.cache_from_source("{dir}/tool.py")
os.makedirs(os.path.dirname(path))
code = compile('import os; open("{marker}", "w")', "tool.py", "exec")
open(path, "wb").write(own._code_to_timestamp_pyc(code, int(known.st_mtime), known.st_size))
END`,
    step: `python3 -c 'import tool'`,
    does: loadsCode,
  },
  {
    tool,
    variables: { PYTHONOPTIMIZE: '1' },
    step: `python3 -c 'assert False, "checked"; print("unchecked")' 2>&1`,
    sees: /unchecked/,
    does: 'skips its checks',
  },
  {
    tool,
    variables: { SSLKEYLOGFILE: '{marker}' },
    step: `python3 -c 'import ssl; ssl.create_default_context()'`,
    does: 'writes the keys of its connections to a file that the owner names',
  },
  {
    tool,
    variables: { TMPDIR: '{dir}' },
    step: `python3 -c 'import tempfile; print(tempfile.gettempdir())'`,
    sees: /^\S+names-attack/m,
    does: 'puts temporary files where the owner says',
  },
  {
    tool: 'pip',
    variables: { PIP_INDEX_URL: 'http://127.0.0.1:9/simple' },
    step: 'pip download --no-input --retries 0 nothing 2>&1',
    sees: /Looking in indexes: http:\/\/127\.0\.0\.1:9/,
    does: connects,
  },
  {
    tool: 'pip',
    variables: { PIP_EXTRA_INDEX_URL: 'http://127.0.0.1:9/simple' },
    step: 'pip config list -v; pip download --no-input --retries 0 --no-index nothing 2>&1; pip config list',
    sees: /extra-index-url='http:\/\/127\.0\.0\.1:9/,
    does: connects,
  },
  {
    tool: 'pip',
    variables: { PIP_PYTHON: '{evil}' },
    step: 'pip list 2>&1',
    does: runsProgram,
  },
  {
    tool: 'pip',
    variables: { PIP_CONFIG_FILE: '{dir}/pip.conf' },
    given: `printf '[global]\\nindex-url = http://127.0.0.1:9/simple\\n' > pip.conf`,
    step: 'pip config list',
    sees: /127\.0\.0\.1:9/,
    does: readsConfiguration,
  },
  {
    tool: 'pip',
    variables: { PIP_LOG: '{marker}' },
    step: 'pip list',
    does: writes,
  },
];
