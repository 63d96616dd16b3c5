# Prints each line of a file in the ways in which Ruby's programs do: INDEX, FORM, TEXT, tab-separated.
require 'base64'
require 'cgi'
require 'csv'
require 'erb'
require 'json'
require 'shellwords'
require 'uri'
require 'yaml'

File.foreach(ARGV[0], chomp: true).with_index do |value, index|
  {
    'inspect' => value.inspect,
    'inspect of a Hash' => { 'password' => value }.inspect,
    'inspect of a Symbol' => value.to_sym.inspect,
    'dump' => value.dump,
    'to_json' => value.to_json,
    'JSON.generate, script_safe' => JSON.generate(value, script_safe: true),
    'to_yaml' => value.to_yaml(line_width: -1).delete_prefix('--- ').chomp,
    'to_csv' => [value].to_csv.chomp,
    'Shellwords.escape' => Shellwords.escape(value),
    'CGI.escape' => CGI.escape(value),
    'CGI.escapeHTML' => CGI.escapeHTML(value),
    'ERB::Util.url_encode' => ERB::Util.url_encode(value),
    'URI.encode_www_form_component' => URI.encode_www_form_component(value),
    'bytes' => value.bytes.inspect,
    'Base64' => Base64.strict_encode64(value),
  }.each { |form, text| puts "#{index}\truby #{form}\t#{text}" }
end
