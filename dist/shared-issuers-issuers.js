const require=process.getBuiltinModule;
var a={github:async()=>(await import("./shared-issuers-github.js")).github,gitlab:async()=>(await import("./shared-issuers-gitlab.js")).gitlab,bitbucket:async()=>(await import("./shared-issuers-bitbucket.js")).
bitbucket,npm:async()=>(await import("./shared-issuers-npm.js")).npm,pypi:async()=>(await import("./shared-issuers-pypi.js")).pypi,"docker-hub":async()=>(await import("./shared-issuers-docker-hub.js")).
dockerHub,cloudflare:async()=>(await import("./shared-issuers-cloudflare.js")).cloudflare,fastly:async()=>(await import("./shared-issuers-fastly.js")).fastly,datadog:async()=>(await import("./shared-issuers-datadog.js")).
datadog,databricks:async()=>(await import("./shared-issuers-databricks.js")).databricks,snowflake:async()=>(await import("./shared-issuers-snowflake.js")).snowflake,slack:async()=>(await import("./shared-issuers-slack.js")).
slack,stripe:async()=>(await import("./shared-issuers-stripe.js")).stripe,twilio:async()=>(await import("./shared-issuers-twilio.js")).twilio,sendgrid:async()=>(await import("./shared-issuers-sendgrid.js")).
sendgrid,vault:async()=>(await import("./shared-issuers-vault.js")).hashicorp,"terraform-cloud":async()=>(await import("./shared-issuers-terraform-cloud.js")).terraformCloud,
sentry:async()=>(await import("./shared-issuers-sentry.js")).sentry,pagerduty:async()=>(await import("./shared-issuers-pagerduty.js")).pagerduty,openai:async()=>(await import("./shared-issuers-openai.js")).
openai,anthropic:async()=>(await import("./shared-issuers-anthropic.js")).anthropic,aws:async()=>(await import("./shared-issuers-aws.js")).aws,azure:async()=>(await import("./shared-issuers-azure.js")).
azure,google:async()=>(await import("./shared-issuers-google.js")).google},r=Object.keys(a);function o(t){return Object.hasOwn(a,t)}export{a,r as b,o as c};
