const require=process.getBuiltinModule;
import{b as o}from"./shared-domain-policies-partition.js";import{a as n}from"./shared-domain-error.js";function d({code:e,message:t,fix:r,statements:i},a){return new n(e,t,{fix:r,statements:i,cause:a})}function l({code:e=""},t){if(/^(?:UnrecognizedClient|InvalidClientTokenId)/.test(e))return`AWS knows no session of this account in ${t}: most often the region i\
s not enabled there. Name another \`aws-region\`; or let who owns the account enable it, which takes some minutes:
aws account enable-region --region-name ${t}`;if(/^(?:SignatureDoesNotMatch|InvalidSignature|RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)/.test(e))return"\
The clock of the runner differs from that of AWS, or something on the way changes the requests: set the clock (chronyc or timedatectl tells), and see that no pr\
oxy opens TLS to AWS."}function m(e){return`Add to a permissions policy of ${s(e)}`}function h({role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}function s({
role:e}){return e?`the role ${e.name}`:"that identity"}function y({reference:e,region:t},{role:r}){return e.kind==="arn"?e:r??{partition:o(t),accountId:"ACCOUNT"}}export{d as a,l as b,m as c,h as d,s as e,y as f};
