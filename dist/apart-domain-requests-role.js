const require=process.getBuiltinModule;
function o(e){let n=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(e);if(!n)return;let[,r="",t="",a=""]=n;return{arn:e,partition:r,
accountId:t,name:a}}function i(e){let n=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!n)return;let[,r="",t=""]=n;return{accountId:r,
name:t}}export{o as a,i as b};
