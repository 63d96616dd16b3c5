const require=process.getBuiltinModule;
import{a as e}from"./apart-domain-failure.js";var o=class extends e{fault;constructor(n,r=403){super("GitHub request",{kind:"answer",status:r}),this.fault=n}},s=class extends e{date;constructor(n,r,d){super(
"GitHub request",{kind:"answer",status:n,words:r}),this.date=d}get isForClock(){return this.status===401&&this.says(/Expiration time|Issued at|\bexp\b|\biat\b/)}},
a=class extends e{constructor(n){super("GitHub request",{kind:"answer",status:429,retryAfter:n})}};export{o as a,s as b,a as c};
