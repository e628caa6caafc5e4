// SPDX-License-Identifier: Apache-2.0
// The search for a target through delegations: specification 1.0, section 5.6.7.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { start } from './client.mjs';
import { inDays } from './repository.mjs';

const delegation = (from, to, more = {}) => ({ from, to, paths: ['*'], ...more });
const graphs = [
    ['one after the other', [delegation('targets', 'A'), delegation('targets', 'B')], ['A', 'B']],
    ['depth first', [delegation('targets', 'A'), delegation('targets', 'B'), delegation('A', 'C'), delegation('A', 'D'), delegation('C', 'E')], ['A', 'C', 'E', 'D', 'B']],
    ['terminating ends the search after its own roles', [delegation('targets', 'A'), delegation('targets', 'B'), delegation('A', 'C', { terminating: true }), delegation('A', 'D'), delegation('C', 'E')], ['A', 'C', 'E']],
    ['terminating only counts where the path matches', [delegation('targets', 'A', { terminating: true, paths: ['x/*'] }), delegation('targets', 'B')], ['B']],
    ['branches whose pattern does not match are not visited', [delegation('targets', 'A', { paths: ['*.py'] }), delegation('A', 'C'), delegation('targets', 'B')], ['B']],
    ['cycles', [delegation('targets', 'A'), delegation('A', 'B'), delegation('B', 'C'), delegation('C', 'A')], ['A', 'B', 'C']],
    ['a role that two others name is visited once', [delegation('targets', 'A'), delegation('targets', 'B'), delegation('A', 'C'), delegation('B', 'C')], ['A', 'C', 'B']],
];
for (const [name, delegations, visited] of graphs)
    test(`order of the search: ${name}`, async () => {
        const { repository, client } = await start();
        for (const { from, to, ...how } of delegations) repository.delegate(from, to, how);
        repository.release('targets');
        assert.equal(await client.download('missing'), 1);
        assert.deepEqual(repository.takeRequests().slice(4), visited.map((role) => `1.${role}`));
        // What was verified is kept, though nothing was found.
        for (const role of visited) assert.equal(client.trusted()[role], 1);
        assert.equal(await client.download('missing'), 1);
        assert.deepEqual(repository.takeRequests(), ['2.root', 'timestamp']);
    });

test('patterns match within one part of the path', async () => {
    const { repository, client } = await start();
    repository.delegate('targets', 'A', { paths: ['*.doc', '*.md'] });
    repository.delegate('targets', 'B', { paths: ['releases/*/*'] });
    repository.delegate('B', 'C', { paths: ['releases/x/*'] });
    repository.delegate('B', 'D', { paths: ['releases/y/[0-9]?.zip'] });
    repository.addTarget('A', 'README.md', 'by A');
    repository.addTarget('C', 'releases/x/v1', 'by C');
    repository.addTarget('D', 'releases/y/12.zip', 'by D');
    repository.addTarget('D', 'releases/z/12.zip', 'not for D to give');
    repository.addTarget('A', 'folder/README.md', 'not for A to give');
    repository.release('targets');
    assert.equal(await client.download('README.md', 'releases/x/v1', 'releases/y/12.zip'), 0, client.output);
    assert.equal(await client.download('releases/z/12.zip'), 1);
    assert.equal(await client.download('folder/README.md'), 1);
    assert.deepEqual(Object.keys(client.downloaded()).sort(), ['README.md', 'releases/x/v1', 'releases/y/12.zip']);
});

test('path_hash_prefixes delegate by the hash of the path', async () => {
    const { repository, client } = await start();
    const bin = (path) => createHash('sha256').update(path).digest('hex').slice(0, 2);
    repository.delegate('targets', 'other', { path_hash_prefixes: ['00', '11'].filter((two) => two !== bin('a/file')) });
    repository.delegate('targets', 'right', { path_hash_prefixes: [bin('a/file').toUpperCase()] });
    repository.addTarget('right', 'a/file', 'content');
    repository.release('targets');
    assert.equal(await client.download('a/file'), 0, client.output);
    assert.deepEqual(repository.takeRequests().slice(4, -1), ['1.right']);
});

test('at most 32 roles are visited besides the top-level targets', async () => {
    const { repository, client } = await start();
    for (let i = 0; i < 40; ++i) repository.delegate(i === 0 ? 'targets' : `role-${i - 1}`, `role-${i}`);
    repository.addTarget('role-39', 'deep', 'content');
    repository.addTarget('role-31', 'less-deep', 'content');
    repository.release('targets');
    assert.equal(await client.download('deep'), 1);
    assert.equal(repository.takeRequests().filter((path) => path.includes('role-')).length, 32);
    assert.equal(await client.download('less-deep'), 0, client.output);
});

for (const role of ['?', '#', '/role', '../role', '..', 'a b%2F', '中文'])
    test(`the role name ${role} is quoted in requests and file names`, async () => {
        const { repository, client } = await start();
        repository.delegate('targets', role);
        repository.addTarget(role, 'file', 'content');
        repository.release('targets');
        assert.equal(await client.download('file'), 0, client.output);
        assert.ok(repository.takeRequests().includes(`1.${encodeURIComponent(role)}`));
        assert.equal(client.trusted()[role], 1);
        assert.equal(Object.keys(client.trusted()).length, 5);
    });

test('delegated metadata must be signed by the keys of the delegation', async () => {
    const { repository, client } = await start();
    repository.delegate('targets', 'A', { paths: ['*'], threshold: 2 });
    repository.addTarget('A', 'file', 'content');
    repository.release('targets');
    assert.equal(await client.download('file'), 1);
    assert.match(client.output, /1 valid signatures of its keys, needs 2/);
    repository.addKey('A');
    repository.release('targets', 'A');
    assert.equal(await client.download('file'), 0, client.output);
});

test('a role reached by two delegations is verified for the one that led to it', async () => {
    const { repository, client } = await start();
    repository.delegate('targets', 'park', { paths: ['park/*'] });
    repository.delegate('targets', 'national', { paths: ['national/*'] });
    // The park's role says that "national" is signed by the park's key.
    repository.delegate('park', 'national', { paths: ['park/*', 'national/*'] });
    repository.roles.park.delegations.roles[0].keyids = [repository.signers.park[0].id];
    repository.roles.park.delegations.keys = { [repository.signers.park[0].id]: repository.signers.park[0].publicForm };
    const genuine = repository.signers.national;
    repository.signers.national = repository.signers.park;
    repository.addTarget('national', 'national/notice', 'forged by the park');
    repository.addTarget('national', 'park/bait', 'bait');
    repository.release('targets');
    assert.equal(await client.download('park/bait'), 0, client.output);
    assert.equal(await client.download('park/bait', 'national/notice'), 1);
    assert.deepEqual(Object.keys(client.downloaded()), ['park/bait']);
    repository.signers.national = genuine;
});

test('expired delegated metadata are not used, newer ones are', async () => {
    const { repository, client } = await start();
    repository.delegate('targets', 'A');
    repository.roles.A.expires = inDays(7);
    repository.addTarget('A', 'one', '1');
    repository.addTarget('A', 'two', '2');
    for (const role of [repository.timestamp, repository.snapshot, repository.roles.targets]) role.expires = inDays(60);
    repository.release('targets');
    assert.equal(await client.download('one'), 0, client.output);
    assert.equal(await client.download('two', { daysAhead: 18 }), 1);
    repository.roles.A.expires = inDays(21);
    repository.release('A');
    assert.equal(await client.download('two', { daysAhead: 18 }), 0, client.output);
});
