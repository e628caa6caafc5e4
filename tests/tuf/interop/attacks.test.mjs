// SPDX-License-Identifier: Apache-2.0
// The attacks that the TUF specification 1.0 names in section 1.5.2, each tried over real HTTP.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { start } from './client.mjs';
import { inDays, makeKey } from './repository.mjs';

async function withFile() {
    const started = await start();
    started.repository.addTarget('targets', 'notice', 'the genuine notice');
    started.repository.release('targets');
    return started;
}

test('arbitrary installation: a file that nobody signed is not installed', async () => {
    const { repository, client } = await withFile();
    for (const path of repository.files.keys()) if (path.startsWith('targets/')) repository.files.set(path, Buffer.from('the forged! notice'));
    assert.equal(await client.download('notice'), 1);
    assert.match(client.output, /hash is not the one signed/);
    assert.deepEqual(client.downloaded(), {});
    assert.ok(!existsSync(client.targets) || readdirSync(client.targets).length === 0);
});

test('arbitrary installation: metadata signed by a stranger are not trusted', async () => {
    for (const role of ['root', 'timestamp', 'snapshot', 'targets']) {
        const { repository, client } = await withFile();
        await client.refresh();
        const before = client.trusted();
        repository.signers[role] = [makeKey()];
        if (role === 'root') repository.publishRoot();
        repository.release('targets');
        assert.equal(await client.refresh(), 1, role);
        assert.equal(client.trusted()[role], before[role], role);
    }
});

test('endless data: neither metadata nor targets are read beyond their limits', async () => {
    const { repository, client } = await withFile();
    await client.refresh();
    for (const endless of ['metadata/timestamp.json', 'metadata/2.root.json', 'targets/']) {
        let sent = 0;
        repository.fault = (path, _, response) => {
            if (!path.startsWith(endless)) return false;
            response.writeHead(200);
            const piece = Buffer.alloc(65536, ' ');
            const more = () => {
                while (!response.destroyed && sent < 200e6 && response.write(piece)) sent += piece.length;
            };
            response.on('drain', more);
            more();
            return true;
        };
        assert.equal(await client.download('notice'), 1, endless);
        assert.match(client.output, /more than/);
        assert.ok(sent < 20e6, `${sent} bytes of ${endless}`);
    }
    assert.deepEqual(client.downloaded(), {});
});

test('extraneous dependencies: a role cannot add files outside its delegation', async () => {
    const { repository, client } = await withFile();
    repository.delegate('targets', 'overlay', { paths: ['overlays/park/*'], terminating: true });
    repository.addTarget('overlay', 'core/manifest.json', 'smuggled');
    repository.addTarget('overlay', 'overlays/other/manifest.json', 'smuggled');
    repository.addTarget('overlay', 'overlays/park/manifest.json', 'its own');
    repository.release('targets');
    assert.equal(await client.download('core/manifest.json'), 1);
    assert.equal(await client.download('overlays/other/manifest.json'), 1);
    assert.equal(await client.download('overlays/park/manifest.json'), 0, client.output);
});

test('fast-forward: after the keys were rotated, versions may begin again', async () => {
    const roles = { timestamp: ['timestamp'], snapshot: ['snapshot', 'timestamp'], targets: ['snapshot'] };
    for (const [role, rotated] of Object.entries(roles)) {
        const { repository, client } = await start();
        const content = repository[role] ?? repository.roles[role];
        content.version = 99_999;
        repository.publish();
        if (role !== 'timestamp') repository.timestamp.version += 1;
        repository.publish();
        assert.equal(await client.refresh(), 0, client.output);
        assert.equal(client.trusted()[role], 99_999);

        content.version = 1;
        if (role === 'targets') repository.snapshot.version += 1;
        repository.timestamp.version += role === 'timestamp' ? 0 : 1;
        repository.publish();
        assert.equal(await client.refresh(), 1, `${role}: a rollback without new keys`);
        rotated.forEach((one) => repository.rotateKeys(one));
        repository.publishRoot();
        repository.publish();
        assert.equal(await client.refresh(), 0, `${role}: ${client.output}`);
        assert.equal(client.trusted()[role], 1);
    }
});

test('fast-forward: one key of several taken away is enough to begin again', async () => {
    const { repository, client } = await start();
    repository.addKey('timestamp');
    repository.publishRoot();
    repository.timestamp.version = 99_999;
    repository.publish();
    assert.equal(await client.refresh(), 0, client.output);
    // The old timestamp is still signed by a key that stays.
    repository.root.roles.timestamp.keyids.pop();
    repository.signers.timestamp.pop();
    repository.publishRoot();
    repository.timestamp.version = 1;
    repository.publish();
    assert.equal(await client.refresh(), 0, client.output);
    assert.equal(client.trusted().timestamp, 1);
});

test('indefinite freeze: metadata that are not renewed are refused once they expire', async () => {
    const { repository, client } = await withFile();
    assert.equal(await client.refresh(), 0);
    assert.equal(await client.refresh({ daysAhead: 31 }), 1);
    assert.match(client.output, /expired/);
    assert.equal(await client.download('notice', { daysAhead: 31 }), 1);
});

test('mix and match: metadata that never were together are refused', async () => {
    const { repository, client } = await withFile();
    await client.refresh();
    const oldTargets = repository.files.get('metadata/2.targets.json');
    repository.addTarget('targets', 'other', 'content');
    repository.release('targets');
    repository.files.set('metadata/3.targets.json', oldTargets);
    assert.equal(await client.refresh(), 1);
    assert.match(client.output, /targets has version 2 instead of 3/);
    assert.equal(client.trusted().targets, 2);

    const oldSnapshot = repository.files.get('metadata/2.snapshot.json');
    repository.release('targets');
    repository.files.set('metadata/4.snapshot.json', oldSnapshot);
    assert.equal(await client.refresh(), 1);
    assert.match(client.output, /snapshot has version 2 instead of 4/);
});

