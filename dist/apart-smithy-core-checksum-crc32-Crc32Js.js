const require=process.getBuiltinModule;
var f=t=>process.getBuiltinModule("node:zlib")[t],g=t=>{let e=()=>f(t);return new Proxy(function(){},{apply:(s,r,o)=>e()(...o),construct:(s,r,o)=>Reflect.construct(
e(),r,o),get:(s,r)=>e()[r]})},z=new Proxy({},{get:(t,e)=>f(e)});var n=g("crc32");var l=new Uint32Array(256);for(let t=0;t<256;++t){let e=t;for(let s=0;s<8;++s)e=e&1?3988292384^e>>>1:e>>>1;l[t]=e>>>0}var p=4294967295,a=class{digestLength=4;checksum=p;update(e){
for(let s=0;s<e.length;++s)this.checksum=this.checksum>>>8^l[(this.checksum^e[s])&255]}digestSync(){return(this.checksum^p)>>>0}async digest(){let e=this.digestSync(),
s=new Uint8Array(4);return new DataView(s.buffer).setUint32(0,e,!1),s}reset(){this.checksum=p}};var x=typeof n=="function"?n:void 0,h=x?D(x):a;function D(t){return class{digestLength=4;value=0;update(s){this.value=t(s,this.value)}digestSync(){return this.value>>>
0}async digest(){let s=new Uint8Array(4);return new DataView(s.buffer).setUint32(0,this.digestSync(),!1),s}reset(){this.value=0}}}var u=t=>process.getBuiltinModule("node:crypto")[t],y=t=>{let e=()=>u(t);return new Proxy(function(){},{apply:(s,r,o)=>e()(...o),construct:(s,r,o)=>Reflect.construct(
e(),r,o),get:(s,r)=>e()[r]})},U=new Proxy({},{get:(t,e)=>u(e)});var i=y("createHash");var m=y("createHmac");var c=class{};var b=(()=>{try{return i("sha256"),!0}catch{return!1}})(),d=b?C():c;function C(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){this.
secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(
e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){
this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?m("sha256",H(this.secret)):i("sha256")}}}function H(t){return typeof t=="string"?t:
ArrayBuffer.isView(t)?Buffer.from(t.buffer,t.byteOffset,t.byteLength):Buffer.from(t)}export{h as a,d as b};
