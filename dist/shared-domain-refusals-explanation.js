const require=process.getBuiltinModule;
import{a as n}from"./shared-domain-error.js";function a({code:e,message:t,fix:o,statements:r},s){return new n(e,t,{fix:o,statements:r,cause:s})}function h({code:e=""},t){if(/^(?:UnrecognizedClient|InvalidClientTokenId)/.test(e))return`AWS knows no session of this account in ${t}: most often the region i\
s not enabled there. Name another \`aws-region\`; or let who owns the account enable it, which takes some minutes:
aws account enable-region --region-name ${t}`;if(/^(?:SignatureDoesNotMatch|InvalidSignature|RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)/.test(e))return"\
The clock of the runner differs from that of AWS, or something on the way changes the requests: set the clock (chronyc or timedatectl tells), and see that no pr\
oxy opens TLS to AWS.";if(/^ExpiredToken/.test(e))return"The session with which it was asked has ended. One of an earlier step: run that step again before this \
one, or set `role-to-assume` here. One of this step: set the clock of the runner (chronyc or timedatectl tells)."}export{a,h as b};
