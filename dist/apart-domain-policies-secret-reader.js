const require=process.getBuiltinModule;
import{a as r}from"./apart-domain-policies-partition.js";function i({code:e=""},t){if(/^(?:UnrecognizedClient|InvalidClientTokenId)/.test(e))return`AWS knows no session of this account in ${t}: most often the region i\
s not enabled there. Name another \`aws-region\`; or let who owns the account enable it, which takes some minutes:
aws account enable-region --region-name ${t}`;if(/^(?:SignatureDoesNotMatch|InvalidSignature|RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)/.test(e))return"\
The clock of the runner differs from that of AWS, or something on the way changes the requests: set the clock (chronyc or timedatectl tells), and see that no pr\
oxy opens TLS to AWS.";if(/^ExpiredToken/.test(e))return"The session with which it was asked has ended. One of an earlier step: run that step again before this \
one, or set `role-to-assume` here. One of this step: set the clock of the runner (chronyc or timedatectl tells)."}function d(e){return`Add to a permissions policy of ${o(e)}`}function l({role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}function o({
role:e}){return e?`the role ${e.name}`:"that identity"}function h({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:r(t),accountId:"ACCOUNT"}}export{i as a,d as b,l as c,o as d,h as e};
