import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GitHubMasker } from '../../../runner/masker.ts';
import { isRandom, looksSecret } from '../../../src/domain/masks/looks-secret.ts';
import { masksOf } from '../../../src/domain/masks/mask.ts';

const secret = 'Zk3vQ9xT7pLm2RbN';
const base64 = Buffer.from(`deployer:${secret}`).toString('base64');

const certificate =
  '-----BEGIN CERTIFICATE-----\nMIIBbTCCAROgAwIBAgIUR/ddcTS3iyKZTevlKvT09pyY4KswCgYIKoZIzj0EAwIw\n-----END CERTIFICATE-----\n';
const authority = Buffer.from(certificate).toString('base64');

/** Texts with one secret in them, and words that stay readable. */
const texts: Record<string, [text: string, readable: string[], meant?: string]> = {
  JSON: [`{"env":"production","port":5432,"key":{"token":"${secret}"}}`, ['production', '5432', 'token']],
  'JSON in JSON': [JSON.stringify({ body: JSON.stringify({ password: secret }) }), ['password']],
  'JSON that is a list': [`["main","${secret}"]`, ['main']],
  dotenv: [`NODE_ENV=production\nexport API_KEY="${secret}" # live\n`, ['NODE_ENV=production', 'API_KEY=']],
  'dotenv with CRLF': [`PORT=3000\r\nAPI_KEY=${secret}\r\n`, ['PORT=3000']],
  'dotenv with JSON': [`MODE=live\nCONFIG={"region":"eu-west-1","secret":"${secret}"}\n`, ['eu-west-1']],
  'dotenv over several lines': [`A=b\nKEY="first\n${secret}"\nC=d\n`, ['A=b', 'C=d']],
  INI: [
    `[default]\naws_secret_access_key = ${secret}\nregion = eu-west-1\n`,
    ['[default]', 'region = eu-west-1'],
  ],
  properties: [
    `db.user=app\ndb.password=${secret.replace('Z', '\\=Z')}\n`,
    ['db.user=app'],
    secret.replace('Z', '=Z'),
  ],
  YAML: [
    `apiVersion: v1\nusers:\n- name: app\n  user:\n    token: ${secret}\n`,
    ['apiVersion: v1', 'users:'],
  ],
  'a block of YAML': [
    `kind: Secret\nstringData:\n  token: |\n    ${secret}\n  mode: live\n`,
    ['kind: Secret', 'mode: live'],
  ],
  'a flow of YAML': [`db: {user: app, password: "${secret}"}\nmode: live\n`, ['user: app', 'mode: live']],
  'YAML with a tag': [`mode: live\npassword: !vault ${secret}\n`, ['mode: live']],
  'YAML list of pairs': [`environment:\n  - MODE=live\n  - DB_PASSWORD=${secret}\n`, ['MODE=live']],
  '.npmrc': [
    `registry=https://r.example.com/\n//r.example.com/:_authToken=${secret}\n`,
    ['registry=https://r.example.com/'],
  ],
  '.npmrc with _auth': [`//r.example.com/:_auth=${base64}\nalways-auth=true\n`, ['always-auth=true']],
  '.netrc': [`machine api.example.com login app password ${secret}\n`, ['machine api.example.com login app']],
  '.pgpass': [`db.example.com:5432:main:app:${secret}\n`, ['db.example.com:5432:main:app']],
  '.git-credentials': [`https://app:${secret}@github.com\nhttps://git.example.com\n`, ['github.com']],
  'keys in CSV': [`Access key ID,Secret access key\nAKIAIOSFODNN7EXAMPLE,${secret}\n`, ['github.com']],
  tfvars: [`region = "eu-west-1"\ndb_password = "${secret}"\n`, ['region = "eu-west-1"']],
  XML: [`<server><id>central</id><password>${secret}</password></server>`, ['central']],
  'an attribute of XML': [`<add key="ApiToken" value="${secret}" />`, ['ApiToken']],
  'ADO.NET': [`Server=db.example.com;Database=main;Password="${secret}";`, ['db.example.com', 'main']],
  libpq: [`host=db.example.com dbname=main password='${secret}'`, ['db.example.com']],
  'SQL Server by JDBC': [
    `jdbc:sqlserver://db.example.com:1433;user=app;password=${secret};`,
    ['db.example.com'],
  ],
  'Oracle by JDBC': [`jdbc:oracle:thin:app/${secret}@//db.example.com:1521/main`, ['db.example.com']],
  URL: [
    `postgres://app:${encodeURIComponent(`@${secret}`)}@db.example.com/main`,
    ['db.example.com', 'main'],
    `@${secret}`,
  ],
  'a URL with a slash in its password': [
    `redis://app:a/${secret}@cache.example.com:6379`,
    ['cache.example.com'],
    `a/${secret}`,
  ],
  'a query': [`https://api.example.com/v1?region=eu-west-1&sig=${secret}`, ['api.example.com', 'eu-west-1']],
  'an otpauth URL': [`otpauth://totp/app?secret=${secret}&issuer=acme`, ['acme']],
  Bearer: [`Authorization: Bearer ${secret}`, ['Authorization', 'Bearer']],
  Basic: [`Basic ${base64}`, ['Basic', 'deployer']],
  'a JAAS line': [
    `sasl.mechanism=PLAIN\nsasl.jaas.config=org.example.PlainLoginModule required username="app" password="${secret}";`,
    ['sasl.mechanism=PLAIN', 'PlainLoginModule required username="app"'],
  ],
  'a list of named values': [
    `[{"name":"DB_PASSWORD","value":"hunter2x"},{"name":"STAGE","value":"production"}]`,
    ['DB_PASSWORD', 'production'],
    'hunter2x',
  ],
  'a value before its name': [`[{"Value":"hunter2x","Key":"DB_PASSWORD"}]`, ['DB_PASSWORD'], 'hunter2x'],
  JSON5: [`{ password: 'hunter2x', env: 'production', }`, ['production'], 'hunter2x'],
  'an array of PHP': [`<?php return ['password' => '${secret}', 'env' => 'prod'];`, ["'env' => 'prod'"]],
  'a module of JavaScript': [`module.exports = { apiKey: "${secret}", env: "prod" };`, ['env: "prod"']],
  'a command': [
    `docker login -u app -p ${secret} registry.example.com`,
    ['docker login', 'registry.example.com'],
  ],
  'a command with a word': [
    'mysql --host=db --password=hunterpw orders',
    ['--host=db', 'orders'],
    'hunterpw',
  ],
  'a command with -p': [`mysql -uapp -p${secret} -h db.example.com`, ['mysql', 'db.example.com']],
  'TOML with three quotes': [`host = "db"\npassword = '''x"${secret}'''\n`, ['host = "db"'], `x"${secret}`],
  'properties over two lines': [
    `db.password=ab1\\\n  ${secret}\ndb.user=app\n`,
    ['db.user=app'],
    `ab1${secret}`,
  ],
  'Oracle by name': [`app/${secret}@//db.example.com:1521/main`, ['db.example.com', 'main']],
  'a German key': [`benutzer=app\npasswort=geheimwort\n`, ['benutzer=app'], 'geheimwort'],
  'a user and a password': [`deployer:${secret}`, ['deployer']],
  'CDATA of XML': [
    '<settings><server><id>central</id><password><![CDATA[hunter2<&]]></password></server></settings>',
    ['central'],
    'hunter2<&',
  ],
  'numbers of characters in XML': ['<a><password>ab&#33;c&#x26;d</password></a>', ['password'], 'ab!c&d'],
  'a property list': [
    '<plist><dict><key>User</key><string>app</string><key>Password</key><string>hunter2x</string></dict></plist>',
    ['User', 'Password', 'app'],
    'hunter2x',
  ],
  'a property of Hadoop': [
    '<configuration><property><name>fs.s3a.secret.key</name><value>hunter2x</value></property></configuration>',
    ['fs.s3a.secret.key'],
    'hunter2x',
  ],
  'NuGet.config': [
    `<add key="nuget.org" value="https://api.nuget.org/v3/index.json" /><add key="ClearTextPassword" value="hunter2x" />`,
    ['nuget.org', 'https://api.nuget.org/v3/index.json', 'ClearTextPassword'],
    'hunter2x',
  ],
  'named values of YAML': [
    'env:\n  - name: DB_PASSWORD\n    value: sesame\n  - name: LOG_LEVEL\n    value: debug\nimage:\n  repository: acme/app\n  tag: v1.2.3\n',
    ['DB_PASSWORD', 'LOG_LEVEL', 'debug', 'acme/app', 'v1.2.3'],
    'sesame',
  ],
  'a value of YAML before its name': ['env:\n- value: sesame\n  name: API_TOKEN\n- value: b\n', [], 'sesame'],
  'a value of YAML below its key': ['name:\n  app\npassword:\n  sesame\n', ['app'], 'sesame'],
  'a list of INI': [
    `[global]\nextra-index-url =\n    https://app:${secret}@pypi.example.com/simple\n    https://pypi.org/simple\n`,
    ['pypi.example.com', 'https://pypi.org/simple'],
  ],
  '.gitconfig': [
    `[user]\n\tname = App\n[url "https://app:${secret}@github.com/"]\n\tinsteadOf = https://github.com/\n`,
    ['App', 'https://github.com/'],
  ],
  'a form': [
    'grant_type=client_credentials&client_id=app&client_secret=hunter2%21&scope=read',
    ['client_credentials', 'app', 'read'],
    'hunter2!',
  ],
  'CSV with a heading': [
    'user,password,role\napp,"hunt,er2",admin\nann,swordfish,viewer\n',
    ['user,password,role', 'app', 'admin', 'viewer'],
    'hunt,er2',
  ],
  'Spring properties': [
    'spring.datasource.url=jdbc:mysql://db.example.com:3306/main?useSSL=true\nspring.datasource.password=sesame\n',
    ['jdbc:mysql://db.example.com:3306/main?useSSL=true'],
    'sesame',
  ],
  'redis.conf': ['port 6379\nrequirepass sesame\nappendonly yes\n', ['port 6380'], 'sesame'],
  msmtprc: ['account app\nhost smtp.example.com\npassword sesame\n', ['app'], 'sesame'],
  'ldap.conf': ['base dc=example\nbindpw sesame\n', ['bindpw'], 'sesame'],
  fish: ['set -gx DB_PASSWORD sesame\nset -gx EDITOR vim\n', ['DB_PASSWORD', 'vim'], 'sesame'],
  csh: ["setenv DB_PASSWORD 'sesame'\nsetenv EDITOR vim\n", ['EDITOR', 'vim'], 'sesame'],
  'ENV of a Dockerfile': ['FROM node:24\nENV DB_PASSWORD=hunter2x LOG=debug\n', ['LOG=debug'], 'hunter2x'],
  HAProxy: ['userlist users\n  user app insecure-password hunter2x\n', ['app'], 'hunter2x'],
  PgBouncer: ['"app" "hunter2x"\n"ann" "md5d0b1e7d5b4a2c8f1e0d9c8b7a6f5e4d3"\n', ['app'], 'hunter2x'],
  'ipsec.secrets': ['vpn.example.com %any : PSK "sesame"\n', ['PSK'], 'sesame'],
  'quotes side by side': [`A='b'\nDB_SECRET='it'\\''s'" hunter2"\n`, ["A='b'"], "it's hunter2"],
  'a template string': [
    'module.exports = {\n  env: "prod",\n  apiKey: `hunter2x`,\n};\n',
    ['env: "prod"'],
    'hunter2x',
  ],
  '.yarnrc.yml': [
    'npmRegistries:\n  "https://npm.example.com":\n    npmAuthIdent: "app:sesame"\n',
    ['https://npm.example.com', 'app'],
    'sesame',
  ],
  'a .curlrc': [
    'user = "app:hunter2x"\nurl = "https://api.example.com"\n',
    ['app', 'api.example.com'],
    'hunter2x',
  ],
  'curl -u': ['curl -u app:sesame https://api.example.com', ['app', 'https://api.example.com'], 'sesame'],
  'docker login -p with a word': [
    'docker login -u app -p sesame r.example.com',
    ['app', 'r.example.com'],
    'sesame',
  ],
  sshpass: ["sshpass -p 'sesame' ssh app@db.example.com", ['app@db.example.com'], 'sesame'],
  'users of containers': [
    `services:\n  app:\n    user: "1000:1000"\n    image: acme/app:1.2.3\n    environment:\n      - API_TOKEN=${secret}\n`,
    ['1000', '1000:1000', 'acme/app:1.2.3'],
  ],
  'a comment': ['# db_password=hunter2x, the old one\nMODE=live\n', ['MODE=live', 'the old one'], 'hunter2x'],
  'a URL among the members of a Secret': [
    'stringData:\n  url: https://github.com/acme/app\n  username: app-user9\n  password: sesame\n',
    ['https://github.com/acme/app', 'app-user9'],
    'sesame',
  ],
  'ARNs among secrets': [
    `{"secrets":[{"name":"A","valueFrom":"arn:aws:ssm:eu-west-1:111122223333:parameter/a"}],"token":"${secret}"}`,
    ['arn:aws:ssm:eu-west-1:111122223333:parameter/a'],
  ],
  'properties without a blank': ['api.key:hunter2x\nname : app\n', ['app'], 'hunter2x'],
  'properties with numbers of characters': ['db.user=app\ndb.password=p\\u00e4ss\n', ['app'], 'päss'],
  "Go's driver for MySQL": [
    'app:hunter2x@tcp(db.example.com:3306)/main',
    ['db.example.com', 'main'],
    'hunter2x',
  ],
  "a proxy's user": ['app:hunter2x@proxy.example.com:3128', ['app', 'proxy.example.com'], 'hunter2x'],
  'Oracle by a description': [
    'app/hunter2x@(DESCRIPTION=(ADDRESS=(HOST=db.example.com)(PORT=1521)))',
    ['db.example.com'],
    'hunter2x',
  ],
  'URLs in a list': [
    'nats://a:b@h.example.com,nats://app:hunter2x@i.example.com',
    ['i.example.com'],
    'hunter2x',
  ],
  'labelled fields': ['{"fields":[{"label":"password","value":"hunter2x"}]}', ['password'], 'hunter2x'],
  'an array of INI': ['[api]\nkeys[] = hunter2x\nmode = live\n', ['mode = live'], 'hunter2x'],
  'assignments of PHP': [
    `$db['default']['password'] = 'sesame';\n$db['default']['user'] = 'app';\n`,
    ['app'],
    'sesame',
  ],
  'constants of PHP': ["define('DB_PASSWORD', 'sesame');\ndefine('DB_USER', 'app');\n", ['app'], 'sesame'],
  'a request': ['POST /login HTTP/1.1\nHost: h.example.com\n\nuser=app&password=sesame', ['app'], 'sesame'],
  'a header in a script': [
    `export A=b\ncurl -H "Authorization: token hunter2x" https://api.example.com\n`,
    ['Authorization: token', 'https://api.example.com'],
    'hunter2x',
  ],
  'a header in a command': [
    `curl -H 'Authorization: Bearer ${secret}' https://api.example.com`,
    ['Authorization: Bearer'],
  ],
  SQL: ["ALTER USER 'app'@'%' IDENTIFIED BY 'sesame';", ['ALTER USER', 'app', 'IDENTIFIED BY'], 'sesame'],
  'names of variables': [`[{"key":"DB_HOST","secret":false},{"key":"API","value":"${secret}"}]`, ['DB_HOST']],
  'ADO.NET with the signs of a form': [
    'Server=h;Password="A&jSwtD=<W";Database=main',
    ['main'],
    'A&jSwtD=<W',
  ],
  'libpq with the signs of ADO.NET': ["host=h password='n>e;LrJ=P*p' dbname=main", ['main'], 'n>e;LrJ=P*p'],
  '.pgpass with the signs of an address': ['h:5432:main:app:@(85gL', ['main', '5432'], '@(85gL'],
  'properties with a quote': ["db.user=app\ndb.password='t.B\\\\jca\n", ['app'], "'t.B\\jca"],
  'INI with brackets': ['[a]\npassword = {5GZ]sV}\nuser = app\n', ['app'], '{5GZ]sV}'],
  'base64 that looks like a key': [
    'kind: Secret\ndata:\n  password: SGVsbG9Xb3JsZCE5QUE=\n',
    ['kind: Secret'],
    'HelloWorld!9AA',
  ],
  'JSON behind JSON': ['{"user":"app"}{"token":"hunter2x"}', ['app'], 'hunter2x'],
  'an object that is printed': [
    'Config(user=app, password=hunter2x, port=5432)',
    ['app', '5432'],
    'hunter2x',
  ],
  LDIF: ['dn: uid=app,dc=example\nuserPassword:: aHVudGVyMng=\nuid: app\n', ['app'], 'hunter2x'],
  'an array of bash': ["TOKENS=('hunter2x' b)\nMODE=live\n", ['MODE=live'], 'hunter2x'],
  'the address of a webhook': [
    `SLACK_WEBHOOK=https://hooks.slack.com/services/T024BE7LD/B024BE7LH/${secret}\nMODE=live\n`,
    ['https://hooks.slack.com/services/T024BE7LD', 'services', 'B024BE7LH'],
  ],
  'a URL under the key of a secret': [
    '{"secret":"https://deployer:hunter2x@git.example.com/hooks/production?branch=main"}',
    ['deployer', 'git.example.com', 'hooks/production', 'branch=main'],
    'hunter2x',
  ],
  'a DSN': [
    `{"dsn":"https://${secret}@o4479.ingest.sentry.io/4504823479238656","project":"shop"}`,
    ['o4479.ingest.sentry.io/4504823479238656'],
  ],
  'a list of arguments': [
    `{"args":["--client-id","0b1c2d3e-1111-4222-8333-444455556666","--db-password","sesame","--region","eu-west-1"]}`,
    ['--client-id 0b1c2d3e-1111-4222-8333-444455556666', 'eu-west-1'],
    'sesame',
  ],
  'a list of arguments in YAML': [
    'args:\n- --log-level\n- debug\n- --db-password\n- sesame\nmore: ["--token", "hunter2x", "--host", "db"]\n',
    ['--log-level debug', '--db-password'],
    'sesame',
  ],
  'an AppRole of Vault': [
    '{"role_id":"0b1c2d3e-1111-4222-8333-444455556666","secret_id":"9b1c2d3e-1111-4222-8333-444455556667"}',
    ['0b1c2d3e-1111-4222-8333-444455556666'],
    '9b1c2d3e-1111-4222-8333-444455556667',
  ],
  'a kubeconfig with a certificate': [
    `kind: Config\nclusters:\n- cluster:\n    certificate-authority-data: ${authority}\nusers:\n- user:\n    token: ${secret}\n`,
    [authority],
  ],
  'a bundle with a certificate': [`${certificate}token=${secret}\n`, certificate.split('\n')],
  'a phrase that YAML folds': [
    'passphrase: >-\n  correct horse\n  battery staple\nuser: app\n',
    ['user: app'],
    'correct horse battery staple',
  ],
  'a plain phrase of YAML in two lines': [
    'passphrase: correct horse\n  battery staple\nuser: app\n',
    ['user: app'],
    'correct horse battery staple',
  ],
  'a quoted phrase of YAML in two lines': [
    "passphrase: 'correct horse''s\n  battery staple'\nuser: app\n",
    ['user: app'],
    "correct horse's battery staple",
  ],
  'TOML with three quotes over lines': [
    'host = "db"\npassword = """\nopen sesame"""\nport = 5432\n',
    ['host = "db"', 'port = 5432'],
    'open sesame',
  ],
  'a script in YAML': [
    `run: |\n  npm ci\n  npm run build\n  echo ${secret} | login\nconf: |\n  listen 8080\n  password sesame\n`,
    ['npm ci', 'npm run build', 'listen 8080'],
  ],
  'a password in a configuration in YAML': [
    'kind: ConfigMap\ndata:\n  app.conf: |\n    server_name shop.example.com\n    password sesame\n',
    ['server_name shop.example.com'],
    'sesame',
  ],
  'a query that stands alone': [
    '?sv=2022-11-02&se=2026-12-01T00:00:00Z&spr=https&sig=abC%2Fd3f%3D',
    ['2022-11-02', '2026-12-01T00:00:00Z', 'https'],
    'abC/d3f=',
  ],
  'variables of Windows': ['set MODE=live\nsetx API_TOKEN hunter2x\n', ['MODE=live'], 'hunter2x'],
  'a hash of Ruby': ['{:user=>"app", :password=>"sesame"}', [':user=>"app"'], 'sesame'],
  Logstash: ['output { http { user => "app" password => "sesame" } }', ['user => "app"'], 'sesame'],
  'a variable before a command': [
    'PGPASSWORD=sesame psql -h db -U app main',
    ['psql -h db -U app main'],
    'sesame',
  ],
  'a list of passwords': ['{"passwords":["sesame","main"],"mode":"live"}', ['live'], 'sesame'],
  'a seed in groups': ['{"totp":"jbsw y3dp ehpk 3pxp","issuer":"acme"}', ['acme'], 'jbsw y3dp ehpk 3pxp'],
  WireGuard: [
    '[Interface]\nAddress = 10.0.0.2/24\n[Peer]\nPresharedKey = sesame\n',
    ['Address = 10.0.0.2/24'],
    'sesame',
  ],
  'a user and a short password': ['app:S3cret!', ['app'], 'S3cret!'],
  'base64 in lines': [
    Buffer.from(`{"user":"app","mode":"live","password":"${secret}"}\n`)
      .toString('base64')
      .replace(/.{40}/g, '$&\n'),
    ['app', 'live'],
  ],
  'base64 of URLs': [
    JSON.stringify({ config: Buffer.from('{"password":"sesame?>~"}').toString('base64url') }),
    ['config'],
    'sesame?>~',
  ],
  'a user of MySQL by a plugin': [
    "CREATE USER 'app'@'%' IDENTIFIED WITH mysql_native_password BY 'sesame';",
    ['CREATE USER', 'mysql_native_password'],
    'sesame',
  ],
  "Redis's ACL": [`user app on >${secret} ~* +@all\n`, ['user app', '+@all']],
  "NuGet's keys by their source": [
    `<apikeys><add key="https://www.nuget.org" value="${secret}" /></apikeys>`,
    ['https://www.nuget.org'],
  ],
  'tokens by their host': [`{"plugins.example.org":"${secret}"}`, ['plugins.example.org']],
  'blocks of HCL': [`credentials "app.terraform.io" {\n  token = "${secret}"\n}\n`, ['app.terraform.io']],
};

