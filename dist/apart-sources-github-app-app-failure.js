const require=process.getBuiltinModule;
import{a as r}from"./apart-domain-failure.js";var o=class extends r{fault;constructor(n,t=403){super("GitHub request",{kind:"answer",status:t}),this.fault=n}},s=class extends r{date;constructor(n,t,a){super(
"GitHub request",{kind:"answer",status:n,words:t}),this.date=a}get isRedirection(){return l(this.status??0)}get isForClock(){return this.status===401&&this.says(
/Expiration time|Issued at|\bexp\b|\biat\b/)}},d=class extends r{constructor(){super("GitHub request",{kind:"answer",status:503})}},i=class extends r{constructor(n){
super("GitHub request",{kind:"answer",status:429,retryAfter:n})}};function l(e){return e>=300&&e<400}export{o as a,s as b,d as c,i as d,l as e};
