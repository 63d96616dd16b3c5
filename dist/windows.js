const require=process.getBuiltinModule;
function c(e){return`'${e.replace(/['\u2018-\u201b]/g,"$&$&")}'`}function f({node:e,script:o},s){let t=Object.entries(s);return`\uFEFF${["$words = New-Object System.Collections.Generic.List[string]","$half = $null","foreach (\
$word in $args) {",`  if ($word -is [array]) { $text = $word -join ',' } else { $text = "$word" }`,"  if (($null -ne $half) -and ($half.EndsWith(':') -or $text.\
StartsWith('.'))) {","    $words[$words.Count - 1] = $half + $text","  } else { $words.Add($text) }","  if (($null -ne $word) -and $word.PSObject.Properties['<C\
ommandParameterName>']) { $half = $text } else { $half = $null }","}","if (($words.Count -gt 1) -and ($words[0] -eq 'exec')) {","  $at = 1","  if ($words[1] -eq\
 '--lease') { $at = 3 } elseif ($words[1].StartsWith('--lease=')) { $at = 2 }","  if (($words.Count -gt $at) -and ($words[$at] -ne '--')) { $words.Insert($at, '\
--') }","}",...t.flatMap(([n,r])=>[`$env:${r} = $env:${n}`,`$env:${n} = $null`]),"try {",`  $command = @(${c(o)}) + $words.ToArray()`,`  if ($MyInvocation.Expec\
tingInput) { $input | & ${c(e)} @command } else { & ${c(e)} @command }`,"} finally {",...t.flatMap(([n,r])=>[`  $env:${n} = $env:${r}`,`  $env:${r} = $null`]),"\
}","exit $LASTEXITCODE",""].join(`\r
`)}`}var a=e=>process.getBuiltinModule("node:child_process")[e],h=e=>new Proxy(function(){},{apply:(o,s,t)=>a(e)(...t),construct:(o,s,t)=>Reflect.construct(a(e),s,t),
get:(o,s)=>a(e)[s]}),L=new Proxy({},{get:(e,o)=>a(o)});var l=h("spawnSync");var w=process.getBuiltinModule("node:fs"),g=e=>w[e];var d=g("existsSync");var $=process.getBuiltinModule("node:path"),k=e=>$[e];var m=k("join");function p(e){return m(process.env.SystemRoot||"C:\\Windows","System32",e)}function _(e){let o=`/d /e:on /v:off /s /c "for %I in ("${e}") do @echo %~sI"`,{stdout:s}=l(process.env.ComSpec||p("cmd.exe"),[o],{env:{},windowsVerbatimArguments:!0,
encoding:"latin1"}),t=s?.trim()??"";return/^[!-~]+$/.test(t)&&d(t)?t:void 0}var i=e=>process.getBuiltinModule("node:child_process")[e],F=e=>new Proxy(function(){},{apply:(o,s,t)=>i(e)(...t),construct:(o,s,t)=>Reflect.construct(i(e),s,t),
get:(o,s)=>i(e)[s]}),U=new Proxy({},{get:(e,o)=>i(o)});var y=F("spawnSync");var b=process.getBuiltinModule("node:path"),v=e=>b[e];var S=v("dirname");var P=["S-1-3-4","S-1-5-18","S-1-5-32-544"],x=new Set,u=!1;function C(e){if(x.has(S(e))){x.add(e);return}let o=P.map(t=>`*${t}:(OI)(CI)F`),{status:s}=y(p("icacl\
s.exe"),[e,"/inheritance:r","/grant:r",...o,"/q"],{env:{},stdio:"ignore",windowsHide:!0,timeout:1e4});s===0?x.add(e):u=!0}var R=()=>u;export{R as isOpenToOthers,C as makePrivate,f as pwshLauncher,_ as shortPath};
