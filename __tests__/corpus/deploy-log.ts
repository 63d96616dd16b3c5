/** What names the resources of a deployment: random, and printed by every tool. */
export const resources = {
  zone: 'Z1D633PJN98FT9',
  distribution: 'E1A2B3C4D5E6F7',
  client: '1h57kf5cpq17m0eml12example',
  tenant: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  subnets: 'subnet-0123456789abcdef0,subnet-0fedcba9876543210',
  commit: '82845a16788958c79504a3ee644e1a70d848efbe',
  image:
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop@sha256:d098840170891d8af78c4daef0c00da1ab2f2a154694ba7246b46bea06a0bd70',
  fingerprint: 'SHA256:jV4bXLyn+bSuhEuWM+KlQwkFpJXenKJ0w8kLrKJdNb6',
  sshKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI9e1EV20V727Vgp0eMNr15SZnBpTmyMyMHWTNTTxhs8R deployer',
  app: '1:503927518374:web:3f2a1bc9d8e7f6a5b4c3d2',
  cluster: 'arn:aws:eks:eu-west-1:123456789012:cluster/prod',
  authority: Buffer.from(
    '-----BEGIN CERTIFICATE-----\nMIIBbTCCAROgAwIBAgIUR/ddcTS3iyKZTevlKvT09pyY4KswCgYIKoZIzj0EAwIw\n-----END CERTIFICATE-----\n',
  ).toString('base64'),
  issuer: 'https://idp.example.com/oauth2/aus1a2b3c4D5e6F7g8h9',
};

/** The log of an ordinary deployment. None of its words is a secret. */
export const deployLog: readonly string[] =
  `Deploying to production in eu-west-1: docker pull postgres:16, main branch
Node v24.21.0, npm 11.5.2, runner ubuntu-latest
npm ci && npm run build
added 412 packages in 9s
> shop@3.14.0 build
> tsc --project tsconfig.json && vite build
dist/index.html 0.46 kB
dist/assets/index-BxY2u.css 12.31 kB
NODE_ENV=production PORT=3000 node server.js
Listening on http://localhost:3000
Connecting to db.example.com:5432 as app, database main, sslmode=require
psql: server version 16.3, engine postgres
Running 3 migrations on host localhost port 5432 dbname main
migrate: 20240601_add_users ok
docker build -t ghcr.io/acme/shop:3.14.0 .
docker push ghcr.io/acme/shop:3.14.0
digest: sha256 ok, size 1784
kubectl config use-context production
Switched to context "production".
kubectl --namespace default rollout status deployment/shop
deployment "shop" successfully rolled out
apiVersion: apps/v1
kind: Deployment
kind: Config
users:
clusters:
metadata: name: shop
type: Opaque
username: admin
registry=https://registry.npmjs.org/
npm publish --access public
[default]
region = eu-west-1
aws s3 sync dist s3://acme-prod-assets --region eu-west-1
upload: dist/index.html to s3://acme-prod-assets/index.html
Using role arn:aws:iam::123456789012:role/deployer
gcloud config set project acme-prod
Authenticated as deployer@acme-prod.iam.gserviceaccount.com
auth_uri https://accounts.google.com/o/oauth2/auth
Posting to channel #deploys on slack.com
GET https://prod.k8s.example.com:6443/healthz 200
curl -fsS https://shop.example.com/health
HTTP/1.1 200 OK
content-type: application/json
{"status":"ok","env":"production","region":"eu-west-1","version":"3.14.0","port":5432}
{"engine":"postgres","mode":"live","retries":3,"enabled":true}
Server=db.example.com;Database=main;User ID=app;Encrypt=True
jdbc:postgresql://db.example.com:5432/main?user=app
git push origin main
remote: https://github.com/acme/shop.git
smtp.example.com:587 connected, log level info
Feature flags: search, checkout
-----BEGIN CERTIFICATE-----
-----END PRIVATE KEY-----
Driver={ODBC Driver 18 for SQL Server}
DefaultEndpointsProtocol=https;AccountName=acmeprod;EndpointSuffix=core.windows.net
machine github.com login deployer
server.port=8080 spring profile production
cluster0.example.net replica set primary, cache.example.com:6379 ready
#8 exporting manifest ${resources.image} done
HEAD is now at ${resources.commit} Merge pull request #42
aws_route53_zone.main: Refreshing state... [id=${resources.zone}]
Invalidation created on distribution ${resources.distribution}
Creating services in ${resources.subnets}
Cognito client ${resources.client}, tenant ${resources.tenant}
Firebase app ${resources.app} of shop, measured as G-8WX2K3L4M5
Signed by ${resources.fingerprint}
authorized: ${resources.sshKey}
Updated context ${resources.cluster}, authority ${resources.authority}
Tokens of ${resources.issuer}
Picked up JAVA_TOOL_OPTIONS: -Xms512m -XX:MaxGCPauseMillis=200
sentry-cli: project 4504823479238656, release ${resources.commit}
Deployed 3.14.0 to production in 42 seconds`.split('\n');

/** The outputs of such a job. None contains a secret. */
export const jobOutputs: Readonly<Record<string, string>> = {
  image: 'ghcr.io/acme/shop:3.14.0',
  url: 'https://shop.example.com',
  environment: 'production',
  region: 'eu-west-1',
  database: 'postgres://db.example.com:5432/main',
  branch: 'main',
  engine: 'postgres',
  port: '5432',
  host: 'localhost',
  project: 'acme-prod',
  registry: 'https://registry.npmjs.org/',
  user: 'admin',
  matrix: '{"include":[{"env":"production","region":"eu-west-1"}]}',
  version: '3.14.0',
  zone: resources.zone,
  digest: resources.image,
  sha: resources.commit,
  authority: resources.authority,
  services: '["services","webhooks"]',
};
