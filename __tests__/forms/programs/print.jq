# Prints each line of its input in the ways in which jq does: INDEX, FORM, TEXT, tab-separated.
[inputs] | to_entries[] | .key as $index | .value |
  "\($index)\tjq @json\t\(@json)",
  "\($index)\tjq @uri\t\(@uri)",
  "\($index)\tjq @sh\t\(@sh)",
  "\($index)\tjq @html\t\(@html)",
  "\($index)\tjq @csv\t\([.] | @csv)",
  "\($index)\tjq @tsv\t\([.] | @tsv)",
  "\($index)\tjq @base64\t\(@base64)",
  "\($index)\tjq tojson of an object\t\({value: .} | tojson | tojson)"
