/**
 * Certificates for tests, self-signed, whose keys nobody has: made once with OpenSSL 3.0 by
 *
 *     openssl ecparam -name prime256v1 -genkey -noout -out key.pem
 *     openssl req -new -key key.pem -subj '/CN=test leaf until 2124' -out request.pem
 *     openssl ca -batch -notext -selfsign -config ca.cnf -keyfile key.pem -in request.pem \
 *       -startdate 20240101000000Z -enddate 21240101000000Z -extensions leaf
 *
 * where ca.cnf asks for a common name alone and gives `basicConstraints`.
 */

/** Valid from 2024 to 2124, which is 36,524 days. */
export const lastingLeaf = `-----BEGIN CERTIFICATE-----
MIIBWzCCAQGgAwIBAgIBATAKBggqhkjOPQQDAjAfMR0wGwYDVQQDDBR0ZXN0IGxl
YWYgdW50aWwgMjEyNDAgFw0yNDAxMDEwMDAwMDBaGA8yMTI0MDEwMTAwMDAwMFow
HzEdMBsGA1UEAwwUdGVzdCBsZWFmIHVudGlsIDIxMjQwWTATBgcqhkjOPQIBBggq
hkjOPQMBBwNCAAS+PCxHBe3I6Uayfz5uBlPVsOPT61CjNe+5FNXodgZl/BlXCAzR
AXa+EkcCewaeP1Juz5eSP/pSDcKMIF8nzJuHoywwKjAJBgNVHRMEAjAAMB0GA1Ud
DgQWBBRQc0YCSaj5HNRli13R2Lo9e10LXTAKBggqhkjOPQQDAgNIADBFAiEA5YbD
PUl3IR/BrjhXE8nvAI5uIcgpUH33n7+1WDAUpy0CIEMktbKUJBb2ZOeF9qPq97Io
FgF0YinHu7+HnZW/yVCI
-----END CERTIFICATE-----
`;

/** Valid from 2001 to 2002. */
export const expiredLeaf = `-----BEGIN CERTIFICATE-----
MIIBVzCB/6ADAgECAgECMAoGCCqGSM49BAMCMB8xHTAbBgNVBAMMFHRlc3QgbGVh
ZiB1bnRpbCAyMDAyMB4XDTAxMDEwMTAwMDAwMFoXDTAyMDEwMTAwMDAwMFowHzEd
MBsGA1UEAwwUdGVzdCBsZWFmIHVudGlsIDIwMDIwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATF0zON4SWQc7c0kecDwAMYLIN5jgrpqRqIfitxvW5zAgwnKZtgEaVW
26HoTRKxwe0Lyr6oQDnZ0N6+o348tawDoywwKjAJBgNVHRMEAjAAMB0GA1UdDgQW
BBSc7Fou1LTxVseIrNl/KcLrCL0rMTAKBggqhkjOPQQDAgNHADBEAiB+Ed6vuKtf
5XjEQCyeFkhZ47R00hRFW5R5eJZb6rdUogIgLbtSHTBvbtVktbiQC5NERUsvkyg9
rsPkqIT0EFdTS+I=
-----END CERTIFICATE-----
`;

/** Valid from 2001 to 2002, with `CA:TRUE`. */
export const expiredAuthority = `-----BEGIN CERTIFICATE-----
MIIBaTCCAQ+gAwIBAgIBAzAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBl0ZXN0IGF1
dGhvcml0eSB1bnRpbCAyMDAyMB4XDTAxMDEwMTAwMDAwMFoXDTAyMDEwMTAwMDAw
MFowJDEiMCAGA1UEAwwZdGVzdCBhdXRob3JpdHkgdW50aWwgMjAwMjBZMBMGByqG
SM49AgEGCCqGSM49AwEHA0IABP7uaEWoz6K3eNOnSugMEDrlSX8ZtZZM/AqTkMdK
nY34NJ4u5IxEhTLRF2p9Gm/Uwn/RdvBaCDm4pklvTfTAnxKjMjAwMA8GA1UdEwEB
/wQFMAMBAf8wHQYDVR0OBBYEFOBAwpqWyrXn3oer+KdvndPZ+m39MAoGCCqGSM49
BAMCA0gAMEUCIF6VIHYb7vGrb+Bgb+HsMaENOvMdPO58Nu4Tvx2g8srRAiEArpyL
ikYaJjCWZW19Vg50PtYAkPTL3eKvZICiTdYYTDw=
-----END CERTIFICATE-----
`;

/** Valid from 2001 to 2002, an authority of X.509 version 1, which has no extensions. */
export const expiredOldAuthority = `-----BEGIN CERTIFICATE-----
MIIBVTCB/AIBBDAKBggqhkjOPQQDAjA3MTUwMwYDVQQDDCx0ZXN0IGF1dGhvcml0
eSB3aXRob3V0IGV4dGVuc2lvbnMgdW50aWwgMjAwMjAeFw0wMTAxMDEwMDAwMDBa
Fw0wMjAxMDEwMDAwMDBaMDcxNTAzBgNVBAMMLHRlc3QgYXV0aG9yaXR5IHdpdGhv
dXQgZXh0ZW5zaW9ucyB1bnRpbCAyMDAyMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcD
QgAEfTvB4Zna04yp9erpyszRUUq6OFFU2BarzdFZOnIZMBTN3xmfz0dcixst7A74
z58ZyQzV3UnaWohqNz8ifI62xDAKBggqhkjOPQQDAgNIADBFAiA5Rm5O031NQm6J
UQ4sMqX4/wA8SDsrMBawOWxAnsOxtQIhAI13FJJMSJ/XpC+XZCBpi1hB8BNSys1q
kJ01Z9MJd5o0
-----END CERTIFICATE-----
`;
