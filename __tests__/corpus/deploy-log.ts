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
};
