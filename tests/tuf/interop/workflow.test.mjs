// SPDX-License-Identifier: Apache-2.0
// The client workflow of the TUF specification 1.0, section 5, on a repository that another implementation's parts made.
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Client, start } from './client.mjs';
import { inDays, makeKey } from './repository.mjs';

test('the first refresh asks for each top-level role once and stores what it got, byte by byte', async () => {
    const { repository, client } = await start();
    assert.deepEqual(repository.takeRequests(), []);
    assert.equal(await client.refresh(), 0, client.output);
    assert.deepEqual(repository.takeRequests(), ['2.root', 'timestamp', '1.snapshot', '1.targets']);
    assert.deepEqual(client.trusted(), { root: 1, timestamp: 1, snapshot: 1, targets: 1 });
    for (const [role, file] of [['root', '1.root'], ['timestamp', 'timestamp'], ['snapshot', '1.snapshot'], ['targets', '1.targets']])
        assert.deepEqual(client.bytes(role), repository.files.get(`metadata/${file}.json`));
});

test('a second refresh only looks for a new root and timestamp', async () => {
    const { repository, client } = await start();
    await client.refresh();
    repository.takeRequests();
    assert.equal(await client.refresh(), 0, client.output);
    assert.deepEqual(repository.takeRequests(), ['2.root', 'timestamp']);
});

test('without a trusted root nothing is asked of the repository', async () => {
    const { repository } = await start();
    const stranger = new Client(repository);
    assert.equal(await stranger.refresh(), 1);
    const broken = JSON.parse(repository.files.get('metadata/1.root.json'));
    delete broken.signed.version;
    assert.equal(await stranger.init(JSON.stringify(broken)), 1);
    const unsigned = JSON.parse(repository.files.get('metadata/1.root.json'));
    unsigned.signatures[0].sig = unsigned.signatures[0].sig.replace(/^../, (two) => (two === '00' ? '01' : '00'));
    assert.equal(await stranger.init(JSON.stringify(unsigned)), 1);
    assert.equal(await stranger.refresh(), 1);
    assert.deepEqual(repository.takeRequests(), []);
    stranger.close();
});

test('wrong use ends with 1', async () => {
    const { client } = await start();
    assert.equal(await client.run(['refresh']), 1);
    assert.equal(await client.run(['no-such-command']), 1);
    assert.equal(await client.run(['--metadata-url', 'http://127.0.0.1:1/', 'download']), 1);
    assert.equal(await client.run(['--metadata-url', 'http://127.0.0.1:1/', 'refresh']), 1);
});

test('unknown fields, keys and metadata are tolerated and stay part of what is signed', async () => {
    const { repository, client } = await start();
    repository.root['x-note'] = { ä: '"quoted"\\\n', b: [1, true, null] };
    repository.root.keys['a-key-of-the-future'] = { keytype: 'x-lattice', scheme: 'x-lattice-9', keyval: { point: [1, 2] } };
    repository.root.roles.snapshot['x-more'] = 'value';
    repository.root.roles.snapshot.keyids.push('a-key-of-the-future', 'a-key-that-is-not-there');
    repository.root.roles['x-mirrors'] = { keyids: [], threshold: 1 };
    repository.publishRoot();
    repository.timestamp['x-note'] = 'more';
    repository.release();
    assert.equal(await client.refresh(), 0, client.output);
    assert.deepEqual(client.trusted(), { root: 2, timestamp: 2, snapshot: 2, targets: 1 });
});

test('an unknown key type cannot sign', async () => {
    const { repository, client } = await start();
    const key = makeKey();
    repository.root.keys[key.id] = { ...key.publicForm, scheme: 'x-lattice-9' };
    repository.root.roles.timestamp = { keyids: [key.id], threshold: 1 };
    repository.signers.timestamp = [key];
    repository.publishRoot();
    repository.release();
    assert.equal(await client.refresh(), 1);
    assert.deepEqual(client.trusted(), { root: 2 });
});

