import {
  type Attack,
  connects,
  loadsCode,
  readsConfiguration,
  runsProgram,
  trusts,
  writes,
} from '../attack.ts';

const byValue = 'runs a command that stands in the value';
const agent = `mkdir -p other && printf 'public class Main { static { try { new java.io.File("{marker}").createNewFile(); } catch (Exception e) {} } public static void main(String[] a) {} public static void premain(String a) {} }\\n' > other/Main.java && javac -d other other/Main.java && printf 'Premain-Class: Main\\n' > m.txt && jar cfm own.jar m.txt -C other Main.class`;
const main =
  'mkdir -p app && printf "public class App { public static void main(String[] a) { System.out.println(1); } }\\n" > app/App.java && javac -d app app/App.java';
const https = `node -e 'require("https").get("{https}", (a) => console.log("answer", a.statusCode)).on("error", (e) => console.log(e.code))'`;

export const perl: readonly Attack[] = [
  {
    tool: 'perl',
    variables: { PERL5OPT: '-Mbase;system(q{touch{tab}{marker}})' },
    step: 'perl -e 1',
    does: byValue,
  },
  {
    tool: 'perl',
    variables: { PERL5DB: 'BEGIN { system("touch {marker}") }' },
    step: 'perl -d -e 1',
    does: byValue,
  },
  {
    tool: 'perl',
    variables: { PERL5LIB: '{dir}' },
    given: `echo 'system("touch {marker}"); 1' > strict.pm`,
    step: `perl -e 'use strict'`,
    does: loadsCode,
  },
  {
    tool: 'perl',
    variables: { PERLLIB: '{dir}' },
    given: `echo 'system("touch {marker}"); 1' > strict.pm`,
    step: `perl -e 'use strict'`,
    does: loadsCode,
  },
  {
    tool: 'perl',
    variables: { PERL_USE_UNSAFE_INC: '1' },
    given: `echo 'system("touch {marker}"); 1' > Own.pm`,
    step: `perl -e 'eval { require Own }'`,
    does: 'loads code from the folder it works in',
  },
];

export const java: readonly Attack[] = [
  ...['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'].map((name) => ({
    tool: 'java',
    variables: { [name]: '-javaagent:{dir}/own.jar' },
    given: `${agent} && ${main}`,
    step: 'java -cp app App',
    does: loadsCode,
  })),
  {
    tool: 'java',
    variables: { JAVA_TOOL_OPTIONS: '-XX:OnOutOfMemoryError={evil} -Xmx3m' },
    given: `mkdir -p app && printf 'public class App { public static void main(String[] a) { java.util.List<byte[]> l = new java.util.ArrayList<>(); while (true) l.add(new byte[1 << 20]); } }\\n' > app/App.java && javac -d app app/App.java`,
    step: 'java -cp app -Xmx32m App',
    does: runsProgram,
  },
  {
    tool: 'java',
    variables: { CLASSPATH: '{dir}/other' },
    given: `${agent}`,
    step: 'java Main',
    does: loadsCode,
  },
  {
    tool: 'javac',
    variables: { JDK_JAVAC_OPTIONS: '-d {dir}/elsewhere' },
    given: 'echo "class X {}" > X.java',
    step: 'javac X.java; ls elsewhere',
    sees: /X\.class/,
    does: 'compiles by other options',
  },
  {
    tool: 'mvn',
    variables: { JAVA_HOME: '{dir}' },
    given: 'mkdir bin && cp {evil} bin/java',
    step: 'mvn --version',
    does: runsProgram,
  },
  {
    tool: 'mvn',
    variables: { MAVEN_OPTS: '-javaagent:{dir}/own.jar' },
    given: agent,
    step: 'mvn --version',
    does: loadsCode,
  },
];

