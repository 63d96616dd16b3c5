const require=process.getBuiltinModule;
function r(t){return`<code>${e(t)}</code>`}function i(t){return e(t).replace(/&#(?:64|35);|GH-(?=\d)/gi,n=>`${n}&#8203;`)}function e(t){return t.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,n=>`&#${n.codePointAt(0)};`)}export{r as a,i as b};
