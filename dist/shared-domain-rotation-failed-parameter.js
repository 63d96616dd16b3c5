const require=process.getBuiltinModule;
import{a as n}from"./shared-domain-error.js";function l({text:r,region:a},t,e){let o=`The new value of ${r} is bad: ${t.join("; ")}.`,i={unwritten:`Nothing was written, the old value is still current. Look\
 at where the value comes from.${e.kind==="unwritten"&&e.hasField?"":" It replaces the whole value: `field` names the one field of a JSON value that is to be re\
placed."}`,"put back":`The old value was put back${e.kind==="put back"?` as version ${e.now}`:""}. Look at where the value comes from, and start a new run.`,current:""};
return e.kind!=="current"?new n("E_NEW_VERSION",o,{fix:i[e.kind]}):new n("E_NEW_VERSION",o,{fix:[`THE BAD VALUE IS CURRENT: whoever reads the parameter gets it.\
 ${e.isLabelled?"Run this again: it writes the old value, then a new one.":"The version could not be labelled as bad, so that a next run may keep it: write the \
old value again."}`,`The old one is version ${e.old}, the bad one ${e.bad}: aws ssm get-parameter-history --name ${r.replace(/^ssm:/,"")} --region ${a}`].join(`\

`)})}function d({text:r},a){return new n("E_NEW_VERSION",`The new value of ${r} was not written, as nobody could say that it works: ${a.join(" ")}`,{fix:"The ol\
d value is still current. Run this again when the service answers."})}function u({text:r},a){return new n("E_NEW_VERSION",`An earlier run wrote the current valu\
e of ${r} and did not end, and nobody could say that it works: ${a.join(" ")}`,{fix:"Nothing was changed. Run this again when the service answers: it keeps the \
value or puts the old one back."})}function w({text:r}){return new n("E_ROTATION",`${r} was changed by somebody else while this step was at work.`,{fix:"The ver\
sion that they wrote is current and was left alone. Let one workflow at a time rotate a parameter, with `concurrency`."})}function h({text:r,region:a},t,e){return new n(
"E_ROTATION",`Somebody else wrote version ${t} of ${r} in the same moment, and version ${e}, of this step, came after it.`,{fix:`Version ${e} is current. If ver\
sion ${t} is the one to keep, write its value again: aws ssm get-parameter --with-decryption --name ${r.replace(/^ssm:/,"")}:${t} --region ${a}
Let one workflow at a time rotate a parameter, with \`concurrency\`.`})}export{l as a,d as b,u as c,w as d,h as e};
