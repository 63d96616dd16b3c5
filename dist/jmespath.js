const require=process.getBuiltinModule;
var b=t=>t!==null&&Object.prototype.toString.call(t)==="[object Object]",g=(t,e)=>{if(t===e)return!0;if(typeof t!=typeof e)return!1;if(Array.isArray(t)&&Array.isArray(
e)){if(t.length!==e.length)return!1;for(let r=0;r<t.length;r+=1)if(!g(t[r],e[r]))return!1;return!0}if(b(t)&&b(e)){let r=Object.entries(t),i=new Set(Object.keys(
e));if(r.length!==i.size)return!1;for(let[n,s]of r){if(!g(s,e[n]))return!1;i.delete(n)}return i.size===0}return!1},y=t=>t==null||t===!1?!0:typeof t=="string"?t===
"":typeof t=="object"?Array.isArray(t)?t.length===0:t===null?!0:Object.keys(t).length===0:!1,F=t=>t>="a"&&t<="z"||t>="A"&&t<="Z"||t==="_",v=t=>t>="0"&&t<="9"||t===
"-",B=t=>t>="a"&&t<="z"||t>="A"&&t<="Z"||t>="0"&&t<="9"||t==="_",m=t=>{if(typeof t!="number"||Math.floor(t)!==t)throw new Error("invalid-value: expecting an int\
eger.");return t},k=t=>{if(typeof t!="number"||t<0||Math.floor(t)!==t)throw new Error("invalid-value: expecting a non-negative integer.");return t},p=(...t)=>{for(let e=0;e<
t.length;e++){if(t[e]===null||t[e]===void 0)throw new Error("not-a-number: undefined");if(typeof t[e]!="number")throw new Error("not-a-number")}},L=t=>{if(t=+t,
!t)throw new Error("not-a-number: divide by zero");return t},U=(t,e)=>(p(t,e),t+e),D=(t,e)=>(p(t,e),t-e),H=(t,e)=>(p(t,e),t*e),J=(t,e)=>(p(t,e),t/L(e)),Q=(t,e)=>(p(
t,e),Math.floor(t/L(e))),q=(t,e)=>(p(t,e),t%e),z=(t,e,r,i)=>{if(!t||!e)return null;r=Math.max(m(r=r||0),0),i=Math.min(m(i=i||t.length),t.length);let n=t.slice(r,
i).indexOf(e);return n===-1?null:n+r},G=(t,e,r,i)=>{if(!t||!e)return null;r=Math.max(m(r=r||0),0),i=Math.min(m(i=i||t.length),t.length);let n=t.slice(r,i).lastIndexOf(
e);return n===-1?null:n+r},K=t=>t.toLowerCase(),A=(t,e,r)=>{if(r=r||" ",r.length>1)throw new Error(`invalid value, ${t} expects its 'pad' parameter to be a vali\
d string with a single codepoint`);return k(e),r},W=(t,e,r)=>(r=A("pad_left",e,r),t&&t.padStart(e,r)||""),Z=(t,e,r)=>(r=A("pad_right",e,r),t&&t.padEnd(e,r)||""),
T=(t,e,r,i)=>i===0?t:i?(k(i),[...Array(i).keys()].map(()=>t=t.replace(e,r)),t):t.split(e).join(r),X=(t,e,r)=>{if(t.length==0&&e.length===0)return[];if(r==null)return t.
split(e);if(k(r),r===0)return[t];let i=t.split(e);return[...i.slice(0,r),i.slice(r).join(e)]},V=(t,e)=>I(M(t,e),e),I=(t,e)=>C(t,r=>new RegExp(`^[${r}]*(.*?)`),e),
M=(t,e)=>C(t,r=>new RegExp(`(.*?)[${r}]*$`),e),C=(t,e,r)=>{let i=r?r.replace(/[-/\\^$*+?.()|[\]{}]/g,"\\$&"):"\\s\x85";return t.replace(e(i),"$1")},tt=t=>t.toUpperCase(),
N={"(":"Lparen",")":"Rparen","*":"Star",",":"Comma",".":"Dot",":":"Colon","@":"Current","]":"Rbracket","{":"Lbrace","}":"Rbrace","+":"Plus","%":"Modulo","?":"Qu\
estion","\u2212":"Minus","\xD7":"Multiply","\xF7":"Divide"},et={"!":!0,"<":!0,"=":!0,">":!0,"&":!0,"|":!0,"/":!0},rt={"	":!0,"\n":!0,"\r":!0," ":!0},nt=class{_current=0;_enable_legacy_literals=!1;tokenize(t,e){
let r=[];this._current=0,this._enable_legacy_literals=e?.enable_legacy_literals||!1;let i,n,s;for(;this._current<t.length;)if(F(t[this._current]))i=this._current,
n=this.consumeUnquotedIdentifier(t),r.push({start:i,type:"UnquotedIdentifier",value:n});else if(N[t[this._current]]!==void 0)r.push({start:this._current,type:N[t[this.
_current]],value:t[this._current]}),this._current+=1;else if(t[this._current]==="$")i=this._current,this._current+1<t.length&&F(t[this._current+1])?(this._current+=
1,n=this.consumeUnquotedIdentifier(t),r.push({start:i,type:"Variable",value:n})):(r.push({start:i,type:"Root",value:t[this._current]}),this._current+=1);else if(t[this.
_current]==="-")if(this._current+1<t.length&&v(t[this._current+1])){let o=this.consumeNumber(t);o&&r.push(o)}else{let o={start:this._current,type:"Minus",value:"\
-"};r.push(o),this._current+=1}else if(v(t[this._current]))s=this.consumeNumber(t),r.push(s);else if(t[this._current]==="[")s=this.consumeLBracket(t),r.push(s);else if(t[this.
_current]==='"')i=this._current,n=this.consumeQuotedIdentifier(t),r.push({start:i,type:"QuotedIdentifier",value:n});else if(t[this._current]==="'")i=this._current,
n=this.consumeRawStringLiteral(t),r.push({start:i,type:"Literal",value:n});else if(t[this._current]==="`"){i=this._current;let o=this.consumeLiteral(t);r.push({
start:i,type:"Literal",value:o})}else if(et[t[this._current]]!==void 0)s=this.consumeOperator(t),s&&r.push(s);else if(rt[t[this._current]]!==void 0)this._current+=
1;else{let o=new Error(`Syntax error: unknown character: ${t[this._current]}`);throw o.name="LexerError",o}return r}consumeUnquotedIdentifier(t){let e=this._current;
for(this._current+=1;this._current<t.length&&B(t[this._current]);)this._current+=1;return t.slice(e,this._current)}consumeQuotedIdentifier(t){let e=this._current;
this._current+=1;let r=t.length;for(;t[this._current]!=='"'&&this._current<r;){let s=this._current;t[s]==="\\"&&(t[s+1]==="\\"||t[s+1]==='"')?s+=2:s+=1,this._current=
s}this._current+=1;let[i,n]=this.parseJSON(t.slice(e,this._current));if(!n){let s=new Error("syntax: unexpected end of JSON input");throw s.name="LexerError",s}
return i}consumeRawStringLiteral(t){let e=this._current;this._current+=1;let r=t.length;for(;t[this._current]!=="'"&&this._current<r;){let n=this._current;t[n]===
"\\"&&(t[n+1]==="\\"||t[n+1]==="'")?n+=2:n+=1,this._current=n}this._current+=1;let i=t.slice(e+1,this._current-1);return T(T(i,"\\\\","\\"),"\\'","'")}consumeNumber(t){
let e=this._current;this._current+=1;let r=t.length;for(;v(t[this._current])&&this._current<r;)this._current+=1;let i=parseInt(t.slice(e,this._current),10);return{
start:e,value:i,type:"Number"}}consumeLBracket(t){let e=this._current;return this._current+=1,t[this._current]==="?"?(this._current+=1,{start:e,type:"Filter",value:"\
[?"}):t[this._current]==="]"?(this._current+=1,{start:e,type:"Flatten",value:"[]"}):{start:e,type:"Lbracket",value:"["}}consumeOrElse(t,e,r,i){let n=this._current;
return this._current+=1,this._current<t.length&&t[this._current]===e?(this._current+=1,{start:n,type:i,value:t.slice(n,this._current)}):{start:n,type:r,value:t[n]}}consumeOperator(t){
let e=this._current;switch(t[e]){case"!":return this.consumeOrElse(t,"=","Not","NE");case"<":return this.consumeOrElse(t,"=","LT","LTE");case">":return this.consumeOrElse(
t,"=","GT","GTE");case"=":return this.consumeOrElse(t,"=","Assign","EQ");case"&":return this.consumeOrElse(t,"&","Expref","And");case"|":return this.consumeOrElse(
t,"|","Pipe","Or");case"/":return this.consumeOrElse(t,"/","Divide","Div")}}consumeLiteral(t){this._current+=1;let e=this._current,r=t.length;for(;t[this._current]!==
"`"&&this._current<r;){let o=this._current;t[o]==="\\"&&(t[o+1]==="\\"||t[o+1]==="`")?o+=2:o+=1,this._current=o}let i=t.slice(e,this._current).trimStart();i=i.replace(
"\\`","`");let n=null,s=!1;if(this.looksLikeJSON(i)&&([n,s]=this.parseJSON(i)),!s&&this._enable_legacy_literals&&([n,s]=this.parseJSON(`"${i}"`)),!s){let o=new Error(
`Syntax error: unexpected end of JSON input or invalid format for a JSON literal: ${t[this._current]}`);throw o.name="LexerError",o}return this._current+=1,n}looksLikeJSON(t){
let r=["true","false","null"],i="-0123456789";if(t==="")return!1;if('[{"'.includes(t[0])||r.includes(t))return!0;if(i.includes(t[0])){let[n,s]=this.parseJSON(t);
return s}return!1}parseJSON(t){try{return[JSON.parse(t),!0]}catch{return[null,!1]}}},it=new nt,O=it,u={EOF:0,Variable:0,UnquotedIdentifier:0,QuotedIdentifier:0,
Rbracket:0,Rparen:0,Comma:0,Rbrace:0,Number:0,Current:0,Expref:0,Root:0,Assign:1,Pipe:1,Question:2,Or:3,And:4,EQ:5,GT:5,LT:5,GTE:5,LTE:5,NE:5,Minus:6,Plus:6,Div:7,
Divide:7,Modulo:7,Multiply:7,Flatten:9,Star:20,Filter:21,Dot:40,Not:45,Lbrace:50,Lbracket:55,Lparen:60},st=class E{index=0;tokens=[];parse(e,r){this.loadTokens(
e,r||{enable_legacy_literals:!1}),this.index=0;let i=this.expression(0);if(this.lookahead(0)!=="EOF"){let n=this.lookaheadToken(0);this.errorToken(n,`Syntax err\
or: unexpected token type: ${n.type}, value: ${n.value}`)}return i}loadTokens(e,r){this.tokens=O.tokenize(e,r),this.tokens.push({type:"EOF",value:"",start:e.length})}expression(e){
let r=this.lookaheadToken(0);this.advance();let i=this.nud(r),n=this.lookahead(0);for(;e<u[n];)this.advance(),i=this.led(n,i),n=this.lookahead(0);return i}lookahead(e){
return this.tokens[this.index+e].type}lookaheadToken(e){return this.tokens[this.index+e]}advance(){this.index+=1}nud(e){switch(e.type){case"Variable":return{type:"\
Variable",name:e.value};case"Literal":return{type:"Literal",value:e.value};case"UnquotedIdentifier":return E.isKeyword(e,"let")&&this.lookahead(0)==="Variable"?
this.parseLetExpression():{type:"Field",name:e.value};case"QuotedIdentifier":if(this.lookahead(0)==="Lparen")throw new Error("Syntax error: quoted identifier no\
t allowed for function names.");return{type:"Field",name:e.value};case"Not":return{type:"NotExpression",child:this.expression(u.Not)};case"Minus":{let r=this.expression(
u.Minus);return{type:"Unary",operator:e.type,operand:r}}case"Plus":{let r=this.expression(u.Plus);return{type:"Unary",operator:e.type,operand:r}}case"Star":return{
type:"ValueProjection",left:{type:"Identity"},right:this.parseProjectionRHS(u.Star)};case"Filter":return this.led(e.type,{type:"Identity"});case"Lbrace":return this.
parseMultiselectHash();case"Flatten":{let r={type:"Flatten",child:{type:"Identity"}},i=this.parseProjectionRHS(u.Flatten);return{type:"Projection",left:r,right:i}}case"\
Lbracket":{if(this.lookahead(0)==="Number"||this.lookahead(0)==="Colon"){let r=this.parseIndexExpression();return this.projectIfSlice({type:"Identity"},r)}if(this.
lookahead(0)==="Star"&&this.lookahead(1)==="Rbracket"){this.advance(),this.advance();let r=this.parseProjectionRHS(u.Star);return{left:{type:"Identity"},right:r,
type:"Projection"}}return this.parseMultiselectList()}case"Current":return{type:"Current"};case"Root":return{type:"Root"};case"Expref":return{type:"ExpressionRe\
ference",child:this.expression(u.Expref)};case"Lparen":{let r=this.expression(0);return this.match("Rparen"),r}default:this.errorToken(e)}}led(e,r){switch(e){case"\
Question":{let i=this.expression(0);this.match("Colon");let n=this.expression(0);return{type:"Ternary",condition:r,trueExpr:i,falseExpr:n}}case"Dot":{let i=u.Dot;
if(this.lookahead(0)!=="Star"){let s=this.parseDotRHS(i);return{type:"Subexpression",left:r,right:s}}this.advance();let n=this.parseProjectionRHS(i);return{type:"\
ValueProjection",left:r,right:n}}case"Pipe":{let i=this.expression(u.Pipe);return{type:"Pipe",left:r,right:i}}case"Or":{let i=this.expression(u.Or);return{type:"\
OrExpression",left:r,right:i}}case"And":{let i=this.expression(u.And);return{type:"AndExpression",left:r,right:i}}case"Lparen":{if(r.type!=="Field")throw new Error(
"Syntax error: expected a Field node");let i=r.name,n=this.parseCommaSeparatedExpressionsUntilToken("Rparen");return{name:i,type:"Function",children:n}}case"Fil\
ter":{let i=this.expression(0);this.match("Rbracket");let n=this.lookahead(0)==="Flatten"?{type:"Identity"}:this.parseProjectionRHS(u.Filter);return{type:"Filte\
rProjection",left:r,right:n,condition:i}}case"Flatten":{let i={type:"Flatten",child:r},n=this.parseProjectionRHS(u.Flatten);return{type:"Projection",left:i,right:n}}case"\
Assign":{let i=r,n=this.expression(0);return{type:"Binding",variable:i.name,reference:n}}case"EQ":case"NE":case"GT":case"GTE":case"LT":case"LTE":return this.parseComparator(
r,e);case"Plus":case"Minus":case"Multiply":case"Star":case"Divide":case"Modulo":case"Div":return this.parseArithmetic(r,e);case"Lbracket":{let i=this.lookaheadToken(
0);if(i.type==="Number"||i.type==="Colon"){let s=this.parseIndexExpression();return this.projectIfSlice(r,s)}this.match("Star"),this.match("Rbracket");let n=this.
parseProjectionRHS(u.Star);return{type:"Projection",left:r,right:n}}default:return this.errorToken(this.lookaheadToken(0))}}static isKeyword(e,r){return e.type===
"UnquotedIdentifier"&&e.value===r}match(e){if(this.lookahead(0)===e){this.advance();return}else{let r=this.lookaheadToken(0);this.errorToken(r,`Syntax error: ex\
pected ${e}, got: ${r.type}`)}}errorToken(e,r=""){let i=new Error(r||`Syntax error: invalid token (${e.type}): "${e.value}"`);throw i.name="ParserError",i}parseIndexExpression(){
if(this.lookahead(0)==="Colon"||this.lookahead(1)==="Colon")return this.parseSliceExpression();let e=Number(this.lookaheadToken(0).value);return this.advance(),
this.match("Rbracket"),{type:"Index",value:e}}projectIfSlice(e,r){let i={type:"IndexExpression",left:e,right:r};return r.type==="Slice"?{left:i,right:this.parseProjectionRHS(
u.Star),type:"Projection"}:i}parseSliceExpression(){let e=[null,null,null],r=0,i=this.lookaheadToken(0);for(;i.type!="Rbracket"&&r<3;){if(i.type==="Colon")r++,r===
3&&this.errorToken(this.lookaheadToken(0),"Syntax error, too many colons in slice expression"),this.advance();else if(i.type==="Number"){let a=this.lookaheadToken(
0).value;e[r]=a,this.advance()}else{let a=this.lookaheadToken(0);this.errorToken(a,`Syntax error, unexpected token: ${a.value}(${a.type})`)}i=this.lookaheadToken(
0)}this.match("Rbracket");let[n,s,o]=e;return{type:"Slice",start:n,stop:s,step:o}}parseLetExpression(){let e=this.parseCommaSeparatedExpressionsUntilKeyword("in"),
r=this.expression(0);return{type:"LetExpression",bindings:e.map(n=>n),expression:r}}parseCommaSeparatedExpressionsUntilKeyword(e){return this.parseCommaSeparatedExpressionsUntil(
()=>E.isKeyword(this.lookaheadToken(0),e),()=>{this.advance()})}parseCommaSeparatedExpressionsUntilToken(e){return this.parseCommaSeparatedExpressionsUntil(()=>this.
lookahead(0)===e,()=>this.match(e))}parseCommaSeparatedExpressionsUntil(e,r){let i=[],n;for(;!e();)n=this.expression(0),this.lookahead(0)==="Comma"&&this.match(
"Comma"),i.push(n);return r(),i}parseComparator(e,r){let i=this.expression(u[r]);return{type:"Comparator",name:r,left:e,right:i}}parseArithmetic(e,r){let i=this.
expression(u[r]);return{type:"Arithmetic",operator:r,left:e,right:i}}parseDotRHS(e){let r=this.lookahead(0);if(["UnquotedIdentifier","QuotedIdentifier","Star"].
includes(r))return this.expression(e);if(r==="Lbracket")return this.match("Lbracket"),this.parseMultiselectList();if(r==="Lbrace")return this.match("Lbrace"),this.
parseMultiselectHash();let n=this.lookaheadToken(0);this.errorToken(n,`Syntax error, unexpected token: ${n.value}(${n.type})`)}parseProjectionRHS(e){if(u[this.lookahead(
0)]<10)return{type:"Identity"};if(this.lookahead(0)==="Lbracket")return this.expression(e);if(this.lookahead(0)==="Filter")return this.expression(e);if(this.lookahead(
0)==="Dot")return this.match("Dot"),this.parseDotRHS(e);let r=this.lookaheadToken(0);this.errorToken(r,`Syntax error, unexpected token: ${r.value}(${r.type})`)}parseMultiselectList(){
let e=[];for(;this.lookahead(0)!=="Rbracket";){let r=this.expression(0);if(e.push(r),this.lookahead(0)==="Comma"&&(this.match("Comma"),this.lookahead(0)==="Rbra\
cket"))throw new Error("Syntax error: unexpected token Rbracket")}return this.match("Rbracket"),{type:"MultiSelectList",children:e}}parseMultiselectHash(){let e=[],
r=["UnquotedIdentifier","QuotedIdentifier"],i,n,s;for(;;){if(i=this.lookaheadToken(0),!r.includes(i.type))throw new Error(`Syntax error: expecting an identifier\
 token, got: ${i.type}`);if(n=i.value,this.advance(),this.match("Colon"),s=this.expression(0),e.push({value:s,type:"KeyValuePair",name:n}),this.lookahead(0)==="\
Comma")this.match("Comma");else if(this.lookahead(0)==="Rbrace"){this.match("Rbrace");break}}return{type:"MultiSelectHash",children:e}}},ot=new st,$=ot,d=class _{_text;constructor(e){
this._text=e}get string(){return this._text}get length(){return this.codePoints.length}compareTo(e){return _.compare(this,new _(e))}static get comparer(){return(r,i)=>new _(
r).compareTo(i)}static compare(e,r){let i=e.codePoints,n=r.codePoints;for(let s=0;s<Math.min(i.length,n.length);s++)if(i[s]!==n[s])return i[s]-n[s]>0?1:-1;return i.
length-n.length>0?1:-1}reverse(){return String.fromCodePoint(...this.codePoints.reverse())}get codePoints(){return[...this._text].map(r=>r.codePointAt(0))}},x=t=>([
e])=>t(e),R=t=>([e])=>t(e),P=t=>([e])=>t(e),at=class{_interpreter;_functionTable;_customFunctions=new Set;TYPE_NAME_TABLE=Object.freeze({0:"number",1:"any",2:"s\
tring",3:"array",4:"object",5:"boolean",6:"expression",7:"null",8:"Array<number>",10:"Array<object>",9:"Array<string>",11:"Array<Array<any>>"});constructor(t){this.
_interpreter=t,this._functionTable=this.buildFunctionTable()}buildFunctionTable(){return{abs:{_func:x(Math.abs),_signature:[{types:[0]}]},ceil:{_func:x(Math.ceil),
_signature:[{types:[0]}]},floor:{_func:x(Math.floor),_signature:[{types:[0]}]},lower:{_func:R(K),_signature:[{types:[2]}]},upper:{_func:R(tt),_signature:[{types:[
2]}]},keys:{_func:P(Object.keys),_signature:[{types:[4]}]},values:{_func:P(Object.values),_signature:[{types:[4]}]},avg:{_func:this.functionAvg,_signature:[{types:[
8]}]},contains:{_func:this.functionContains,_signature:[{types:[2,3]},{types:[1]}]},ends_with:{_func:this.functionEndsWith,_signature:[{types:[2]},{types:[2]}]},
find_first:{_func:this.functionFindFirst,_signature:[{types:[2]},{types:[2]},{types:[0],optional:!0},{types:[0],optional:!0}]},find_last:{_func:this.functionFindLast,
_signature:[{types:[2]},{types:[2]},{types:[0],optional:!0},{types:[0],optional:!0}]},from_items:{_func:this.functionFromItems,_signature:[{types:[11]}]},group_by:{
_func:this.functionGroupBy,_signature:[{types:[3]},{types:[6]}]},items:{_func:this.functionItems,_signature:[{types:[4]}]},join:{_func:this.functionJoin,_signature:[
{types:[2]},{types:[9]}]},length:{_func:this.functionLength,_signature:[{types:[2,3,4]}]},map:{_func:this.functionMap,_signature:[{types:[6]},{types:[3]}]},max:{
_func:this.functionMax,_signature:[{types:[8,9]}]},max_by:{_func:this.functionMaxBy,_signature:[{types:[3]},{types:[6]}]},merge:{_func:this.functionMerge,_signature:[
{types:[4],variadic:!0}]},min:{_func:this.functionMin,_signature:[{types:[8,9]}]},min_by:{_func:this.functionMinBy,_signature:[{types:[3]},{types:[6]}]},not_null:{
_func:this.functionNotNull,_signature:[{types:[1],variadic:!0}]},pad_left:{_func:this.functionPadLeft,_signature:[{types:[2]},{types:[0]},{types:[2],optional:!0}]},
pad_right:{_func:this.functionPadRight,_signature:[{types:[2]},{types:[0]},{types:[2],optional:!0}]},replace:{_func:this.functionReplace,_signature:[{types:[2]},
{types:[2]},{types:[2]},{types:[0],optional:!0}]},reverse:{_func:this.functionReverse,_signature:[{types:[2,3]}]},sort:{_func:this.functionSort,_signature:[{types:[
9,8]}]},sort_by:{_func:this.functionSortBy,_signature:[{types:[3]},{types:[6]}]},split:{_func:this.functionSplit,_signature:[{types:[2]},{types:[2]},{types:[0],
optional:!0}]},starts_with:{_func:this.functionStartsWith,_signature:[{types:[2]},{types:[2]}]},sum:{_func:this.functionSum,_signature:[{types:[8]}]},to_array:{
_func:this.functionToArray,_signature:[{types:[1]}]},to_number:{_func:this.functionToNumber,_signature:[{types:[1]}]},to_string:{_func:this.functionToString,_signature:[
{types:[1]}]},trim:{_func:this.functionTrim,_signature:[{types:[2]},{types:[2],optional:!0}]},trim_left:{_func:this.functionTrimLeft,_signature:[{types:[2]},{types:[
2],optional:!0}]},trim_right:{_func:this.functionTrimRight,_signature:[{types:[2]},{types:[2],optional:!0}]},type:{_func:this.functionType,_signature:[{types:[1]}]},
zip:{_func:this.functionZip,_signature:[{types:[3],variadic:!0}]}}}registerFunction(t,e,r,i){let n=this._registerInternal(t,e,r,i);if(!n.success)throw new Error(
n.message)}_registerInternal(t,e,r,i={}){if(!t||typeof t!="string"||t.trim()==="")return{success:!1,reason:"invalid-name",message:"Function name must be a non-e\
mpty string"};try{this.validateInputSignatures(t,r)}catch(c){return{success:!1,reason:"invalid-signature",message:c instanceof Error?c.message:"Invalid function\
 signature"}}let{override:n=!1,warn:s=!1}=i,o=t in this._functionTable;return o&&!n?{success:!1,reason:"already-exists",message:`Function already defined: ${t}(\
). Use { override: true } to replace it.`}:(o&&n&&s&&console.warn(`Warning: Overriding existing function: ${t}()`),this._functionTable[t]={_func:e.bind(this),_signature:r},
this._customFunctions.add(t),{success:!0,message:o?`Function ${t}() overridden successfully`:`Function ${t}() registered successfully`})}register(t,e,r,i={}){return this.
_registerInternal(t,e,r,i)}unregister(t){return this._customFunctions.has(t)?(delete this._functionTable[t],this._customFunctions.delete(t),!0):!1}isRegistered(t){
return t in this._functionTable}getRegistered(){return Object.keys(this._functionTable)}getCustomFunctions(){return Array.from(this._customFunctions)}clearCustomFunctions(){
for(let t of this._customFunctions)delete this._functionTable[t];this._customFunctions.clear()}callFunction(t,e){let r=this._functionTable[t];if(r===void 0)throw new Error(
`Unknown function: ${t}()`);return this.validateArgs(t,e,r._signature),r._func.call(this,e)}validateInputSignatures(t,e){for(let r=0;r<e.length;r+=1)if("variadi\
c"in e[r]&&r!==e.length-1)throw new Error(`Invalid arity: ${t}() 'variadic' argument ${r+1} must occur last`)}validateArgs(t,e,r){this.validateInputSignatures(t,
r),this.validateArity(t,e,r),this.validateTypes(t,e,r)}validateArity(t,e,r){let i=r.filter(a=>!(a.optional??!1)).length,n=r[r.length-1]?.variadic??!1,s=e.length<
i,o=e.length>r.length;if(n&&s||!n&&(s||o)){let a=s&&(!n&&i>1||n)?"at least ":"",c=r.length>1;throw new Error(`Invalid arity: ${t}() takes ${a}${i} argument${c&&
"s"||""} but received ${e.length}`)}}validateTypes(t,e,r){for(let i=0;i<r.length;i+=1){let n=r[i].types,s=this.getTypeName(e[i]);if(s===void 0)continue;if(!n.some(
a=>this.typeMatches(s,a,e[i]))){let a=n.map(c=>this.TYPE_NAME_TABLE[c]).join(" | ");throw new Error(`Invalid type: ${t}() expected argument ${i+1} to be type (${a}\
) but received type ${this.TYPE_NAME_TABLE[s]} instead.`)}}}typeMatches(t,e,r){if(e===1)return!0;if(e===9||e===8||e===10||e===11||e===3){if(e===3)return t===3;if(t===
3){let i;e===8?i=0:e===10?i=4:e===9?i=2:e===11&&(i=3);let n=r;for(let s=0;s<n.length;s+=1){let o=this.getTypeName(n[s]);if(o!==void 0&&i!==void 0&&!this.typeMatches(
o,i,n[s]))return!1}return!0}}else return t===e;return!1}getTypeName(t){if(t===null)return 7;if(typeof t=="string")return 2;if(typeof t=="number")return 0;if(typeof t==
"boolean")return 5;if(Array.isArray(t))return 3;if(typeof t=="object")return t.expref?6:4}createKeyFunction(t,e){let r=this._interpreter;return n=>{let s=r.visit(
t,n);if(!e.includes(this.getTypeName(s))){let o=`Invalid type: expected one of (${e.map(a=>this.TYPE_NAME_TABLE[a]).join(" | ")}), received ${this.TYPE_NAME_TABLE[this.
getTypeName(s)]}`;throw new Error(o)}return s}}functionAvg=([t])=>{if(!t||t.length==0)return null;let e=0;for(let r=0;r<t.length;r+=1)e+=t[r];return e/t.length};functionContains=([
t,e])=>{if(Array.isArray(t))return t.includes(e);if(typeof t=="string"){let r=t;if(typeof e=="string")return r.includes(e)}return null};functionEndsWith=t=>{let[
e,r]=t;return e.includes(r,e.length-r.length)};functionFindFirst=this.createFindFunction(z);functionFindLast=this.createFindFunction(G);createFindFunction(t){return e=>{
let r=e[0],i=e[1],n=e.length>2?e[2]:void 0,s=e.length>3?e[3]:void 0;return t(r,i,n,s)}}functionFromItems=([t])=>(t.map(e=>{if(e.length!=2||typeof e[0]!="string")
throw new Error("invalid value, each array must contain two elements, a pair of string and value")}),Object.fromEntries(t));functionGroupBy=([t,e])=>{let r=this.
createKeyFunction(e,[2]);return t.reduce((i,n)=>{let s=r(n??{});return(i[s]=i[s]||[]).push(n),i},{})};functionItems=([t])=>Object.entries(t);functionJoin=t=>{let[
e,r]=t;return r.join(e)};functionLength=([t])=>typeof t=="string"?new d(t).length:Array.isArray(t)?t.length:Object.keys(t).length;functionMap=([t,e])=>{if(!this.
_interpreter)return[];let r=[],i=this._interpreter;for(let n=0;n<e.length;n+=1)r.push(i.visit(t,e[n]));return r};functionMax=([t])=>{if(!t.length)return null;if(this.
getTypeName(t[0])===0)return Math.max(...t);let r=t,i=r[0];for(let n=1;n<r.length;n+=1)i.localeCompare(r[n])<0&&(i=r[n]);return i};functionMaxBy=t=>{let e=t[1],
r=t[0],i=this.createKeyFunction(e,[0,2]),n=-1/0,s,o;for(let a=0;a<r.length;a+=1)o=i&&i(r[a]),o!==void 0&&o>n&&(n=o,s=r[a]);return s||null};functionMerge=t=>{let e={};
for(let r=0;r<t.length;r+=1){let i=t[r];e=Object.assign(e,i)}return e};functionMin=([t])=>{if(!t.length)return null;if(this.getTypeName(t[0])===0)return Math.min(
...t);let r=t,i=r[0];for(let n=1;n<r.length;n+=1)r[n].localeCompare(i)<0&&(i=r[n]);return i};functionMinBy=t=>{let e=t[1],r=t[0],i=this.createKeyFunction(e,[0,2]),
n=1/0,s,o;for(let a=0;a<r.length;a+=1)o=i&&i(r[a]),o!==void 0&&o<n&&(n=o,s=r[a]);return s||null};functionNotNull=t=>{for(let e=0;e<t.length;e+=1)if(this.getTypeName(
t[e])!==7)return t[e];return null};functionPadLeft=this.createPadFunction(W);functionPadRight=this.createPadFunction(Z);createPadFunction(t){return e=>{let r=e[0],
i=e[1],n=e.length>2?e[2]:void 0;return t(r,i,n)}}functionReplace=t=>{let e=t[0],r=t[1],i=t[2];return T(e,r,i,t.length>3?t[3]:void 0)};functionSplit=t=>{let e=t[0],
r=t[1];return X(e,r,t.length>2?t[2]:void 0)};functionReverse=([t])=>{if(this.getTypeName(t)===2)return new d(t).reverse();let r=t.slice(0);return r.reverse(),r};functionSort=([
t])=>t.length==0?t:typeof t[0]=="string"?[...t].sort(d.comparer):[...t].sort();functionSortBy=t=>{let e=t[0].slice(0);if(e.length===0)return e;let r=this._interpreter,
i=t[1],n=this.getTypeName(r.visit(i,e[0]));if(n!==void 0&&![0,2].includes(n))throw new Error(`Invalid type: unexpected type (${this.TYPE_NAME_TABLE[n]})`);function s(o,a){
throw new Error(`Invalid type: expected (${o.TYPE_NAME_TABLE[n]}), received ${o.TYPE_NAME_TABLE[o.getTypeName(a)]}`)}return e.sort((o,a)=>{let c=r.visit(i,o),h=r.
visit(i,a);return this.getTypeName(c)!==n?s(this,c):this.getTypeName(h)!==n&&s(this,h),n===2?d.comparer(c,h):c-h})};functionStartsWith=([t,e])=>t.startsWith(e);functionSum=([
t])=>t.reduce((e,r)=>e+r,0);functionToArray=([t])=>this.getTypeName(t)===3?t:[t];functionToNumber=([t])=>{let e=this.getTypeName(t),r;return e===0?t:e===2&&(r=+t,
!isNaN(r))?r:null};functionToString=([t])=>this.getTypeName(t)===2?t:JSON.stringify(t);functionTrim=this.createTrimFunction(V);functionTrimLeft=this.createTrimFunction(
I);functionTrimRight=this.createTrimFunction(M);createTrimFunction(t){return e=>{let r=e[0],i=e.length>1?e[1]:void 0;return t(r,i)}}functionType=([t])=>{switch(this.
getTypeName(t)){case 0:return"number";case 2:return"string";case 3:return"array";case 4:return"object";case 5:return"boolean";case 7:return"null";default:throw new Error(
"invalid-type")}};functionZip=t=>{let e=Math.min(...t.map(i=>i.length));return Array(e).fill(null).map((i,n)=>t.map(s=>s[n]))}},w=class j{inner=void 0;data={};get currentScopeData(){
return this.data}withScope(e){let r=new j;return r.inner=this,r.data=e,r}getValue(e){return Object.prototype.hasOwnProperty.call(this.data,e)?this.data[e]:this.
inner?this.inner.getValue(e):null}},ct=new w,ut=class Y{runtime;_rootValue=null;_scope;constructor(){this.runtime=new at(this),this._scope=new w}withScope(e){let r=new Y;
return r.runtime._functionTable=this.runtime._functionTable,r._rootValue=this._rootValue,r._scope=this._scope.withScope(e),r}search(e,r){return this._rootValue=
r,this._scope=ct,this.visit(e,r)}visit(e,r){switch(e.type){case"Ternary":{let n=this.visit(e.condition,r);return y(n)?this.visit(e.falseExpr,r):this.visit(e.trueExpr,
r)}case"Field":let i=e.name;return r===null||typeof r!="object"||Array.isArray(r)?null:r[i]??null;case"LetExpression":{let{bindings:n,expression:s}=e,o={};return n.
forEach(a=>{let c=this.visit(a,r);o={...o,...c}}),this.withScope(o).visit(s,r)}case"Binding":{let{variable:n,reference:s}=e,o=this.visit(s,r);return{[n]:o}}case"\
Variable":{let n=e.name;if(!this._scope.getValue(n)&&!Object.prototype.hasOwnProperty.call(this._scope.currentScopeData,n))throw new Error(`Error referencing un\
defined variable ${n}`);return this._scope.getValue(n)}case"IndexExpression":return this.visit(e.right,this.visit(e.left,r));case"Subexpression":{let n=this.visit(
e.left,r);return n!=null?this.visit(e.right,n)??null:null}case"Index":{if(!Array.isArray(r))return null;let n=e.value<0?r.length+e.value:e.value;return r[n]??null}case"\
Slice":{if(!Array.isArray(r)&&typeof r!="string")return null;let{start:n,stop:s,step:o}=this.computeSliceParams(r.length,e);if(typeof r=="string"){let a=[...r];
return this.slice(a,n,s,o).join("")}else return this.slice(r,n,s,o)}case"Projection":{let{left:n,right:s}=e,o=!1;n.type==="IndexExpression"&&n.right.type==="Sli\
ce"&&(o=!0);let a=this.visit(n,r);if(o&&typeof a=="string")return this.visit(s,a);if(!Array.isArray(a))return null;let c=[];for(let h of a){let f=this.visit(s,h);
f!==null&&c.push(f)}return c}case"ValueProjection":{let{left:n,right:s}=e,o=this.visit(n,r);if(o===null||typeof o!="object"||Array.isArray(o))return null;let a=[],
c=Object.values(o);for(let h of c){let f=this.visit(s,h);f!==null&&a.push(f)}return a}case"FilterProjection":{let{left:n,right:s,condition:o}=e,a=this.visit(n,r);
if(!Array.isArray(a))return null;let c=[];for(let h of a){let f=this.visit(o,h);if(y(f))continue;let S=this.visit(s,h);S!==null&&c.push(S)}return c}case"Arithme\
tic":{let n=this.visit(e.left,r),s=this.visit(e.right,r);switch(e.operator){case"Plus":return U(n,s);case"Minus":return D(n,s);case"Multiply":case"Star":return H(
n,s);case"Divide":return J(n,s);case"Modulo":return q(n,s);case"Div":return Q(n,s);default:throw new Error(`Syntax error: unknown arithmetic operator: ${e.operator}`)}}case"\
Unary":{let n=this.visit(e.operand,r);switch(e.operator){case"Plus":return p(n),n;case"Minus":return p(n),-n;default:throw new Error(`Syntax error: unknown arit\
hmetic operator: ${e.operator}`)}}case"Comparator":{let n=this.visit(e.left,r),s=this.visit(e.right,r);switch(e.name){case"EQ":return g(n,s);case"NE":return!g(n,
s)}if(typeof n!="number"||typeof s!="number")return null;switch(e.name){case"GT":return n>s;case"GTE":return n>=s;case"LT":return n<s;case"LTE":return n<=s}}case"\
Flatten":{let n=this.visit(e.child,r);return Array.isArray(n)?n.flat():null}case"Root":return this._rootValue;case"MultiSelectList":{let n=[];for(let s of e.children)
n.push(this.visit(s,r));return n}case"MultiSelectHash":{let n={};for(let s of e.children)n[s.name]=this.visit(s.value,r);return n}case"OrExpression":{let n=this.
visit(e.left,r);return y(n)?this.visit(e.right,r):n}case"AndExpression":{let n=this.visit(e.left,r);return y(n)?n:this.visit(e.right,r)}case"NotExpression":return y(
this.visit(e.child,r));case"Literal":return e.value;case"Pipe":return this.visit(e.right,this.visit(e.left,r));case"Function":{let n=[];for(let s of e.children)
n.push(this.visit(s,r));return this.runtime.callFunction(e.name,n)}case"ExpressionReference":return{expref:!0,...e.child};case"Current":case"Identity":return r}}computeSliceParams(e,r){
let{start:i,stop:n,step:s}=r;if(s===null)s=1;else if(s===0){let o=new Error("Invalid value: slice step cannot be 0");throw o.name="RuntimeError",o}return i=i===
null?s<0?e-1:0:this.capSliceRange(e,i,s),n=n===null?s<0?-1:e:this.capSliceRange(e,n,s),{start:i,stop:n,step:s}}capSliceRange(e,r,i){let n=r;return n<0?(n+=e,n<0&&
(n=i<0?-1:0)):n>=e&&(n=i<0?e-1:e),n}slice(e,r,i,n){let s=[];if(n>0)for(let o=r;o<i;o+=n)s.push(e[o]);else for(let o=r;o>i;o+=n)s.push(e[o]);return s}},ht=new ut,
l=ht,lt=1,pt=3,At=11,ft=8,It=10,yt=9,dt=5,_t=6,gt=7,mt=0,vt=4,xt=2;function Tt(t,e){return $.parse(t,e)}function Et(t,e){return O.tokenize(t,e)}var kt=(t,e,r,i)=>{
l.runtime.registerFunction(t,e,r,i)},wt=(t,e,r,i)=>l.runtime.register(t,e,r,i),St=t=>l.runtime.unregister(t),bt=t=>l.runtime.isRegistered(t),Ft=()=>l.runtime.getRegistered(),
Nt=()=>l.runtime.getCustomFunctions(),Rt=()=>{l.runtime.clearCustomFunctions()};function Pt(t,e,r){let i=$.parse(e,r);return l.search(i,t)}function Mt(){return new w}
var Lt=l,Ct={compile:Tt,registerFunction:kt,register:wt,unregisterFunction:St,isRegistered:bt,getRegisteredFunctions:Ft,getCustomFunctions:Nt,clearCustomFunctions:Rt,
search:Pt,tokenize:Et,TreeInterpreter:Lt,TYPE_ANY:lt,TYPE_ARRAY_NUMBER:ft,TYPE_ARRAY_STRING:yt,TYPE_ARRAY:pt,TYPE_BOOLEAN:dt,TYPE_EXPREF:_t,TYPE_NULL:gt,TYPE_NUMBER:mt,
TYPE_OBJECT:vt,TYPE_STRING:xt};export{Mt as Scope,lt as TYPE_ANY,pt as TYPE_ARRAY,At as TYPE_ARRAY_ARRAY,ft as TYPE_ARRAY_NUMBER,It as TYPE_ARRAY_OBJECT,yt as TYPE_ARRAY_STRING,dt as TYPE_BOOLEAN,
_t as TYPE_EXPREF,gt as TYPE_NULL,mt as TYPE_NUMBER,vt as TYPE_OBJECT,xt as TYPE_STRING,Lt as TreeInterpreter,Rt as clearCustomFunctions,Tt as compile,Ct as default,
Nt as getCustomFunctions,Ft as getRegisteredFunctions,bt as isRegistered,Ct as jmespath,wt as register,kt as registerFunction,Pt as search,Et as tokenize,St as unregisterFunction};
