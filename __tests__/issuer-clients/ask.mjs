/**
 * Asks issuers by their own clients. Reads a JSON list of `{client, url, value, fields}` from standard input and prints
 * a list of answers: `{works: true, …what the client says of the token}`, or `{works: false, status, error}`.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

const run = promisify(execFile);
const bin = (name) => join(import.meta.dirname, 'node_modules', '.bin', name);

const clients = {
  async '@octokit/request'({ url, value }) {
    const { request: octokit } = await import('@octokit/request');
    const { headers, data } = await octokit('GET /rate_limit', {
      baseUrl: url,
      headers: { authorization: `token ${value}` },
    });
    return {
      scopes: headers['x-oauth-scopes'],
      ends: headers['github-authentication-token-expiration'],
      remaining: data.resources.core.remaining,
    };
  },
  async '@gitbeaker/rest'({ url, value }) {
    const { Gitlab } = await import('@gitbeaker/rest');
    const api = new Gitlab({ host: url, token: value });
    const { active, scopes, granular_scopes, expires_at } = await api.PersonalAccessTokens.show();
    const permissions = granular_scopes?.flatMap((each) => each.permissions);
    return { active, scopes: permissions ?? scopes, ends: expires_at };
  },
  async bitbucket({ url, value, fields }) {
    const { Bitbucket } = (await import('bitbucket')).default;
    const auth = fields.email ? { username: fields.email, password: value } : { token: value };
    const api = new Bitbucket({ baseUrl: `${url}/2.0`, auth, notice: false });
    const { data, headers } = await api.users.getAuthedUser({});
    return { type: data.type, scopes: headers['x-oauth-scopes'] };
  },
  async 'npm whoami'(asked) {
    return { name: await npm(asked, 'whoami') };
  },
  async 'npm token list'(asked) {
    const [token] = JSON.parse(await npm(asked, 'token', 'list', '--json'));
    return { shown: token.token, ends: token.expiry, key: token.key, readonly: token.readonly };
  },
  async cloudflare({ url, value }) {
    const { default: Cloudflare } = await import('cloudflare');
    const api = new Cloudflare({ apiToken: value, baseURL: `${url}/client/v4`, maxRetries: 0 });
    const { status, expires_on } = await api.user.tokens.verify();
    return { status, ends: expires_on };
  },
  async fastly({ url, value }) {
    const { default: Fastly } = await import('fastly');
    const { instance } = Fastly.ApiClient;
    instance.authenticate(value);
    const callApi = instance.callApi;
    instance.callApi = (...args) => callApi.apply(instance, [...args.slice(0, -1), url]);
    try {
      const { scope, expires_at } = await new Fastly.TokensApi().getTokenCurrent();
      return { scopes: scope, ends: expires_at };
    } finally {
      instance.callApi = callApi;
    }
  },
  async '@datadog/datadog-api-client'({ url, value }) {
    const { client: datadogClient, v1: datadog } = await import('@datadog/datadog-api-client');
    const configuration = datadogClient.createConfiguration({
      authMethods: { apiKeyAuth: value },
      baseServer: new datadogClient.BaseServerConfiguration(url, {}),
    });
    return await new datadog.AuthenticationApi(configuration).validate();
  },
  async '@slack/web-api'({ url, value }) {
    const { WebClient } = await import('@slack/web-api');
    const api = new WebClient(value, {
      slackApiUrl: `${url}/api/`,
      rejectRateLimitedCalls: true,
      retryConfig: { retries: 0 },
    });
    const { ok, team, expires_in, response_metadata } = await api.auth.test();
    const ends = new Date(Date.now() + expires_in * 1000).toISOString();
    return { ok, team, ends, scopes: response_metadata.scopes };
  },
  async stripe({ origin, value, fields }) {
    const { default: Stripe } = await import('stripe');
    const { hostname, port } = new URL(origin);
    const stripeContext = fields.account;
    const api = new Stripe(value, {
      host: hostname,
      port,
      protocol: 'http',
      maxNetworkRetries: 0,
      stripeContext,
    });
    const { object, livemode } = await api.balance.retrieve();
    return { object, livemode };
  },
  async twilio({ url, value, fields }) {
    const { default: twilio } = await import('twilio');
    const httpClient = new twilio.RequestClient();
    const send = httpClient.request.bind(httpClient);
    httpClient.request = (options) =>
      send({ ...options, uri: options.uri.replace('https://api.twilio.com', url) });
    const { account_sid: accountSid, api_key: key } = fields;
    const api = twilio(key ?? accountSid, value, { accountSid, httpClient, autoRetry: false });
    if (key) return { records: (await api.usage.records.page()).instances.length };
    const { status, sid } = await api.api.v2010.accounts(accountSid).fetch();
    return { status, sid };
  },
  async '@sendgrid/client'({ url, value }) {
    const { Client: SendGrid } = (await import('@sendgrid/client')).default;
    const api = new SendGrid();
    api.setApiKey(value);
    api.setDefaultRequest('baseUrl', url);
    const [, { scopes }] = await api.request({ method: 'GET', url: '/v3/scopes' });
    return { scopes };
  },
  async 'node-vault'({ url, value }) {
    const { default: vault } = await import('node-vault');
    const { data } = await vault({ endpoint: url, token: value }).tokenLookupSelf();
    return { scopes: data.policies, ends: data.expire_time, ttl: data.ttl };
  },
  async '@sentry/cli'({ origin, value }) {
    const env = { ...process.env, SENTRY_URL: origin, SENTRY_AUTH_TOKEN: value, HOME: tmpdir() };
    const { stdout } = await run(bin('sentry-cli'), ['info'], { env });
    return { said: stdout };
  },
  async openai({ url, value }) {
    const { default: OpenAI } = await import('openai');
    const api = new OpenAI({ apiKey: value, baseURL: `${url}/v1`, maxRetries: 0 });
    const { data } = await api.models.list();
    return { models: data.map(({ id }) => id) };
  },
  async '@anthropic-ai/sdk'({ url, value }) {
    const { default: Anthropic } = await import('@anthropic-ai/sdk');
    const api = new Anthropic({ apiKey: value, baseURL: url, maxRetries: 0 });
    const { data } = await api.models.list({ limit: 1 });
    return { models: data.map(({ id }) => id) };
  },
  async '@aws-sdk/client-sts'({ url, value, fields }) {
    const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
    const api = new STSClient({
      region: 'us-east-1',
      endpoint: url,
      maxAttempts: 1,
      credentials: {
        accessKeyId: fields.AccessKeyId,
        secretAccessKey: value,
        sessionToken: fields.SessionToken,
      },
    });
    const { Arn } = await api.send(new GetCallerIdentityCommand({}));
    return { arn: Arn };
  },
  /** A signature as Azure's own library makes it: what it says is read by the product. */
  async '@azure/storage-blob'({ ends, permissions }) {
    const azure = await import('@azure/storage-blob');
    const key = new azure.StorageSharedKeyCredential('example', Buffer.from('FAKE-key').toString('base64'));
    const options = {
      containerName: 'logs',
      permissions: azure.ContainerSASPermissions.parse(permissions),
      expiresOn: new Date(ends),
    };
    return { value: String(azure.generateBlobSASQueryParameters(options, key)) };
  },
  async 'google-auth-library'({ url, value }) {
    const { OAuth2Client } = await import('google-auth-library');
    const api = new OAuth2Client({ endpoints: { tokenInfoUrl: `${url}/tokeninfo` } });
    const { scopes, expiry_date } = await api.getTokenInfo(value);
    return { scopes, ends: new Date(expiry_date).toISOString() };
  },
};

