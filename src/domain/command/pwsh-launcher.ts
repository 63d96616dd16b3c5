import type { LaunchedProgram } from './launched-program.ts';
import { pwshQuoted } from './pwsh-quoting.ts';

/**
 * The launcher for PowerShell, which prefers it to cmd's. For cmd's launcher PowerShell writes arguments without
 * quotes into the command line, so that cmd would interpret `&` in them. PowerShell removes `--` from a script's
 * arguments and splits arguments such as `-Da.b=c` and `-v:x`, which it marks; this launcher restores both.
 * https://github.com/PowerShell/PowerShell/issues/21208, https://github.com/PowerShell/PowerShell/issues/6360
 */
export function pwshLauncher(
  { node, script }: LaunchedProgram,
  renamedVariables: Readonly<Record<string, string>>,
): string {
  const names = Object.entries(renamedVariables);
  const lines = [
    '$words = New-Object System.Collections.Generic.List[string]',
    '$half = $null',
    'foreach ($word in $args) {',
    '  if ($word -is [array]) { $text = $word -join \',\' } else { $text = "$word" }',
    "  if (($null -ne $half) -and ($half.EndsWith(':') -or $text.StartsWith('.'))) {",
    '    $words[$words.Count - 1] = $half + $text',
    '  } else { $words.Add($text) }',
    "  if (($null -ne $word) -and $word.PSObject.Properties['<CommandParameterName>']) { $half = $text } else { $half = $null }",
    '}',
    "if (($words.Count -gt 1) -and ($words[0] -eq 'exec')) {",
    '  $at = 1',
    "  if ($words[1] -eq '--lease') { $at = 3 } elseif ($words[1].StartsWith('--lease=')) { $at = 2 }",
    "  if (($words.Count -gt $at) -and ($words[$at] -ne '--')) { $words.Insert($at, '--') }",
    '}',
    ...names.flatMap(([name, aside]) => [`$env:${aside} = $env:${name}`, `$env:${name} = $null`]),
    'try {',
    `  $command = @(${pwshQuoted(script)}) + $words.ToArray()`,
    `  if ($MyInvocation.ExpectingInput) { $input | & ${pwshQuoted(node)} @command } else { & ${pwshQuoted(node)} @command }`,
    '} finally {',
    ...names.flatMap(([name, aside]) => [`  $env:${name} = $env:${aside}`, `  $env:${aside} = $null`]),
    '}',
    'exit $LASTEXITCODE',
    '',
  ];
  // With a byte order mark Windows PowerShell, too, reads it as UTF-8.
  return `\ufeff${lines.join('\r\n')}`;
}
