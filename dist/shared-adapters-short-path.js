const require=process.getBuiltinModule;
import{a}from"./shared-domain-command-pwsh-quoting.js";import"./shared-runtime.js";function u({node:t,script:s},o){let e=Object.entries(o);return`\uFEFF${["$words = New-Object System.Collections.Generic.List[string]","$half = $null","foreach (\
$word in $args) {",`  if ($word -is [array]) { $text = $word -join ',' } else { $text = "$word" }`,"  if (($null -ne $half) -and ($half.EndsWith(':') -or $text.\
StartsWith('.'))) {","    $words[$words.Count - 1] = $half + $text","  } else { $words.Add($text) }","  if (($null -ne $word) -and $word.PSObject.Properties['<C\
ommandParameterName>']) { $half = $text } else { $half = $null }","}","if (($words.Count -gt 1) -and ($words[0] -eq 'exec')) {","  $at = 1","  if ($words[1] -eq\
 '--lease') { $at = 3 } elseif ($words[1].StartsWith('--lease=')) { $at = 2 }","  if (($words.Count -gt $at) -and ($words[$at] -ne '--')) { $words.Insert($at, '\
--') }","}",...e.flatMap(([c,r])=>[`$env:${r} = $env:${c}`,`$env:${c} = $null`]),"try {",`  $command = @(${a(s)}) + $words.ToArray()`,`  if ($MyInvocation.Expec\
tingInput) { $input | & ${a(t)} @command } else { & ${a(t)} @command }`,"} finally {",...e.flatMap(([c,r])=>[`  $env:${c} = $env:${r}`,`  $env:${r} = $null`]),"\
}","exit $LASTEXITCODE",""].join(`\r
`)}`}var f=t=>{let s=()=>process.getBuiltinModule("node:child_process")[t];return new Proxy(function(){},{apply:(o,e,n)=>s()(...n),construct:(o,e)=>new(s())(...e),get:(o,e)=>s()[e]})};var i=f("spawnSync");var h=process.getBuiltinModule("node:fs"),w=t=>h[t];var x=w("existsSync");function $(t){let s=`/d /e:on /v:off /s /c "for %I in ("${t}") do @echo %~sI"`,{stdout:o}=i(process.env.ComSpec||"cmd.exe",[s],{windowsVerbatimArguments:!0,encoding:"\
latin1"}),e=o?.trim()??"";return/^[!-~]+$/.test(e)&&x(e)?e:void 0}var g=t=>{let s=()=>process.getBuiltinModule("node:child_process")[t];return new Proxy(function(){},{apply:(o,e,n)=>s()(...n),construct:(o,e)=>new(s())(...e),get:(o,e)=>s()[e]})};var l=g("spawnSync");var k=process.getBuiltinModule("node:path"),d=t=>k[t];var y=d("dirname");var m=d("join");var F=["S-1-3-4","S-1-5-18","S-1-5-32-544"],p=new Set,S=!1;function v(t){if(p.has(y(t))){p.add(t);return}let s=m(process.env.SystemRoot||"C:\\Windows","System32",
"icacls.exe"),o=F.map(n=>`*${n}:(OI)(CI)F`),{status:e}=l(s,[t,"/inheritance:r","/grant:r",...o,"/q"],{stdio:"ignore",windowsHide:!0,timeout:1e4});e===0?p.add(t):
S=!0}var _=()=>S;export{_ as isOpenToOthers,v as makePrivate,u as pwshLauncher,$ as shortPath};
