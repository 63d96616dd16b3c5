import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromSecret, isVariableName, refusalOf, refusalOfData } from '../../../src/domain/values/variable.ts';

const derived: [secret: string, field: string | undefined, name: string][] = [
  ['prod/db', undefined, 'PROD_DB'],
  ['prod/db', 'password', 'PROD_DB_PASSWORD'],
  ['0/test/secret', undefined, '_0_TEST_SECRET'],
  ['/prod/example', undefined, '_PROD_EXAMPLE'],
  ['rds!db-1.2@x+y=z', undefined, 'RDS_DB_1_2_X_Y_Z'],
  ['db', '7Value', 'DB_7VALUE'],
  ['db', 'api-key', 'DB_API_KEY'],
  ['db', 'schlüssel', 'DB_SCHL_SSEL'],
];

for (const [secret, field, name] of derived) {
  test(`${secret} ${field ?? ''} becomes ${name}`, () => assert.equal(fromSecret(secret, field), name));
}

test('whatever a secret is called, its variable has a valid name', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (secret, field) => {
        assert.ok(isVariableName(fromSecret(secret)));
        assert.ok(isVariableName(fromSecret(secret, field)));
      },
    ),
  );
});

const refusedFromData = `PATH PATHEXT COMSPEC SHELL HOME TMPDIR ENV BASH_ENV SHELLOPTS BASHOPTS IFS CDPATH PS4
  PROMPT_COMMAND LD_PRELOAD LD_LIBRARY_PATH DYLD_INSERT_LIBRARIES NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS
  NODE_TLS_REJECT_UNAUTHORIZED NPM_CONFIG_REGISTRY PYTHONPATH PYTHONHOME PYTHONSTARTUP PERL5OPT PERL5LIB RUBYOPT
  RUBYLIB JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS MAVEN_OPTS GIT_CONFIG GIT_CONFIG_COUNT GIT_EXEC_PATH
  GIT_SSH GIT_SSH_COMMAND GIT_ASKPASS GIT_EXTERNAL_DIFF GIT_PAGER SSH_ASKPASS EDITOR PAGER HTTP_PROXY HTTPS_PROXY
  ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE REQUESTS_CA_BUNDLE AWS_ENDPOINT_URL
  AWS_ENDPOINT_URL_S3 AWS_CA_BUNDLE AWS_CONFIG_FILE AWS_SHARED_CREDENTIALS_FILE AWS_PROFILE
  ACTIONS_ALLOW_UNSECURE_COMMANDS RUNNER_TEMP INPUT_SECRETS SECRET_LEASE_EXPIRES_AT STATE_LEASE GITHUB_ENV
  GITHUB_PATH GITHUB_REPOSITORY_OWNER_ID PYTHONWARNINGS BROWSER MAKEFILES GOFLAGS CC GIT_SEQUENCE_EDITOR
  GIT_PROXY_COMMAND PERL5DB PERLLIB PYTHONUSERBASE OPENSSL_CONF GCONV_PATH GIT_DIR XDG_CONFIG_HOME RUSTC_WRAPPER
  JAVA_HOME TF_CLI_ARGS DOCKER_HOST PIP_INDEX_URL GOPROXY GIT_SSL_NO_VERIFY GH_HOST AWS_ACCESS_KEY_ID
  PYTEST_ADDOPTS NUGET_NETFX_PLUGIN_PATHS GOPACKAGESDRIVER HGRCPATH SVN_SSH ESBUILD_BINARY_PATH CONFIG_SHELL
  CARGO_REGISTRIES_OWN_INDEX UV_INDEX_URL BUNDLE_GEMFILE AWS_SECRET_ACCESS_KEY PSMODULEPATH WINDIR SYSTEMROOT PROGRAMDATA COR_PROFILER_PATH STATE_ISPOST`.split(
  /\s+/,
);

const ownedByOthers = `NODE_OPTIONS ACTIONS_ID_TOKEN_REQUEST_URL RUNNER_TEMP SECRET_LEASE_X GITHUB_ENV
  GITHUB_SHA GITHUB_WORKSPACE`.split(/\s+/);

test('data may not choose a name that changes how later steps run, in whatever case', async () => {
  for (const name of refusedFromData) {
    assert.ok(await refusalOfData(name), name);
    assert.ok(await refusalOfData(name.toLowerCase()), name.toLowerCase());
  }
});

test('names that only resemble those are fine', async () => {
  const fine = `GIT_TOKEN AWS_REGION GITHUB_TOKEN GITHUB_APP_KEY PATHS MY_PATH NODE_ENV NPM_TOKEN PS1
    ENVIRONMENT HTTP_PROXY_USER RUNNERS LD_SDK_KEY LD_ACCESS_TOKEN GIT_SSH_KEY GIT_SSH_PRIVATE_KEY GIT_CONFIG_TOKEN
    STATE_CODE DISPLAY PUBLIC PYTHONUNBUFFERED AWS_ACCOUNT_ID DOCKER_AUTH_CONFIG DOTNET_ENVIRONMENT TG_TOKEN
    CARGO_REGISTRIES_OWN_TOKEN UV_INDEX_OWN_PASSWORD POETRY_PYPI_TOKEN_PYPI BUNDLE_GITHUB__COM
    ORG_GRADLE_PROJECT_OTHER ANSIBLE_GALAXY_SERVER_HUB_TOKEN SSL_CERT_KEY NPM_CONFIG_TOKEN RUNNER_TOKEN STATE_BUCKET ACTIONS_PAT ACTIONS_DEPLOY_KEY PIP_PASSWORD
    CARGO_REGISTRY_TOKEN TF_VAR_DB_PASSWORD TF_TOKEN_APP_TERRAFORM_IO DOCKER_PASSWORD DOCKER_USERNAME VAULT_TOKEN
    GH_TOKEN DB_HOST DATABASE_URL API_KEY LOG_LEVEL USER USERNAME PASSWORD HOSTNAME PORT SSH_PRIVATE_KEY
    GPG_PRIVATE_KEY KUBE_TOKEN SONAR_TOKEN`;
  for (const name of fine.split(/\s+/)) assert.equal(await refusalOfData(name), undefined, name);
});

test('an author may spell out all but what the runner and this action own', () => {
  const refused = refusedFromData.filter((name) => refusalOf(name) !== undefined);
  const expected = refusedFromData.filter((name) =>
    /^(NODE_OPTIONS$|ACTIONS_|RUNNER_|SECRET_LEASE_|GITHUB_)/.test(name),
  );
  assert.deepEqual(refused, expected);
  for (const name of ownedByOthers) assert.ok(refusalOf(name), name);
  for (const name of ownedByOthers) assert.ok(refusalOf(name.toLowerCase()), name);
});

test('a name that no shell could use is refused from anyone', async () => {
  for (const name of ['', '1A', 'A-B', 'A B', 'A=B', 'A\nB', 'Ä', 'A\0']) {
    assert.ok(refusalOf(name), JSON.stringify(name));
    assert.ok(await refusalOfData(name), JSON.stringify(name));
  }
});
