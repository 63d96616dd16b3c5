<?php
// Prints each line of a file in the ways in which PHP's programs do: INDEX, FORM, TEXT, tab-separated.
$safeInHtml = JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT;
foreach (file($argv[1], FILE_IGNORE_NEW_LINES) as $index => $value) {
    $forms = [
        'json_encode' => json_encode($value),
        'json_encode, JSON_HEX_*' => json_encode($value, $safeInHtml),
        'json_encode, JSON_UNESCAPED_*' => json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
        'var_export' => var_export($value, true),
        'urlencode' => urlencode($value),
        'rawurlencode' => rawurlencode($value),
        'http_build_query' => http_build_query(['password' => $value]),
        'addslashes' => addslashes($value),
        'escapeshellarg' => escapeshellarg($value),
        'htmlspecialchars' => htmlspecialchars($value),
        'bin2hex' => bin2hex($value),
        'base64_encode' => base64_encode($value),
    ];
    foreach ($forms as $form => $text) echo "$index\tphp $form\t$text\n";
}