async function npm({ url, value }, ...args) {
  const folder = mkdtempSync(join(tmpdir(), 'npm-'));
  const userconfig = join(folder, 'npmrc');
  writeFileSync(userconfig, `${url.replace('http:', '')}/:_authToken=${value}\n`);
  const options = { cwd: folder, env: { ...process.env, HOME: folder, npm_config_userconfig: userconfig } };
  try {
    const all = [...args, `--registry=${url}/`, '--fetch-retries=0', `--cache=${join(folder, 'cache')}`];
    return (await run(bin('npm'), all, options)).stdout.trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Clients keep the status in many places; programs print it. */
function failure(error) {
  const response = error.response ?? error;
  const status = [error.status, error.statusCode, error.code, response.status, response.statusCode].find(
    (each) => typeof each === 'number' && each >= 100,
  );
  const { $metadata, cause } = error;
  return {
    works: false,
    status: status ?? $metadata?.httpStatusCode ?? cause?.response?.status ?? null,
    error: `${error.name}: ${error.data?.error ?? error.code ?? ''} ${error.message} ${error.stderr ?? ''}`,
  };
}

const answers = [];
for (const asked of JSON.parse(await text(process.stdin))) {
  try {
    answers.push({ works: true, ...(await clients[asked.client](asked)) });
  } catch (error) {
    answers.push(failure(error));
  }
}
process.stdout.write(JSON.stringify(answers));
