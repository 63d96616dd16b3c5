const require=process.getBuiltinModule;
import{a as r}from"./apart-domain-span.js";import{a as t}from"./apart-domain-error.js";var a="aws-config";function s({route:e}){return e.at(-1)??e[0]}var d=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},{Effect:"\
Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});function c({mode:e,duration:o},n){if(!(e==="profile"||o*1e3>
n))throw new t("E_INPUT",`The exported credentials live for ${r(o*1e3)} (\`role-duration-seconds\`, or \`duration=\` of the line), which is not longer than min-rema\
ining (${r(n)}).`,{fix:"Lower `min-remaining`, raise `role-duration-seconds`, or let them renew themselves with `export-credentials: profile`."})}export{a,s as b,d as c,c as d};
