const require=process.getBuiltinModule;
var o=t=>process.getBuiltinModule("node:zlib")[t],m=t=>new Proxy(function(){},{apply:(e,s,r)=>o(t)(...r),construct:(e,s,r)=>Reflect.construct(o(t),s,r),get:(e,s)=>o(
t)[s]}),H=new Proxy({},{get:(t,e)=>o(e)});var p=m("crc32");var l=new Uint32Array(256);for(let t=0;t<256;++t){let e=t;for(let s=0;s<8;++s)e=e&1?3988292384^e>>>1:e>>>1;l[t]=e>>>0}var i=4294967295,a=class{digestLength=4;checksum=i;update(e){
for(let s=0;s<e.length;++s)this.checksum=this.checksum>>>8^l[(this.checksum^e[s])&255]}digestSync(){return(this.checksum^i)>>>0}async digest(){let e=this.digestSync(),
s=new Uint8Array(4);return new DataView(s.buffer).setUint32(0,e,!1),s}reset(){this.checksum=i}};var x=typeof p=="function"?p:void 0,h=x?S(x):a;function S(t){return class{digestLength=4;value=0;update(s){this.value=t(s,this.value)}digestSync(){return this.value>>>
0}async digest(){let s=new Uint8Array(4);return new DataView(s.buffer).setUint32(0,this.digestSync(),!1),s}reset(){this.value=0}}}var c=t=>process.getBuiltinModule("node:crypto")[t],y=t=>new Proxy(function(){},{apply:(e,s,r)=>c(t)(...r),construct:(e,s,r)=>Reflect.construct(c(t),s,r),get:(e,s)=>c(
t)[s]}),P=new Proxy({},{get:(t,e)=>c(e)});var f=y("createHash");var u=y("createHmac");var n=class{};var D=(()=>{try{return f("sha256"),!0}catch{return!1}})(),d=D?b():n;function b(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){this.
secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(
e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){
this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?u("sha256",C(this.secret)):f("sha256")}}}function C(t){return typeof t=="string"?t:
ArrayBuffer.isView(t)?Buffer.from(t.buffer,t.byteOffset,t.byteLength):Buffer.from(t)}export{h as a,d as b};
