const require=process.getBuiltinModule;
function a(e){return`'${e.replace(/['\u2018-\u201b]/g,"$&$&")}'`}function u({node:e,script:s},o){let t=Object.entries(o);return`\uFEFF${["$words = New-Object System.Collections.Generic.List[string]","$half = $null","foreach (\
$word in $args) {",`  if ($word -is [array]) { $text = $word -join ',' } else { $text = "$word" }`,"  if (($null -ne $half) -and ($half.EndsWith(':') -or $text.\
StartsWith('.'))) {","    $words[$words.Count - 1] = $half + $text","  } else { $words.Add($text) }","  if (($null -ne $word) -and $word.PSObject.Properties['<C\
ommandParameterName>']) { $half = $text } else { $half = $null }","}","if (($words.Count -gt 1) -and ($words[0] -eq 'exec')) {","  $at = 1","  if ($words[1] -eq\
 '--lease') { $at = 3 } elseif ($words[1].StartsWith('--lease=')) { $at = 2 }","  if (($words.Count -gt $at) -and ($words[$at] -ne '--')) { $words.Insert($at, '\
--') }","}",...t.flatMap(([c,r])=>[`$env:${r} = $env:${c}`,`$env:${c} = $null`]),"try {",`  $command = @(${a(s)}) + $words.ToArray()`,`  if ($MyInvocation.Expec\
tingInput) { $input | & ${a(e)} @command } else { & ${a(e)} @command }`,"} finally {",...t.flatMap(([c,r])=>[`  $env:${c} = $env:${r}`,`  $env:${r} = $null`]),"\
}","exit $LASTEXITCODE",""].join(`\r
`)}`}var f=e=>{let s=()=>process.getBuiltinModule("node:child_process")[e];return new Proxy(function(){},{apply:(o,t,n)=>s()(...n),construct:(o,t)=>new(s())(...t),get:(o,t)=>s()[t]})};var i=f("spawnSync");var h=process.getBuiltinModule("node:fs"),w=e=>h[e];var x=w("existsSync");function $(e){let s=`/d /e:on /v:off /s /c "for %I in ("${e}") do @echo %~sI"`,{stdout:o}=i(process.env.ComSpec||"cmd.exe",[s],{windowsVerbatimArguments:!0,encoding:"\
latin1"}),t=o?.trim()??"";return/^[!-~]+$/.test(t)&&x(t)?t:void 0}var g=e=>{let s=()=>process.getBuiltinModule("node:child_process")[e];return new Proxy(function(){},{apply:(o,t,n)=>s()(...n),construct:(o,t)=>new(s())(...t),get:(o,t)=>s()[t]})};var l=g("spawnSync");var k=process.getBuiltinModule("node:path"),d=e=>k[e];var y=d("dirname");var m=d("join");var F=["S-1-3-4","S-1-5-18","S-1-5-32-544"],p=new Set,S=!1;function v(e){if(p.has(y(e))){p.add(e);return}let s=m(process.env.SystemRoot||"C:\\Windows","System32",
"icacls.exe"),o=F.map(n=>`*${n}:(OI)(CI)F`),{status:t}=l(s,[e,"/inheritance:r","/grant:r",...o,"/q"],{stdio:"ignore",windowsHide:!0,timeout:1e4});t===0?p.add(e):
S=!0}var _=()=>S;export{_ as isOpenToOthers,v as makePrivate,u as pwshLauncher,$ as shortPath};
