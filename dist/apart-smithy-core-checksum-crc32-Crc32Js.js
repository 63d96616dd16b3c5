const require=process.getBuiltinModule;
import{I as b}from"./apart-smithy-core-schema-TypeRegistry.js";var k=o=>{let e=()=>process.getBuiltinModule("node:zlib")[o];return new Proxy(function(){},{apply:(t,s,r)=>e()(...r),construct:(t,s)=>new(e())(...s),get:(t,s)=>e()[s]})};var m=k("crc32");var D=new Uint32Array(256);for(let o=0;o<256;++o){let e=o;for(let t=0;t<8;++t)e=e&1?3988292384^e>>>1:e>>>1;D[o]=e>>>0}var g=4294967295,d=class{digestLength=4;checksum=g;update(e){
for(let t=0;t<e.length;++t)this.checksum=this.checksum>>>8^D[(this.checksum^e[t])&255]}digestSync(){return(this.checksum^g)>>>0}async digest(){let e=this.digestSync(),
t=new Uint8Array(4);return new DataView(t.buffer).setUint32(0,e,!1),t}reset(){this.checksum=g}};var C=typeof m=="function"?m:void 0,H=C?R(C):d;function R(o){return class{digestLength=4;value=0;update(t){this.value=o(t,this.value)}digestSync(){return this.value>>>
0}async digest(){let t=new Uint8Array(4);return new DataView(t.buffer).setUint32(0,this.digestSync(),!1),t}reset(){this.value=0}}}var i=64,z=32,P=2**53-1,u=class o{digestLength=z;state=Int32Array.from(U);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e){
if(e){let t=o.normalizeKey(e);this.inner=new o,this.outer=new o;let{inner:s,outer:r}=this,n=new Uint8Array(i*2);for(let c=0;c<i;++c)n[c]=54^t[c],n[c+i]=92^t[c];
s.update(n.subarray(0,i)),r.update(n.subarray(i))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){this.
inner.update(e);return}let t=b(e),s=0,{byteLength:r}=t;if(this.bytesHashed+=r,this.bytesHashed*8>P)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;r>
0;)this.buffer[this.bufferLength++]=t[s++],r--,this.bufferLength===i&&(this.hashBuffer(),this.bufferLength=0)}async digest(){let{inner:e,outer:t}=this;if(e&&t){
if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;let s=e.digestSync();return t.update(s),t.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(U),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){let e=this.state.slice(),t=this.
buffer.slice(),s=this.bufferLength,r=this.bytesHashed*8,n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(n.setUint8(s++,128),(s-1)%i>=i-8){for(let a=s;a<i;++a)
n.setUint8(a,0);this.hashBufferWith(e,t),s=0}for(let a=s;a<i-8;++a)n.setUint8(a,0);n.setUint32(i-8,Math.floor(r/4294967296),!1),n.setUint32(i-4,r,!1),this.hashBufferWith(
e,t);let c=new Uint8Array(z);for(let a=0;a<8;++a)c[a*4]=e[a]>>>24&255,c[a*4+1]=e[a]>>>16&255,c[a*4+2]=e[a]>>>8&255,c[a*4+3]=e[a]>>>0&255;return c}static normalizeKey(e){
let t=b(e);if(t.byteLength>i){let s=new o;s.update(t);let r=s.digestSync(),n=new Uint8Array(i);return n.set(r),n}if(t.byteLength<i){let s=new Uint8Array(i);return s.
set(t),s}return t}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,t){let s=this.w??=new Int32Array(64),r=e[0],n=e[1],c=e[2],a=e[3],f=e[4],
h=e[5],l=e[6],y=e[7];for(let p=0;p<i;++p){if(p<16)s[p]=(t[p*4]&255)<<24|(t[p*4+1]&255)<<16|(t[p*4+2]&255)<<8|t[p*4+3]&255;else{let x=s[p-2],E=(x>>>17|x<<15)^(x>>>
19|x<<13)^x>>>10;x=s[p-15];let L=(x>>>7|x<<25)^(x>>>18|x<<14)^x>>>3;s[p]=(E+s[p-7]|0)+(L+s[p-16]|0)}let w=(((f>>>6|f<<26)^(f>>>11|f<<21)^(f>>>25|f<<7))+(f&h^~f&
l)|0)+(y+(N[p]+s[p]|0)|0)|0,I=((r>>>2|r<<30)^(r>>>13|r<<19)^(r>>>22|r<<10))+(r&n^r&c^n&c)|0;y=l,l=h,h=f,f=a+w|0,a=c,c=n,n=r,r=w+I|0}e[0]+=r,e[1]+=n,e[2]+=c,e[3]+=
a,e[4]+=f,e[5]+=h,e[6]+=l,e[7]+=y}},U=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),N=new Int32Array(
[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,
3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,
113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,
3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,
2756734187,3204031479,3329325298]);var v=o=>{let e=()=>process.getBuiltinModule("node:crypto")[o];return new Proxy(function(){},{apply:(t,s,r)=>e()(...r),construct:(t,s)=>new(e())(...s),get:(t,s)=>e()[s]})};var S=v("createHash");var B=v("createHmac");var G=(()=>{try{return S("sha256"),!0}catch{return!1}})(),A=G?M():u;function M(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){this.
secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(
e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){
this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?B("sha256",V(this.secret)):S("sha256")}}}function V(o){return typeof o=="string"?o:
ArrayBuffer.isView(o)?Buffer.from(o.buffer,o.byteOffset,o.byteLength):Buffer.from(o)}export{H as a,A as b};