export const node: readonly Attack[] = [
  {
    tool: 'node',
    variables: { NODE_OPTIONS: '--require={dir}/own.js' },
    given: `echo 'require("fs").writeFileSync("{marker}", "")' > own.js`,
    step: 'node -e 1',
    does: loadsCode,
  },
  {
    tool: 'node',
    variables: { NODE_PATH: '{dir}/own' },
    given: `mkdir own && echo 'require("fs").writeFileSync("{marker}", "")' > own/left.js`,
    step: `node -e 'try { require("left") } catch {}'`,
    does: loadsCode,
  },
  {
    tool: 'node',
    variables: { NODE_REPL_EXTERNAL_MODULE: '{dir}/own.js' },
    given: `echo 'require("fs").writeFileSync("{marker}", "")' > own.js`,
    step: 'echo 1 | node -i',
    does: loadsCode,
  },
  { tool: 'node', variables: { NODE_V8_COVERAGE: '{marker}' }, step: 'node -e 1', does: writes },
  {
    tool: 'node',
    variables: { NODE_REDIRECT_WARNINGS: '{marker}' },
    step: `node -e 'process.emitWarning("x")'; sleep 0.2`,
    does: writes,
  },
  {
    tool: 'node',
    variables: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    step: https,
    sees: /answer/,
    does: trusts,
  },
  {
    tool: 'node',
    variables: { NODE_EXTRA_CA_CERTS: '{certificate}' },
    step: https,
    sees: /answer/,
    does: trusts,
  },
  ...['NPM_CONFIG_SCRIPT_SHELL', 'npm_config_script_shell'].map((name) => ({
    tool: 'npm',
    variables: { [name]: '{evil}' },
    given: `echo '{"scripts":{"x":"true"}}' > package.json`,
    step: 'npm run x',
    does: runsProgram,
  })),
  {
    tool: 'npm',
    variables: { NPM_CONFIG_NODE_OPTIONS: '--require={dir}/own.js' },
    given: `echo '{"scripts":{"x":"node -e 1"}}' > package.json && echo 'require("fs").writeFileSync("{marker}", "")' > own.js`,
    step: 'npm run x',
    does: loadsCode,
  },
  {
    tool: 'npm',
    variables: { NPM_CONFIG_REGISTRY: 'http://127.0.0.1:9/' },
    step: 'npm config get registry',
    sees: /127\.0\.0\.1:9/,
    does: connects,
  },
  {
    tool: 'npm',
    variables: { NPM_CONFIG_USERCONFIG: '{dir}/rc' },
    given: 'echo "script-shell={evil}" > rc',
    step: 'npm config get script-shell',
    sees: /names-attack/,
    does: readsConfiguration,
  },
  {
    tool: 'npm',
    variables: { NPM_CONFIG_IGNORE_SCRIPTS: 'true' },
    given: `echo '{"scripts":{"prex":"echo before","x":"echo now"}}' > package.json`,
    step: 'npm config get ignore-scripts',
    sees: /true/,
    does: 'skips scripts',
  },
];

export const others: readonly Attack[] = [
  {
    tool: 'ruby',
    variables: { RUBYOPT: '-r{dir}/own' },
    given: `echo 'File.write("{marker}", "")' > own.rb`,
    step: 'ruby -e 1',
    does: loadsCode,
  },
  {
    tool: 'ruby',
    variables: { RUBYLIB: '{dir}' },
    given: `echo 'File.write("{marker}", "")' > set.rb && cp set.rb json.rb`,
    step: 'ruby -rjson -e 1',
    does: loadsCode,
  },
  {
    tool: 'ruby',
    variables: { GEM_HOME: '{dir}' },
    step: 'gem env home',
    sees: /names-attack/,
    does: loadsCode,
  },
  {
    tool: 'php',
    variables: { PHPRC: '{dir}' },
    given: `echo '<?php touch("{marker}");' > own.php && echo 'auto_prepend_file={dir}/own.php' > php.ini`,
    step: `echo '<?php 1;' > x.php && php x.php`,
    does: loadsCode,
  },
  {
    tool: 'php',
    variables: { PHP_INI_SCAN_DIR: '{dir}' },
    given: `echo '<?php touch("{marker}");' > own.php && echo 'auto_prepend_file={dir}/own.php' > x.ini`,
    step: `echo '<?php 1;' > x.php && php x.php`,
    does: loadsCode,
  },
  {
    tool: 'lua5.4',
    variables: { LUA_INIT: `os.execute("touch {marker}")` },
    step: 'lua5.4 -e "x = 1"',
    does: byValue,
  },
  {
    tool: 'lua5.4',
    variables: { LUA_INIT_5_4: `os.execute("touch {marker}")` },
    step: 'lua5.4 -e "x = 1"',
    does: byValue,
  },
  {
    tool: 'lua5.4',
    variables: { LUA_PATH: '{dir}/?.lua' },
    given: `echo 'os.execute("touch {marker}")' > own.lua`,
    step: `lua5.4 -e 'pcall(require, "own")'`,
    does: loadsCode,
  },
  {
    tool: 'zsh',
    variables: { ZDOTDIR: '{dir}' },
    given: `echo 'touch {marker}' > .zshenv`,
    step: 'zsh -c true',
    does: loadsCode,
  },
  {
    tool: 'zsh',
    variables: { FPATH: '{dir}' },
    given: `echo 'touch {marker}' > own`,
    step: `zsh -c 'autoload own; own'`,
    does: loadsCode,
  },
  {
    tool: 'zsh',
    variables: { NULLCMD: '{evil}' },
    given: 'touch in',
    step: `zsh -c '< in > out'`,
    does: runsProgram,
  },
  {
    tool: 'rsync',
    variables: { RSYNC_RSH: '{evil}' },
    given: 'touch f',
    step: 'rsync f 127.0.0.1:x',
    does: runsProgram,
  },
  {
    tool: 'rsync',
    variables: { RSYNC_CONNECT_PROG: '{evil}' },
    given: 'touch f',
    step: 'rsync f rsync://127.0.0.1/x',
    does: runsProgram,
  },
  {
    tool: 'vim',
    variables: { VIMINIT: 'silent !touch {marker}' },
    step: `script -qec 'vim +q' /dev/null`,
    does: byValue,
  },
  {
    tool: 'vim',
    variables: { EXINIT: 'silent !touch {marker}' },
    step: `script -qec 'vim +q' /dev/null`,
    does: byValue,
  },
];
