const require=process.getBuiltinModule;
import{i as s}from"./apart-issuers-issuer.js";var i={github:async()=>(await import("./apart-issuers-github.js")).github,gitlab:async()=>(await import("./apart-issuers-gitlab.js")).gitlab,bitbucket:async()=>(await import("./apart-issuers-bitbucket.js")).
bitbucket,npm:async()=>(await import("./apart-issuers-npm.js")).npm,pypi:async()=>(await import("./apart-issuers-pypi.js")).pypi,"docker-hub":async()=>(await import("./apart-issuers-docker-hub.js")).
dockerHub,cloudflare:async()=>(await import("./apart-issuers-cloudflare.js")).cloudflare,fastly:async()=>(await import("./apart-issuers-fastly.js")).fastly,datadog:async()=>(await import("./apart-issuers-datadog.js")).
datadog,databricks:async()=>(await import("./apart-issuers-databricks.js")).databricks,snowflake:async()=>(await import("./apart-issuers-snowflake.js")).snowflake,slack:async()=>(await import("./apart-issuers-slack.js")).
slack,stripe:async()=>(await import("./apart-issuers-stripe.js")).stripe,twilio:async()=>(await import("./apart-issuers-twilio.js")).twilio,sendgrid:async()=>(await import("./apart-issuers-sendgrid.js")).
sendgrid,vault:async()=>(await import("./apart-issuers-vault.js")).hashicorp,"terraform-cloud":async()=>(await import("./apart-issuers-terraform-cloud.js")).terraformCloud,
sentry:async()=>(await import("./apart-issuers-sentry.js")).sentry,pagerduty:async()=>(await import("./apart-issuers-pagerduty.js")).pagerduty,openai:async()=>(await import("./apart-issuers-openai.js")).
openai,anthropic:async()=>(await import("./apart-issuers-anthropic.js")).anthropic,aws:async()=>(await import("./apart-issuers-aws.js")).aws,azure:async()=>(await import("./apart-issuers-azure.js")).
azure,google:async()=>(await import("./apart-issuers-google.js")).google},r=Object.keys(i);function n(a){return Object.hasOwn(i,a)}async function p(a){return(await Promise.
all(r.map(t=>i[t]()))).find(t=>s(t,a))}export{i as a,r as b,n as c,p as d};
