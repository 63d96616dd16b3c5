const require=process.getBuiltinModule;
function s({code:e=""},t){if(/^(?:UnrecognizedClient|InvalidClientTokenId)/.test(e))return`AWS knows no session of this account in ${t}: most often the region i\
s not enabled there. Name another \`aws-region\`; or let who owns the account enable it, which takes some minutes:
aws account enable-region --region-name ${t}`;if(/^(?:SignatureDoesNotMatch|InvalidSignature|RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)/.test(e))return"\
The clock of the runner differs from that of AWS, or something on the way changes the requests: set the clock (chronyc or timedatectl tells), and see that no pr\
oxy opens TLS to AWS."}var o=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws-\
eusc"]];function r(e){return o.find(([t])=>e.startsWith(t))?.[1]??"aws"}function f(e){return`Add to a permissions policy of ${i(e)}`}function p({role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}function i({
role:e}){return e?`the role ${e.name}`:"that identity"}function h({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:r(t),accountId:"ACCOUNT"}}export{s as a,f as b,p as c,i as d,h as e};
