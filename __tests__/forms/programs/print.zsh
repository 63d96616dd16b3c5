# Prints each line of a file in the ways in which zsh does: INDEX, FORM, TEXT, tab-separated.
exec 2>&1
PS4=''
index=0
for value in "${(@f)$(<$1)}"; do
  print -r -- "$index	zsh (q)	${(q)value}"
  print -r -- "$index	zsh (qq)	${(qq)value}"
  print -rn -- "$index	zsh typeset -p	"
  typeset -p value
  print -rn -- "$index	zsh set -x	"
  set -x
  : "$value"
  { set +x } 2>/dev/null
  print -rn -- "$index	zsh set -x, [[ == ]]	"
  set -x
  [[ x == "$value" ]]
  { set +x } 2>/dev/null
  print -rn -- "$index	zsh set -x, case	"
  set -x
  case x in "$value") ;; esac
  { set +x } 2>/dev/null
  index=$((index + 1))
done
