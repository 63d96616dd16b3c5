# Prints each line of a file in the ways in which Perl's programs do: INDEX, FORM, TEXT, tab-separated.
use strict;
use warnings;
use Data::Dumper;
use JSON::PP;
use MIME::Base64;

$Data::Dumper::Terse = 1;
$Data::Dumper::Indent = 0;
my $json = JSON::PP->new->allow_nonref;
my $slashed = JSON::PP->new->allow_nonref->escape_slash;
open my $file, '<', $ARGV[0] or die;
while (my $value = <$file>) {
    chomp $value;
    my $index = $. - 1;
    local $Data::Dumper::Useqq = 0;
    my %forms = (
        'perl Data::Dumper' => Dumper($value),
        'perl MIME::Base64' => encode_base64($value, ''),
        'perl unpack H*'    => unpack('H*', $value),
    );
    $Data::Dumper::Useqq = 1;
    $forms{'perl Data::Dumper, Useqq'} = Dumper($value);
    if ($value !~ /[^\0-\x7f]/) {
        # Of bytes beyond ASCII it makes what is no UTF-8, and no text in a log.
        $forms{'perl quotemeta'} = quotemeta $value;
        $forms{'perl JSON::PP'} = $json->encode($value);
        $forms{'perl JSON::PP, escape_slash'} = $slashed->encode($value);
    }
    print "$index\t$_\t$forms{$_}\n" for sort keys %forms;
}
