const require=process.getBuiltinModule;
function a(e){return`'${e.replace(/['\u2018-\u201b]/g,"$&$&")}'`}function h({node:e,script:o},s){let t=Object.entries(s);return`\uFEFF${["$words = New-Object System.Collections.Generic.List[string]","$half = $null","foreach (\
$word in $args) {",`  if ($word -is [array]) { $text = $word -join ',' } else { $text = "$word" }`,"  if (($null -ne $half) -and ($half.EndsWith(':') -or $text.\
StartsWith('.'))) {","    $words[$words.Count - 1] = $half + $text","  } else { $words.Add($text) }","  if (($null -ne $word) -and $word.PSObject.Properties['<C\
ommandParameterName>']) { $half = $text } else { $half = $null }","}","if (($words.Count -gt 1) -and ($words[0] -eq 'exec')) {","  $at = 1","  if ($words[1] -eq\
 '--lease') { $at = 3 } elseif ($words[1].StartsWith('--lease=')) { $at = 2 }","  if (($words.Count -gt $at) -and ($words[$at] -ne '--')) { $words.Insert($at, '\
--') }","}",...t.flatMap(([r,c])=>[`$env:${c} = $env:${r}`,`$env:${r} = $null`]),"try {",`  $command = @(${a(o)}) + $words.ToArray()`,`  if ($MyInvocation.Expec\
tingInput) { $input | & ${a(e)} @command } else { & ${a(e)} @command }`,"} finally {",...t.flatMap(([r,c])=>[`  $env:${r} = $env:${c}`,`  $env:${c} = $null`]),"\
}","exit $LASTEXITCODE",""].join(`\r
`)}`}var x=e=>process.getBuiltinModule("node:child_process")[e],w=e=>{let o=()=>x(e);return new Proxy(function(){},{apply:(s,t,n)=>o()(...n),construct:(s,t,n)=>Reflect.
construct(o(),t,n),get:(s,t)=>o()[t]})},L=new Proxy({},{get:(e,o)=>x(o)});var l=w("spawnSync");var g=process.getBuiltinModule("node:fs"),$=e=>g[e];var d=$("existsSync");var k=process.getBuiltinModule("node:path"),_=e=>k[e];var m=_("join");function p(e){return m(process.env.SystemRoot||"C:\\Windows","System32",e)}function v(e){let o=`/d /e:on /v:off /s /c "for %I in ("${e}") do @echo %~sI"`,{stdout:s}=l(process.env.ComSpec||p("cmd.exe"),[o],{env:{},windowsVerbatimArguments:!0,
encoding:"latin1"}),t=s?.trim()??"";return/^[!-~]+$/.test(t)&&d(t)?t:void 0}var y=e=>process.getBuiltinModule("node:child_process")[e],F=e=>{let o=()=>y(e);return new Proxy(function(){},{apply:(s,t,n)=>o()(...n),construct:(s,t,n)=>Reflect.
construct(o(),t,n),get:(s,t)=>o()[t]})},U=new Proxy({},{get:(e,o)=>y(o)});var S=F("spawnSync");var b=process.getBuiltinModule("node:path"),P=e=>b[e];var u=P("dirname");var C=["S-1-3-4","S-1-5-18","S-1-5-32-544"],i=new Set,f=!1;function R(e){if(i.has(u(e))){i.add(e);return}let o=C.map(t=>`*${t}:(OI)(CI)F`),{status:s}=S(p("icacl\
s.exe"),[e,"/inheritance:r","/grant:r",...o,"/q"],{env:{},stdio:"ignore",windowsHide:!0,timeout:1e4});s===0?i.add(e):f=!0}var M=()=>f;export{M as isOpenToOthers,R as makePrivate,h as pwshLauncher,v as shortPath};