for (const [name, [text, readable, meant = secret]] of Object.entries(texts)) {
  test(`the secret in ${name} is masked by itself, and its words are not`, () => {
    const masker = new GitHubMasker();
    for (const mask of masksOf(text, { minLength: 4 })) masker.add(mask);
    assert.equal(masker.mask(`it is ${meant}!`), 'it is ***!');
    for (const words of readable) assert.equal(masker.mask(words), words);
  });
}

const random = [
  'hvs.CAESIJ8f1x2y3z',
  'ghp_FAKE9x8Y7z6W5v4U3t2S1r0',
  'a94a8fe5ccb19ba61c4c0873d391e987982fbcd3',
  'x9!kQ2#vLp$7',
];
const ordinary = [
  'production',
  'eu-west-1',
  'prod-db.cluster.eu-west-1.rds.amazonaws.com',
  'https://api.example.com/v1',
  '2026-11-26T15:00:00Z',
  'arn:aws:iam::123456789012:role/deployer',
  'ghcr.io/acme/shop:3.14.0',
  'deployer@acme-prod.iam.gserviceaccount.com',
  'db.t3.medium',
  '123456789012',
  'us-east-1a',
  'my_database_name',
  'endDateTime',
  'eksIAMRole',
  'application/json',
  '10.0.0.0/16',
  'v1.28.3-eks-4f4795d',
  'sg-0123456789abcdef0,sg-0fedcba9876543210',
  'subnet-0123456789abcdef0',
  'i-0a1b2c3d',
  'enableNewCheckoutFlowV2',
  'hosted-zone:account=123456789012:domainName=example.com:region=eu-west-1',
];

