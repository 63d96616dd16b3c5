const require=process.getBuiltinModule;
import{a as u}from"./apart-inputs-lines.js";import{a as g}from"./apart-domain-error.js";var f=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u,c=50;function k(e,d){let t=m(e("session-tags")),r=w(e("transitive-tag-keys"),t),s=p(e("source-identity").trim());if(!d||d.
chain.length===0){let[o=""]=["session-tags","transitive-tag-keys","source-identity"].filter(l=>e(l).trim());throw new g("E_INPUT",`The input ${o} needs role-cha\
in: with an OIDC token STS takes no session tags and no source identity.`,{fix:"Assume the role that demands them from another: that one in `role-to-assume`, th\
e one with the demand in `role-chain`. A trust policy that demands `aws:RequestTag`, or policies that look at `aws:PrincipalTag`, refuse a session of `role-to-a\
ssume` itself."})}let n=d.chain.length===1,i=t.filter(({Key:o})=>r.includes(o)),h=n?t:t.filter(o=>!i.includes(o)),a={...i.length>0&&{tags:i,transitiveTagKeys:r},
...s!==void 0&&{sourceIdentity:s}};return{first:n?void 0:a,last:{...n&&a,...h.length>0&&{tags:h}},actions:[...t.length>0?["sts:TagSession"]:[],...s===void 0?[]:
["sts:SetSourceIdentity"]]}}function m(e){let t=u(e).map(({line:n,text:i})=>{let h=i.indexOf("="),[a,o]=[i.slice(0,Math.max(0,h)).trim(),i.slice(h+1).trim()],l=/^aws:/i.
test(a);if(a===""||a.length>128||o.length>256||l||!f.test(a+o))throw new g("E_INPUT",`Line ${n} of session-tags is "${i}", which is no tag of a session.`,{fix:"\
Allowed: `KEY=VALUE`, up to 128 and 256 letters, digits, spaces and `_ . : / = + - @`, and no KEY that begins with `aws:`. What an expression gives can hold oth\
er signs: the name of a bot has brackets, where `github.actor_id` is a number."});return{Key:a,Value:o}}),r=t.map(({Key:n})=>n.toLowerCase()),s=t.find(({Key:n},i)=>r.
indexOf(n.toLowerCase())!==i);if(!s&&t.length<=c)return t;throw new g("E_INPUT",s?`The input session-tags has ${s.Key} twice; AWS compares keys without case.`:`\
The input session-tags has ${t.length} tags.`,{fix:`Allowed: up to ${c} tags, each key once.`})}function w(e,d){let t=e.split(/[\n,]/).map(s=>s.trim()).filter(s=>s!==
""),r=t.find(s=>!d.some(({Key:n})=>n===s));if(r===void 0)return[...new Set(t)];throw new g("E_INPUT",`The input transitive-tag-keys names "${r}", which session-\
tags has not.`,{fix:"Allowed: keys of `session-tags`, one a line."})}function p(e){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e)&&!/^aws:/i.test(e))return e;throw new g(
"E_INPUT",`The input source-identity is "${e}", which STS does not take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`, for example `${{ github.ac\
tor_id }}`: the name of a bot has brackets."})}}export{k as readSessionTags};
