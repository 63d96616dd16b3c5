import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isCertificate } from '../../../src/domain/masks/public-texts.ts';
import { lacks } from '../../needs.ts';

/** The base64 of a PEM block, as SAML, JSON Web Keys and Java's configuration have it. */
const bodyOf = (pem: string) => pem.replace(/-----[A-Z ]+-----|\s/g, '');

function openssl(arguments_: string[], input = ''): string {
  return execFileSync('openssl', arguments_, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
}

const keys: Record<string, string[]> = {
  'RSA of 1,024 bits': ['RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  'RSA of 2,048 bits': ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'P-256': ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-384': ['EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  'P-521': ['EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  Ed25519: ['ED25519'],
  X25519: ['X25519'],
};

for (const [name, [algorithm = '', ...options]] of Object.entries(keys)) {
  test(`OpenSSL's keys and certificates of ${name}: what is published is told from what is not`, (t) => {
    if (lacks(t, 'openssl')) return;
    const folder = mkdtempSync(join(tmpdir(), 'published-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const key = openssl(['genpkey', '-algorithm', algorithm, ...options]);
    assert.ok(isCertificate(bodyOf(openssl(['pkey', '-pubout'], key))));
    assert.ok(!isCertificate(bodyOf(key)));
    const encrypted = openssl(['pkey', '-aes-256-cbc', '-passout', 'pass:made-up'], key);
    assert.ok(!isCertificate(bodyOf(encrypted)));
    if (!['RSA', 'EC'].includes(algorithm)) return;
    assert.ok(!isCertificate(bodyOf(openssl(['pkey', '-traditional'], key))));
    const request = ['req', '-x509', '-newkey', algorithm, ...options, '-nodes', '-days', '2'];
    const subject = ['-subj', '/CN=shop.example.com', '-keyout', join(folder, 'key')];
    assert.ok(isCertificate(bodyOf(openssl([...request, ...subject]))));
  });
}
