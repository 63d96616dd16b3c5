const require=process.getBuiltinModule;
import{a as u}from"./apart-inputs-lines.js";import{a as g}from"./apart-domain-error.js";var h=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u,c=50;function k(e,d){let t=m(e("session-tags")),a=p(e("transitive-tag-keys"),t),s=w(e("source-identity").trim());if(!d||d.
chain.length===0){let[o=""]=["session-tags","transitive-tag-keys","source-identity"].filter(f=>e(f).trim());throw new g("E_INPUT",`The input ${o} needs role-cha\
in: with an OIDC token STS takes no session tags and no source identity.`,{fix:"Assume the role that demands them from another: that one in `role-to-assume`, th\
e one with the demand in `role-chain`. A trust policy that demands `aws:RequestTag`, or policies that look at `aws:PrincipalTag`, refuse a session of `role-to-a\
ssume` itself."})}let n=d.chain.length===1,i=t.filter(({Key:o})=>a.includes(o)),l=n?t:t.filter(o=>!i.includes(o)),r={...i.length>0&&{tags:i,transitiveTagKeys:a},
...s!==void 0&&{sourceIdentity:s}};return{first:n?void 0:r,last:{...n&&r,...l.length>0&&{tags:l}},actions:[...t.length>0?["sts:TagSession"]:[],...s===void 0?[]:
["sts:SetSourceIdentity"]]}}function m(e){let t=u(e).map(({line:n,text:i})=>{let l=i.indexOf("="),[r,o]=[i.slice(0,Math.max(0,l)).trim(),i.slice(l+1).trim()];if(r===
""||r.length>128||o.length>256||!h.test(r+o))throw new g("E_INPUT",`Line ${n} of session-tags is "${i}", which is no tag of a session.`,{fix:"Allowed: `KEY=VALU\
E`, up to 128 and 256 letters, digits, spaces and `_ . : / = + - @`."});return{Key:r,Value:o}}),a=t.map(({Key:n})=>n.toLowerCase()),s=t.find(({Key:n},i)=>a.indexOf(
n.toLowerCase())!==i);if(!s&&t.length<=c)return t;throw new g("E_INPUT",s?`The input session-tags has ${s.Key} twice; AWS compares keys without case.`:`The inpu\
t session-tags has ${t.length} tags.`,{fix:`Allowed: up to ${c} tags, each key once.`})}function p(e,d){let t=e.split(/[\n,]/).map(s=>s.trim()).filter(s=>s!==""),
a=t.find(s=>!d.some(({Key:n})=>n===s));if(a===void 0)return t;throw new g("E_INPUT",`The input transitive-tag-keys names "${a}", which session-tags has not.`,{fix:"\
Allowed: keys of `session-tags`, one a line."})}function w(e){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e)&&!/^aws:/i.test(e))return e;throw new g("E_INPUT",`The \
input source-identity is "${e}", which STS does not take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`, for example `${{ github.actor }}`."})}}export{k as readSessionTags};
