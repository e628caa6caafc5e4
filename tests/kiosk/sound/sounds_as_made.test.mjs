// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const sounds = fileURLToPath(new URL('../../../media/sounds/', import.meta.url));
const waves = (folder) => readdirSync(folder).filter((name) => name.endsWith('.wav')).sort();

test('the script makes the sounds that are kept, byte for byte', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'huhang-sounds-'));
    t.after(() => rmSync(folder, { recursive: true }));
    execFileSync(process.execPath, [join(sounds, 'make.mjs'), folder]);
    assert.deepEqual(waves(sounds), waves(folder));
    for (const name of waves(folder))
        assert.ok(readFileSync(join(folder, name)).equals(readFileSync(join(sounds, name))), `${name} is another one`);
});

test('each is a plain wave file as the kiosk reads it', () => {
    for (const name of waves(sounds)) {
        const bytes = readFileSync(join(sounds, name));
        assert.equal(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 16), 'RIFFWAVEfmt ', name);
        const format = { coding: bytes.readUInt16LE(20), channels: bytes.readUInt16LE(22), rate: bytes.readUInt32LE(24), bits: bytes.readUInt16LE(34) };
        assert.deepEqual(format, { coding: 1, channels: 1, rate: 24_000, bits: 16 }, name);
        assert.equal(bytes.toString('latin1', 36, 40), 'data', name);
        assert.equal(bytes.readUInt32LE(40), bytes.length - 44, name);
    }
});
