# Prints each line of a file in the ways in which bash does: INDEX, FORM, TEXT, tab-separated.
mapfile -t values < "$1"
BASH_XTRACEFD=1
for index in "${!values[@]}"; do
  value=${values[index]}
  printf '%s\tbash printf %%q\t%q\n' "$index" "$value"
  printf '%s\tbash @Q\t%s\n' "$index" "${value@Q}"
  printf '%s\tbash declare -p\t' "$index"
  declare -p value
  printf '%s\tbash set -x\t' "$index"
  PS4=''
  set -x
  : "$value"
  { set +x; } 2>/dev/null >/dev/null
  printf '%s\tbash set -x, [[ == ]]\t' "$index"
  set -x
  [[ x == "$value" ]]
  { set +x; } 2>/dev/null >/dev/null
  printf '%s\tbash set -x, [[ =~ ]]\t' "$index"
  set -x
  [[ x =~ "$value" ]]
  { set +x; } 2>/dev/null >/dev/null
done | grep -v '^set +x$'