test('what looks like a secret by its length and variety', () => {
  for (const text of random) assert.ok(isRandom(text), text);
  for (const text of ordinary) assert.ok(!isRandom(text), text);
});

const named: [key: string, text: string, expected: boolean][] = [
  ['password', 'main', true],
  ['DB_PASSWORD', 'postgres', true],
  ['dbPassword', 'postgres', true],
  ['mysqlpassword', 'postgres', true],
  ['pin', '1234', true],
  ['_authToken', 'word', true],
  ['client-secret', 'word', true],
  ['token_url', 'https://api.example.com', false],
  ['token_type', 'Bearer', false],
  ['password_policy', 'strict', false],
  ['secret_name', 'prod/db', false],
  ['key_id', 'main', false],
  ['public_key', 'main', false],
  ['monkey', 'banana', false],
  ['session', 'main', false],
  ['username', 'admin', false],
  ['tenantId', '0b1c2d3e-1111-4222-8333-444455556666', false],
  ['api_key', '0b1c2d3e-1111-4222-8333-444455556666', true],
  ['port', '5432', false],
  ['dbpass', 'word', true],
  ['requirepass', 'word', true],
  ['bindpw', 'word', true],
  ['compass', 'north', false],
  ['secrets_backend', 'vault', false],
  ['password_hasher', 'argon2', false],
  ['existingSecret', 'web-credentials', false],
  ['adminPasswordKey', 'admin-password', false],
  ['zoneId', 'Z1D633PJN98FT9', false],
  ['ROUTE53_ZONE', 'Z1D633PJN98FT9', false],
  ['CLOUDFRONT_DISTRIBUTION_ID', 'E1A2B3C4D5E6F7', false],
  ['userPoolWebClientId', '1h57kf5cpq17m0eml12example', false],
  ['identityPoolId', 'eu-west-1:0b1c2d3e-1111-4222-8333-444455556666', false],
  ['appId', '1:503927518374:web:3f2a1bc9d8e7f6a5b4c3d2', false],
  ['measurementId', 'G-8WX2K3L4M5', false],
  ['TWILIO_ACCOUNT_SID', 'AC7ec5e176050badc2c5e091f78dcef1da', false],
  ['commitSha', '82845a16788958c79504a3ee644e1a70d848efbe', false],
  ['SENTRY_RELEASE', '82845a16788958c79504a3ee644e1a70d848efbe', false],
  ['source_code_hash', 'YNJY1ONlqyyXCCoYTOXRRtX5FTSalPfZIcT09aq4ntU=', false],
  ['image', 'ghcr.io/acme/shop:82845a16788958c79504a3ee644e1a70d848efbe', false],
  ['fingerprint', 'SHA256:jV4bXLyn+bSuhEuWM+KlQwkFpJXenKJ0w8kLrKJdNb6', false],
  ['integrity', 'sha256-YNJY1ONlqyyXCCoYTOXRRtX5FTSalPfZIcT09aq4ntU=', false],
  ['publicKey', '08OSyovF3daUaIjMk4qNNOy7MyZzMaUK44L0HpnewqV=', false],
  ['PUBLISHABLE_KEY', 'pk_live_oT9BHz8x5L9ztR2fK1rDnvbz', false],
  ['publicKeyToken', '30ad4fe6b2a6aeed', false],
  ['recaptcha_site_key', '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI', false],
  ['key', `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI9e1EV20V727Vgp0eMNr15SZnBpTmyMyMHWTNTTxhs8R a@b`, false],
  ['cert', certificate, false],
  ['key', 'arn:aws:kms:eu-west-1:123456789012:key/0b1c2d3e-1111-4222-8333-444455556666', false],
  ['key', 'prod/shop/terraform.tfstate', false],
  ['connection', 'redis://cache.example.com:6379/0', false],
  ['auth', 'oauth2', false],
  ['signature', 'AWS4-HMAC-SHA256', false],
  ['resourceId', '/subscriptions/0b1c2d3e-1111-4222-8333-444455556666/resourceGroups/rg', false],
  ['base', 'cn=svc-shop,ou=services,dc=example,dc=com', false],
  ['options', '-Xms512m -XX:MaxGCPauseMillis=200 -XX:MaxMetaspaceSize=1g', false],
  ['cookie_domain', 'shop.example.com', false],
  ['jwt_expiration_ms', '86400000', false],
  ['webhookEvents', 'release', false],
  ['host_key_checking', 'accept-new', false],
  ['country_codes', 'DE-BY', false],
  ['token_url_2', 'https://api.example.com', false],
  ['credentials.source', 'USER_INFO', false],
  ['key_id', '2X9R4HXF34', false],
  ['ASC_KEY_ID', '2X9R4HXF34', false],
  ['serialNumber', '04e6324faa4d1f9fb71e485c221a0b7daabb', false],
  ['subjectKeyId', '8a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d', false],
  ['gpg.keyname', '0x1A2B3C4D5E6F7A8B', false],
  ['SENDGRID_TEMPLATE_ID', 'd-2c214ac919e84170b21855cc129b4a5f', false],
  ['AZURE_CLIENT_ID_PROD', '0b1c2d3e-1111-4222-8333-444455556666', false],
  ['HOSTED_ZONE_ID_STAGING', 'Z1D633PJN98FT9', false],
  ['TLS_CERT_SERIAL_NUMBER', '04e6324faa4d1f9fb71e485c221a0b7daabb', false],
  // With such a name, and secret all the same.
  ['licenseSerialNumber', '04e6324faa4d1f9fb71e485c221a0b7daabb', true],
  ['key_id', 'AKIAZ3XK7QPLM2RBNW4T', true],
  ['secret_access_key_id_prod', 'Zk3vQ9xT7pLm2RbN', true],
  ['UNITY_SERIAL', 'SC-9F8K-2J4M-7Q1W-X5Z3-N6B8', true],
  ['CLIENT_SECRET_PROD', '0b1c2d3e-1111-4222-8333-444455556666', true],
  ['SECRET_ID_PROD', '0b1c2d3e-1111-4222-8333-444455556666', true],
  ['auth', 'kHfDxRqLwZpT', true],
  ['recovery_codes', '72151020', true],
  ['passcode', 'sesame', true],
  ['dbpsw', 'sesame', true],
  ['token1', 'sesame', true],
  ['encryption_key_v2', 'sesame', true],
  ['API_KEY_PROD', 'sesame', true],
  ['contraseña', 'sesame', true],
  ['passord', 'sesame', true],
  ['пароль', 'sesame', true],
  ['secret_id', '0b1c2d3e-1111-4222-8333-444455556666', true],
  ['session_id', 'Zk3vQ9xT7pLm2RbN', true],
  ['PHPSESSID', '0b1c2d3e-1111-4222-8333-444455556666', true],
  ['NTFY_TOPIC', 'Zk3vQ9xT7pLm2RbN', true],
  ['access_key_id', 'AKIAZ3XK7QPLM2RBNW4T', true],
  ['client_secret_id', 'Zk3vQ9xT7pLm2RbN', true],
  ['NEXT_PUBLIC_API_KEY', 'Zk3vQ9xT7pLm2RbN', true],
  ['password_hash', '$2b$12$gNq3aLrMpXkT8vYcZ1wQ7e', true],
  ['password_sha256', '82845a16788958c79504a3ee644e1a70d848efbe', true],
  ['private_key', '08OSyovF3daUaIjMk4qNNOy7MyZzMaUK44L0HpnewqV=', true],
  ['ca', `${certificate}-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqG\n-----END PRIVATE KEY-----\n`, true],
  ['der', 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgz3XK7QPLM2RBNW4T', true],
  ['keystore', 'MIIJ7wIBAzCCCaUGCSqGSIb3DQEHAaCCCZYEggmSMIIJjjCCBAIGCSqGSIb3DQEH', true],
  ['auth', 'https://app:hunter2x@example.com', true],
];

test('what looks like a secret by its key', () => {
  for (const [key, text, expected] of named)
    assert.equal(looksSecret({ keys: [key], text }), expected, `${key}: ${text}`);
});