for (const scheme of ['ed25519', 'ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'rsassa-pss-sha256', 'rsassa-pss-sha512'])
    test(`keys of the scheme ${scheme} verify`, async () => {
        const { repository, client } = await start({ scheme });
        repository.addTarget('targets', 'file', 'content');
        repository.release('targets');
        assert.equal(await client.download('file'), 0, client.output);
        repository.signers.timestamp[0].sign = makeKey(scheme).sign;
        repository.release();
        assert.equal(await client.refresh(), 1);
        assert.equal(client.trusted().timestamp, 2);
    });

test('ECDSA keys in their early spelling verify', async () => {
    const { repository, client } = await start();
    const key = makeKey('ecdsa-sha2-nistp256');
    const { x, y } = key.publicKey.export({ format: 'jwk' });
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString('hex');
    key.publicForm = { keytype: 'ecdsa-sha2-nistp256', scheme: 'ecdsa-sha2-nistp256', keyval: { public: point } };
    repository.rotateKeys('timestamp');
    repository.root.roles.timestamp.keyids = [];
    repository.signers.timestamp = [];
    repository.addKey('timestamp', { key });
    repository.publishRoot();
    repository.release();
    assert.equal(await client.refresh(), 0, client.output);
});

test('thresholds count different keys', async () => {
    const { repository, client } = await start();
    await client.refresh();
    const signature = repository.addKey('snapshot');
    repository.root.roles.snapshot.threshold = 2;
    repository.publishRoot();
    repository.release();
    assert.equal(await client.refresh(), 0, client.output);

    // The same key once more, under another id: still two signatures of two keys, three are asked for.
    const twin = { ...signature, id: 'another-id-of-the-same-key' };
    repository.addKey('snapshot', { key: twin });
    repository.root.roles.snapshot.threshold = 3;
    repository.publishRoot();
    repository.release();
    assert.equal(await client.refresh(), 1);
    assert.deepEqual(client.trusted(), { root: 3, timestamp: 3, snapshot: 2, targets: 1 });

    repository.addKey('snapshot');
    repository.publishRoot();
    repository.release();
    assert.equal(await client.refresh(), 0, client.output);
});

test('no key signs a file twice, even where that is enough', async () => {
    const { repository, client } = await start();
    const [key] = repository.signers.snapshot;
    repository.signers.snapshot.push(key);
    repository.release();
    assert.equal(await client.refresh(), 1);
    assert.match(client.output, /two of one key/);
    repository.signers.snapshot.pop();
    repository.release();
    assert.equal(await client.refresh(), 0, client.output);
});

test('each root is signed by the one before it and by itself', async () => {
    const keys = Array.from({ length: 6 }, () => makeKey());
    const version = (have, threshold, sign) => ({ have, threshold, sign });
    const cases = [
        ['one key after another', true, version([1], 1, [1]), version([2], 1, [2, 1]), version([2], 1, [2])],
        ['other signatures do no harm', true, version([1], 1, [3, 1, 4]), version([2], 1, [3, 2, 1, 4])],
        ['two of three, one replaced', true, version([0, 1, 2], 2, [0, 2]), version([0, 1, 5], 2, [0, 1])],
        ['a higher threshold', true, version([1, 2, 3], 1, [1]), version([1, 2, 3], 2, [1, 2])],
        ['not signed by the old key', false, version([1], 1, [1]), version([2], 1, [2, 3])],
        ['not signed by the new key', false, version([1], 1, [1]), version([2], 1, [1, 3])],
        ['below the new threshold', false, version([1, 2, 3], 1, [1]), version([1, 2, 3], 2, [2])],
        ['below the old threshold', false, version([1, 2, 3], 2, [1, 2]), version([1, 2, 3], 1, [1])],
    ];
    for (const [name, isGood, ...versions] of cases) {
        const { repository, client } = await start();
        repository.root.version = 0;
        let last;
        for (const { have, threshold, sign } of versions) {
            repository.root.roles.root = { keyids: have.map((i) => keys[i].id), threshold };
            for (const i of have) repository.root.keys[keys[i].id] = keys[i].publicForm;
            repository.signers.root = sign.map((i) => keys[i]);
            last = repository.publishRoot();
        }
        await client.init(repository.files.get('metadata/1.root.json'));
        assert.equal(await client.refresh(), isGood ? 0 : 1, `${name}: ${client.output}`);
        if (isGood) assert.deepEqual(client.bytes('root'), last, name);
        else assert.equal(client.trusted().root, versions.length - 1, name);
    }
});

test('a root that skips a version or repeats one is refused', async () => {
    for (const version of [1, 3]) {
        const { repository, client } = await start();
        repository.root.version = version;
        repository.files.set('metadata/2.root.json', repository.signed('root', repository.root));
        assert.equal(await client.refresh(), 1);
        assert.deepEqual(client.trusted(), { root: 1 });
    }
});

test('an expired root is stored, and nothing after it', async () => {
    const { repository, client } = await start();
    await client.refresh();
    repository.root.expires = inDays(-1);
    repository.publishRoot();
    repository.release('targets');
    assert.equal(await client.refresh(), 1);
    assert.match(client.output, /expired/);
    assert.deepEqual(client.trusted(), { root: 2, timestamp: 1, snapshot: 1, targets: 1 });
    // A way out: the next root has not expired.
    repository.root.expires = inDays(9);
    repository.publishRoot();
    assert.equal(await client.refresh(), 0, client.output);
});

test('expired metadata are refused, role by role', async () => {
    for (const role of ['timestamp', 'snapshot', 'targets']) {
        const { repository, client } = await start();
        await client.refresh();
        (repository[role] ?? repository.roles[role]).expires = inDays(-1);
        repository.release('targets');
        assert.equal(await client.refresh(), 1, role);
        assert.equal(client.trusted()[role], 1, role);
    }
});

test('expired metadata that are known already still lead to newer ones', async () => {
    const { repository, client } = await start();
    repository.timestamp.expires = inDays(7);
    repository.publish();
    assert.equal(await client.refresh(), 0);
    repository.timestamp.expires = inDays(21);
    repository.release('targets');
    assert.equal(await client.refresh({ daysAhead: 18 }), 0, client.output);
    assert.deepEqual(client.trusted(), { root: 1, timestamp: 2, snapshot: 2, targets: 2 });
    assert.equal(await client.refresh({ daysAhead: 22 }), 1);
    assert.match(client.output, /timestamp metadata expired/);
});

test('a timestamp with the version that is known is not taken', async () => {
    const { repository, client } = await start();
    await client.refresh();
    const known = client.bytes('timestamp');
    repository.timestamp.meta['snapshot.json'].version = 100;
    repository.put('timestamp', repository.timestamp);
    assert.equal(await client.refresh(), 0, client.output);
    assert.deepEqual(client.bytes('timestamp'), known);
});

test('length and hashes in the metadata are kept to', async () => {
    const { repository, client } = await start();
    repository.hashesInMeta = true;
    repository.release('targets');
    assert.equal(await client.refresh(), 0, client.output);
    repository.release('targets');
    repository.roles.targets['x-other'] = 1;
    repository.put('targets', repository.roles.targets);
    assert.equal(await client.refresh(), 1);
    assert.deepEqual(client.trusted(), { root: 1, timestamp: 3, snapshot: 3, targets: 2 });
    repository.snapshot['x-other'] = 1;
    repository.snapshot.version = 4;
    repository.put('snapshot', repository.snapshot);
    repository.timestamp.version = 4;
    repository.timestamp.meta['snapshot.json'].version = 4;
    repository.put('timestamp', repository.timestamp);
    assert.equal(await client.refresh(), 1);
    assert.equal(client.trusted().snapshot, 3);
});

test('repositories without consistent snapshots work', async () => {
    const { repository, client } = await start();
    repository.root.consistent_snapshot = false;
    repository.publishRoot();
    repository.addTarget('targets', 'folder/file', 'content');
    repository.release('targets');
    repository.takeRequests();
    assert.equal(await client.download('folder/file'), 0, client.output);
    assert.deepEqual(repository.takeRequests(), ['2.root', '3.root', 'timestamp', 'snapshot', 'targets', 'targets/folder/file']);
});

test('targets are downloaded, kept, and not fetched twice', async () => {
    const { repository, client } = await start();
    repository.addTarget('targets', 'path/to/one.txt', 'one');
    repository.addTarget('targets', 'two ?#%+中.txt', 'two');
    repository.release('targets');
    assert.equal(await client.download('path/to/one.txt', 'two ?#%+中.txt'), 0, client.output);
    assert.deepEqual(client.downloaded(), { 'path/to/one.txt': 'one', 'two ?#%+中.txt': 'two' });
    const before = statSync(join(client.targets, 'path%2Fto%2Fone.txt')).mtimeMs;
    repository.takeRequests();
    assert.equal(await client.download('path/to/one.txt'), 0);
    assert.deepEqual(repository.takeRequests(), ['2.root', 'timestamp']);
    assert.equal(statSync(join(client.targets, 'path%2Fto%2Fone.txt')).mtimeMs, before);

    repository.addTarget('targets', 'path/to/one.txt', 'one, second edition');
    repository.release('targets');
    assert.equal(await client.download('path/to/one.txt'), 0, client.output);
    assert.equal(client.downloaded()['path/to/one.txt'], 'one, second edition');
});

test('a target that fails ends the command; those before it are there', async () => {
    const { repository, client } = await start();
    for (const name of ['one', 'three']) repository.addTarget('targets', name, name);
    repository.release('targets');
    assert.equal(await client.download('one', 'two', 'three'), 1);
    assert.match(client.output, /two/);
    assert.deepEqual(client.downloaded(), { one: 'one' });
});

test('download refreshes the metadata even if the target does not exist', async () => {
    const { repository, client } = await start();
    assert.equal(await client.download('nothing'), 1);
    assert.deepEqual(repository.takeRequests(), ['2.root', 'timestamp', '1.snapshot', '1.targets']);
    assert.deepEqual(client.trusted(), { root: 1, timestamp: 1, snapshot: 1, targets: 1 });
    assert.ok(!existsSync(client.targets) || Object.keys(client.downloaded()).length === 0);
});

test('a spoilt file of the trusted metadata is fetched anew', async () => {
    const { writeFileSync } = await import('node:fs');
    const { client } = await start();
    await client.refresh();
    for (const role of ['timestamp', 'snapshot', 'targets']) writeFileSync(join(client.metadata, `${role}.json`), '\0\0\0 not JSON');
    assert.equal(await client.refresh(), 0, client.output);
    assert.deepEqual(client.trusted(), { root: 1, timestamp: 1, snapshot: 1, targets: 1 });
});

test('a server error is no missing root', async () => {
    const { repository, client } = await start();
    await client.refresh();
    repository.fault = (path, _, response) => path.endsWith('2.root.json') && response.writeHead(503).end();
    assert.equal(await client.refresh(), 1);
    assert.match(client.output, /503/);
});
