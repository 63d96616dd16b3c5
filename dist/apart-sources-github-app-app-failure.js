const require=process.getBuiltinModule;
import{a as r}from"./apart-domain-failure.js";var o=class extends r{fault;constructor(e,t=403){super("GitHub request",{kind:"answer",status:t}),this.fault=e}},d=class extends r{date;constructor(e,t,i){super(
"GitHub request",{kind:"answer",status:e,words:t}),this.date=i}get isRedirection(){return l(this.status??0)}get isForClock(){return this.status===401&&this.says(
/Expiration time|Issued at|\bexp\b|\biat\b/)}},s=class extends r{constructor(){super("GitHub request",{kind:"answer",status:503})}},a=class extends r{constructor(e){
super("GitHub request",{kind:"answer",status:429,retryAfter:e})}};function l(n){return n>=300&&n<400}export{o as a,d as b,s as c,a as d,l as e};