test('rollback: no role goes back to an older version', async () => {
    for (const hashesInMeta of [false, true]) {
        const { repository, client } = await start();
        repository.hashesInMeta = hashesInMeta;
        for (let i = 0; i < 3; ++i) repository.release('targets');
        assert.equal(await client.refresh(), 0);
        const before = client.trusted();

        repository.timestamp.version = 2;
        repository.publish();
        assert.equal(await client.refresh(), 1);
        assert.match(client.output, /timestamp went back from version 4 to 2/);

        repository.timestamp.version = 5;
        repository.snapshot.version = 3;
        repository.publish();
        assert.equal(await client.refresh(), 1);
        assert.match(client.output, /snapshot went back/);
        assert.deepEqual(client.trusted(), before);

        repository.timestamp.version = 6;
        repository.snapshot.version = 5;
        repository.roles.targets.version = 3;
        repository.publish();
        assert.equal(await client.refresh(), 1);
        assert.match(client.output, /targets.json went back/);
        assert.deepEqual(client.trusted(), { ...before, timestamp: 6 });

        repository.timestamp.version = 7;
        repository.snapshot.version = 6;
        repository.roles.targets.version = 5;
        repository.delegate('targets', 'A');
        repository.publish();
        assert.equal(await client.refresh(), 0, client.output);
        delete repository.snapshot.meta['A.json'];
        repository.snapshot.version = 7;
        repository.timestamp.version = 8;
        repository.publishSnapshot();
        assert.equal(await client.refresh(), 1);
        assert.match(client.output, /does not list A.json any more/);
    }
});

test('slow retrieval: a transfer that only drips is given up', { timeout: 90_000 }, async () => {
    const { repository, client } = await withFile();
    await client.refresh();
    repository.fault = (path, _, response) => {
        if (!path.startsWith('targets/')) return false;
        response.writeHead(200);
        const drip = setInterval(() => response.write('t'), 1000);
        response.on('close', () => clearInterval(drip));
        return true;
    };
    const before = Date.now();
    assert.equal(await client.download('notice'), 1);
    const seconds = (Date.now() - before) / 1000;
    assert.ok(seconds > 10 && seconds < 60, `${seconds} s`);
});

test('key compromise: less than a threshold of keys signs nothing', async () => {
    const { repository, client } = await start();
    repository.delegate('targets', 'notices', { paths: ['notices/*'], threshold: 2 });
    repository.addKey('notices');
    repository.addTarget('notices', 'notices/1', 'approved by two');
    repository.release('targets');
    assert.equal(await client.download('notices/1'), 0, client.output);
    repository.signers.notices.pop();
    repository.addTarget('notices', 'notices/1', 'forged with one key');
    repository.release('notices');
    assert.equal(await client.download('notices/1'), 1);
    assert.deepEqual(client.downloaded(), { 'notices/1': 'approved by two' });
    // One key signing twice is one signer.
    repository.signers.notices.push(repository.signers.notices[0]);
    repository.release('notices');
    assert.equal(await client.download('notices/1'), 1);
});

test('key compromise: after its revocation a key signs nothing', async () => {
    const { repository, client } = await withFile();
    await client.refresh();
    const stolen = repository.signers.targets;
    repository.rotateKeys('targets');
    repository.publishRoot();
    repository.release('targets');
    assert.equal(await client.refresh(), 0, client.output);
    repository.signers.targets = stolen;
    repository.release('targets');
    assert.equal(await client.refresh(), 1);
    assert.equal(client.trusted().targets, 3);
});

test('wrong software installation: a genuine file under another name is refused', async () => {
    const { repository, client } = await withFile();
    repository.addTarget('targets', 'other', 'another genuine file');
    repository.release('targets');
    const names = [...repository.files.keys()].filter((path) => path.startsWith('targets/'));
    const other = repository.files.get(names.find((path) => path.endsWith('.other')));
    for (const path of names.filter((one) => one.endsWith('.notice'))) repository.files.set(path, other);
    assert.equal(await client.download('notice'), 1);
    assert.deepEqual(client.downloaded(), {});
});

test('hostile metadata are refused with a reason and leave the trusted ones alone', async () => {
    const { repository, client } = await withFile();
    await client.refresh();
    const before = client.trusted();
    const deep = '['.repeat(100_000);
    const hostile = ['', '{}', 'null', '[]', '{"signatures":[],"signed":{}}', '\xff\xfe', deep, `{"signatures":[],"signed":${deep}`, '{"signatures":{},"signed":[]}', '{"signatures":[{"keyid":1,"sig":2}],"signed":{"_type":"timestamp"}}'];
    for (const text of hostile) {
        repository.files.set('metadata/timestamp.json', Buffer.from(text, 'latin1'));
        assert.equal(await client.refresh(), 1, text.slice(0, 40));
        assert.match(client.output, /timestamp/);
    }
    // Signed, but not what they should be.
    for (const change of [{ version: 0 }, { version: -1 }, { version: '3' }, { version: 2 ** 63 }, { expires: 'tomorrow' }, { expires: inDays(3).replace('Z', '+08:00') }, { _type: 'snapshot' }, { spec_version: '2.0.0' }, { meta: {} }, { meta: { 'snapshot.json': { version: 3, length: -1 } } }]) {
        repository.put('timestamp', { ...repository.timestamp, version: 9, ...change });
        assert.equal(await client.refresh(), 1, JSON.stringify(change));
    }
    assert.deepEqual(client.trusted(), before);
});
