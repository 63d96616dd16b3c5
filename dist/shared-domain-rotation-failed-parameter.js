const require=process.getBuiltinModule;
import{a as n}from"./shared-domain-error.js";function l({text:e,region:a},t,r){let o=`The new value of ${e} is bad: ${t.join("; ")}.`,i={unwritten:`Nothing was written, the old value is still current. Look\
 at where the value comes from.${r.kind==="unwritten"&&r.hasField?"":" It replaces the whole value: `field` names the one field of a JSON value that is to be re\
placed."}`,"put back":`The old value was put back${r.kind==="put back"?` as version ${r.now}`:""}. Look at where the value comes from, and start a new run.`,current:""};
return r.kind!=="current"?new n("E_NEW_VERSION",o,{fix:i[r.kind]}):new n("E_NEW_VERSION",o,{fix:["THE BAD VALUE IS CURRENT: whoever reads the parameter gets it.\
 Run this again: what it finds bad again, it replaces by the old value.",`The old one is version ${r.old}, the bad one ${r.bad}: aws ssm get-parameter-history -\
-name ${e.replace(/^ssm:/,"")} --region ${a}`].join(`
`)})}function d({text:e},a){return new n("E_NEW_VERSION",`The new value of ${e} was not written, as nobody could say that it works: ${a.join(" ")}`,{fix:"The ol\
d value is still current. Run this again when the service answers."})}function u({text:e},a){return new n("E_NEW_VERSION",`An earlier run wrote the current valu\
e of ${e} and did not end, and nobody could say that it works: ${a.join(" ")}`,{fix:"Nothing was changed. Run this again when the service answers: it keeps the \
value or puts the old one back."})}function c({text:e}){return new n("E_ROTATION",`${e} was changed by somebody else while this step was at work.`,{fix:"The ver\
sion that they wrote is current and was left alone. Let one workflow at a time rotate a parameter, with `concurrency`."})}function w({text:e,region:a},t,r){return new n(
"E_ROTATION",`Somebody else wrote version ${t} of ${e} in the same moment, and version ${r}, of this step, came after it.`,{fix:`Version ${r} is current. If ver\
sion ${t} is the one to keep, write its value again: aws ssm get-parameter --with-decryption --name ${e.replace(/^ssm:/,"")}:${t} --region ${a}
Let one workflow at a time rotate a parameter, with \`concurrency\`.`})}export{l as a,d as b,u as c,c as d,w as e};
