const require=process.getBuiltinModule;
function o(e){let t=e.replace(/^\uFEFF/,"");if(!/^\s*[[{]/.test(t))return;let s=new h(t).fault();if(!s)return;let i=t.slice(0,s.at).split(/\r\n|\r|\n/);return{line:i.
length,column:(i.at(-1)?.length??0)+1,what:s.what}}var n=class extends Error{fault;constructor(t){super(t.what),this.fault=t}},h=class{#i;#t=0;constructor(t){this.#i=
t}fault(){try{if(this.#h(),this.#e(),this.#t<this.#i.length)throw this.#s("something follows behind its end");return}catch(t){return t instanceof n?t.fault:{at:this.#t,
what:"it is nested too deeply"}}}#h(){this.#e();let t=this.#i.charAt(this.#t);t==="{"?this.#r("}",()=>this.#l()):t==="["?this.#r("]",()=>this.#h()):t==='"'?this.#o():
this.#a(t)}#a(t){if(t==="'")throw this.#s("single quotes stand where JSON has double ones");if(t==="/"||t==="#")throw this.#s("JSON has no comments");let s=/(?:-?\d[\d.eE+-]*|true|false|null)(?![\w.])/y;
s.lastIndex=this.#t;let i=s.exec(this.#i)?.[0];if(i===void 0||!r(i))throw this.#s(t===""?"it ends too early":"a value is missing, or has no quotes");this.#t+=i.
length}#r(t,s){if(this.#t+=1,this.#e(),!this.#n(t))for(;;){if(s(),this.#e(),this.#n(t))return;let i=this.#t;if(!this.#n(","))throw this.#s(this.#u()?"it ends to\
o early":"a comma is missing");if(this.#e(),this.#i.charAt(this.#t)===t)throw this.#t=i,this.#s("a comma stands before the closing bracket")}}#l(){this.#e();let t=this.#i.
charAt(this.#t);if(t==="")throw this.#s("it ends too early");if(t==="'")throw this.#s("single quotes stand where JSON has double ones");if(t==="/"||t==="#")throw this.#s(
"JSON has no comments");if(t!=='"')throw this.#s("a key has no double quotes");if(this.#o(),this.#e(),!this.#n(":"))throw this.#s("a colon is missing behind a k\
ey");this.#h()}#o(){let t=this.#t;for(this.#t+=1;this.#t<this.#i.length;this.#t+=1){let s=this.#i.charAt(this.#t);if(s==='"'){this.#t+=1;return}if(s===`
`||s==="\r")throw this.#s("a line break stands inside a string, where JSON has \\n");if(s<" ")throw this.#s("a control character, such as a tab, stands inside a\
 string");if(s==="\\"){if(!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.#i.slice(this.#t,this.#t+6)))throw this.#s("a backslash begins none of the escapes of \
JSON");this.#t+=1}}throw this.#t=t,this.#s("a string has no end")}#e(){for(;/[ \t\r\n]/.test(this.#i.charAt(this.#t));)this.#t+=1}#n(t){let s=this.#i.charAt(this.#t)===
t;return s&&(this.#t+=1),s}#u(){return this.#t>=this.#i.length}#s(t){return new n({at:this.#t,what:t})}};function r(e){try{return JSON.parse(e),!0}catch{return!1}}export{o as jsonFaultOf};
