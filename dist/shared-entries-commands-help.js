const require=process.getBuiltinModule;
var n=process.getBuiltinModule("node:fs"),o=e=>n[e];var t=o("readFileSync");var c=`secret-lease: the leases of this job, for \`run:\` steps.

  secret-lease check [--lease ID] [--min-remaining 30m]
      Judge by the records whether something has expired or soon will. Exit status 0, 3 or 4, and a line.
  secret-lease renew --shell bash|pwsh|cmd [--lease ID]
      Lease again, and print the line with which the shell takes the new values.
  secret-lease exec [--lease ID] -- COMMAND [ARGUMENT ...]
      Fetch the values and run a command that has them in its environment; nothing else gets them.
  secret-lease end [--lease ID]
      End a lease before its job does: blank its variables for later steps, delete its files, give its tokens back.
  secret-lease credential-process --lease ID [--profile NAME]
      What an AWS profile runs; prints credentials for an SDK.
  secret-lease git-credential --lease ID get|store|erase
      What git runs where a line has git=helper; gives it a token for the repositories of that line.
  secret-lease plan [FOLDER ...] [--format text|json|cloudformation|terraform|aws-cli] [--against FILE]
      Read the workflows of repositories, tell mistakes, and the exact roles that they need. Asks no network.
      --descriptions FILE (what aws secretsmanager list-secrets prints) tells keys and rotation functions,
      --repositories FILE (what gh api prints) the numbers of several repositories.
  secret-lease --help
  secret-lease --version

Exit status: 0 done; 1 failed, with a code; 2 wrong usage; 3 something expires too soon; 4 something has expired.
exec has the command's own status, and 125 where it failed itself, 126 or 127 where the command cannot be run.
`;function i(e){if(e==="help")process.stdout.write(c);else{let{version:s}=JSON.parse(t(new URL("../package.json",import.meta.url),"utf8"));process.stdout.write(
`secret-lease ${s}
`)}}export{i as run};
