import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { resources } from './deploy-log.ts';

/** A secret in a common form. Every value in it is made up. */
export interface StoredSecret {
  readonly kind: string;
  readonly text: string;
  /** The texts that must not be readable anywhere. */
  readonly secrets: readonly string[];
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Random letters and digits with at least one of each, as tokens have. */
function token(length: number, alphabet = letters): string {
  const text = Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
  return /\d/.test(text) && /[A-Za-z]/.test(text) ? text : token(length, alphabet);
}

const hex = (length: number) => token(length, '0123456789abcdef');
const password = (length = 24) => token(length, `${letters}!#$%^*()_+-=.~`);

function json(kind: string, value: object, secrets: readonly string[], indent?: number): StoredSecret {
  return { kind, text: JSON.stringify(value, null, indent), secrets };
}

function database(kind: string, engine: string, port: number): StoredSecret {
  const secret = password();
  const host = `prod-db.cluster-c0ffee.eu-west-1.rds.amazonaws.com`;
  return json(kind, { username: 'admin', password: secret, engine, host, port, dbname: 'main' }, [secret]);
}

function pem(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** The lines of a PEM block between its borders. */
const body = (block: string) => block.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));

/** The form of a certificate with random content. */
function certificate(): string {
  const lines =
    randomBytes(700)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function serviceAccount(): StoredSecret {
  const key = pem();
  const id = hex(40);
  const value = {
    type: 'service_account',
    project_id: 'acme-prod',
    private_key_id: id,
    private_key: key,
    client_email: 'deployer@acme-prod.iam.gserviceaccount.com',
    client_id: '104857600123456',
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    universe_domain: 'googleapis.com',
  };
  return json('Google service account', value, [id, ...body(key)], 2);
}

function kubeconfig(): StoredSecret {
  const bearer = `eyJhbGciOiJSUzI1NiJ9.${token(200)}.${token(86)}`;
  const key = Buffer.from(pem()).toString('base64');
  const text = `apiVersion: v1
kind: Config
clusters:
- name: production
  cluster:
    server: https://prod.k8s.example.com:6443
    certificate-authority-data: ${Buffer.from(certificate()).toString('base64')}
users:
- name: deployer
  user:
    token: ${bearer}
    client-key-data: ${key}
contexts:
- name: production
  context:
    cluster: production
    user: deployer
    namespace: default
current-context: production
`;
  return { kind: 'kubeconfig', text, secrets: [bearer, key] };
}

function dotenv(): StoredSecret {
  const [database, key, session, plain] = [password(), `sk_live_${token(24)}`, hex(64), password(20)];
  const text = `# production
NODE_ENV=production
PORT=3000
LOG_LEVEL=info
AWS_REGION=eu-west-1
DATABASE_URL=postgres://app:${encodeURIComponent(database)}@db.example.com:5432/main?sslmode=require
STRIPE_KEY='${key}'
export SESSION_SECRET="${session}"
SMTP_HOST=smtp.example.com
SMTP_PASSWORD=${plain}
FEATURE_FLAGS=search,checkout
`;
  return { kind: '.env', text, secrets: [database, encodeURIComponent(database), key, session, plain] };
}

/** Settings of a deployment, with what names its resources beside one webhook. */
function deployment(): StoredSecret {
  const hook = token(24);
  const value = {
    SLACK_WEBHOOK: `https://hooks.slack.com/services/T0ACME/B0BUILD/${hook}`,
    HOSTED_ZONE_ID: resources.zone,
    CLOUDFRONT_DISTRIBUTION: resources.distribution,
    userPoolId: 'eu-west-1_Ab1Cd2Ef3',
    userPoolWebClientId: resources.client,
    SUBNETS: resources.subnets,
    CERTIFICATE_ARN: `arn:aws:acm:us-east-1:123456789012:certificate/${resources.tenant}`,
    tenantId: resources.tenant,
    IMAGE: resources.image,
    GIT_SHA: resources.commit,
    signerFingerprint: resources.fingerprint,
    SSH_PUBLIC_KEY: resources.sshKey,
    JAVA_OPTS: '-Xms512m -XX:MaxGCPauseMillis=200',
    args: ['--tenant-id', resources.tenant, '--region', 'eu-west-1'],
  };
  return json('deployment settings', value, [hook]);
}

function firebase(): StoredSecret {
  const key = `AIzaSy${token(33)}`;
  const value = {
    apiKey: key,
    authDomain: 'acme-shop.firebaseapp.com',
    projectId: 'acme-shop',
    storageBucket: 'acme-shop.appspot.com',
    messagingSenderId: '503927518374',
    appId: resources.app,
    measurementId: 'G-8WX2K3L4M5',
  };
  return json('Firebase', value, [key], 2);
}

/** A kubeconfig of EKS: whose certificate is published, beside a token. */
function eksConfig(): StoredSecret {
  const bearer = `k8s-aws-v1.${token(200)}`;
  const text = `apiVersion: v1
kind: Config
clusters:
- name: ${resources.cluster}
  cluster:
    server: https://0123456789ABCDEF0123456789ABCDEF.gr7.eu-west-1.eks.amazonaws.com
    certificate-authority-data: ${resources.authority}
users:
- name: deployer
  user:
    token: ${bearer}
`;
  return { kind: 'kubeconfig of EKS', text, secrets: [bearer] };
}

function dsn(): StoredSecret {
  const key = hex(32);
  const url = `https://${key}@o447951.ingest.sentry.io/4504823479238656`;
  return json('Sentry', { dsn: url, project: 'shop', release: resources.commit }, [key]);
}

/** An AppRole of Vault, and a client of OpenID Connect. */
function appRole(): StoredSecret {
  const id = randomUUID();
  return json('Vault AppRole', { role_id: resources.tenant, secret_id: id, issuer: resources.issuer }, [id]);
}

function azure(): StoredSecret {
  const secret = token(40, `${letters}~._-`);
  const id = '0b1c2d3e-1111-4222-8333-444455556666';
  return json(
    'Azure credentials',
    { clientId: id, clientSecret: secret, subscriptionId: id, tenantId: id },
    [secret],
    2,
  );
}

function githubApp(): StoredSecret {
  const key = pem();
  const webhook = hex(40);
  return json(
    'GitHub App',
    { app_id: 123456, installation_id: 7654321, private_key: key, webhook_secret: webhook },
    [webhook, ...body(key)],
  );
}

function slack(): StoredSecret {
  const [bot, hook] = [`xoxb-${token(12, '0123456789ab')}-${token(24)}`, token(24)];
  const url = `https://hooks.slack.com/services/T0ACME/B0BUILD/${hook}`;
  return json('Slack', { channel: '#deploys', bot_token: bot, webhook_url: url }, [bot, hook]);
}

function sshKey(): StoredSecret {
  const lines =
    randomBytes(300)
      .toString('base64')
      .match(/.{1,70}/g) ?? [];
  const text = `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines.join('\n')}\n-----END OPENSSH PRIVATE KEY-----\n`;
  return { kind: 'SSH key', text, secrets: lines };
}

function tlsBundle(): StoredSecret {
  const key = pem();
  return { kind: 'TLS bundle', text: `${certificate()}${certificate()}${key}`, secrets: body(key) };
}

function dockerConfig(): StoredSecret {
  const secret = `ghp_${token(36)}`;
  const auth = Buffer.from(`deployer:${secret}`).toString('base64');
  return json('Docker config.json', { auths: { 'ghcr.io': { auth } } }, [secret, auth], 2);
}

function text(kind: string, write: (secret: string) => string, secret = password()): StoredSecret {
  return { kind, text: write(secret), secrets: [secret] };
}

/** A Secret of Kubernetes, with base64 values. */
function kubernetesSecret(): StoredSecret {
  const secret = password();
  const data = Buffer.from(secret).toString('base64');
  const written = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ntype: Opaque\ndata:\n  username: YWRtaW4=\n  password: ${data}\n`;
  return { kind: 'Kubernetes Secret', text: written, secrets: [secret, data] };
}

export const storedSecrets: readonly StoredSecret[] = [
  json(
    'application settings',
    {
      engine: 'postgres',
      host: 'localhost',
      port: 5432,
      dbname: 'main',
      env: 'production',
      region: 'eu-west-1',
      username: 'admin',
      password: 'Tr1cky-made-up',
    },
    ['Tr1cky-made-up'],
  ),
  database('RDS', 'postgres', 5432),
  database('Redshift', 'redshift', 5439),
  database('DocumentDB', 'mongo', 27017),
  serviceAccount(),
  azure(),
  githubApp(),
  slack(),
  text(
    'Stripe',
    (secret) => JSON.stringify({ mode: 'live', secret_key: secret, version: '2024-06-20' }),
    `sk_live_${token(99)}`,
  ),
  text('npm token', (secret) => secret, `npm_${token(36)}`),
  text(
    'PyPI token',
    (secret) => `[pypi]\nusername = __token__\npassword = ${secret}\n`,
    `pypi-AgEIcHlwaS5vcmc${token(120)}`,
  ),
  kubeconfig(),
  eksConfig(),
  deployment(),
  firebase(),
  dsn(),
  appRole(),
  kubernetesSecret(),
  dotenv(),
  text(
    '.npmrc',
    (secret) =>
      `registry=https://registry.npmjs.org/\n//registry.npmjs.org/:_authToken=${secret}\nalways-auth=true\n`,
    `npm_${token(36)}`,
  ),
  text(
    '.netrc',
    (secret) => `machine github.com\n  login deployer\n  password ${secret}\n`,
    `ghp_${token(36)}`,
  ),
  text('.pgpass', (secret) => `db.example.com:5432:main:app:${secret}\n`, token(24)),
  text(
    'AWS credentials file',
    (secret) =>
      `[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${secret}\nregion = eu-west-1\n`,
    token(40, `${letters}/+`),
  ),
  sshKey(),
  tlsBundle(),
  dockerConfig(),
  text(
    'ADO.NET',
    (secret) => `Server=tcp:db.example.com,1433;Database=main;User ID=app;Password=${secret};Encrypt=True;`,
  ),
  text(
    'ODBC',
    (secret) => `Driver={ODBC Driver 18 for SQL Server};Server=db.example.com;UID=app;PWD={${secret}};`,
  ),
  text(
    'JDBC',
    (secret) => `jdbc:postgresql://db.example.com:5432/main?user=app&password=${secret}`,
    token(24),
  ),
  text('libpq', (secret) => `host=db.example.com port=5432 dbname=main user=app password='${secret}'`),
  text(
    'MongoDB URL',
    (secret) => `mongodb+srv://app:${secret}@cluster0.example.net/main?retryWrites=true`,
    token(24),
  ),
  text('Redis URL', (secret) => `rediss://default:${secret}@cache.example.com:6379/0`, token(24)),
  text(
    'Azure storage',
    (secret) =>
      `DefaultEndpointsProtocol=https;AccountName=acmeprod;AccountKey=${secret};EndpointSuffix=core.windows.net`,
    Buffer.from(randomBytes(64)).toString('base64'),
  ),
  text('Bearer header', (secret) => `Bearer ${secret}`, token(64)),
  text(
    'git URL',
    (secret) => `https://x-access-token:${secret}@github.com/acme/shop.git`,
    `ghs_${token(36)}`,
  ),
  text(
    'Kafka client properties',
    (secret) =>
      `security.protocol=SASL_SSL\nsasl.mechanism=PLAIN\nsasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="app" password="${secret}";\n`,
    token(24),
  ),
  json(
    'list of variables',
    [
      { name: 'DB_PASSWORD', value: 'Tr1cky-made-up' },
      { name: 'NODE_ENV', value: 'production' },
    ],
    ['Tr1cky-made-up'],
  ),
  text('Oracle', (secret) => `app/${secret}@//db.example.com:1521/main`, token(24)),
  text(
    'PHP configuration',
    (secret) => `<?php return ['host' => 'localhost', 'user' => 'app', 'password' => '${secret}'];`,
    token(24),
  ),
  text(
    'Maven settings.xml',
    (secret) =>
      `<settings><servers><server><id>central</id><username>deployer</username><password>${secret}</password></server></servers></settings>`,
    token(24),
  ),
  text(
    'Java properties',
    (secret) => `spring.datasource.username=app\nspring.datasource.password=${secret}\nserver.port=8080\n`,
    token(24),
  ),
];
