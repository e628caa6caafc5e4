// SPDX-License-Identifier: Apache-2.0
// What goes wrong in real life is answered clearly and loses nothing: the programs as a technician meets them.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Hub, Kiosk, Program, root, run, samplePack, temporaryFolder, until } from './programs.mjs';

const busy = ['tap attractArea', 'tap homeTile-quizzes', 'tap quizTile-getting-help', 'tap quizOption-0', 'tap homeButton', 'tap endVisitButton', 'wait 1.5', 'quit'];

/** A copy of the sample sources in which one file is changed. */
function changedSources(file, change) {
    const folder = join(temporaryFolder(), 'pack');
    cpSync(join(root, 'media/packs/overseas-safety'), folder, { recursive: true });
    change(join(folder, file));
    return folder;
}

test('broken YAML is named with file and line', async () => {
    const folder = changedSources('playlists/default.yaml', (file) => writeFileSync(file, 'id: default\nitems: [\n'));
    const checked = await run('huhang', 'check', folder);
    assert.equal(checked.code, 1);
    assert.match(checked.output, /playlists\/default\.yaml:\d+: error: /);
});

test('a missing medium is named with the line that asks for it', async () => {
    const folder = changedSources('videos/welcome.webm', (file) => rmSync(file));
    const checked = await run('huhang', 'check', folder);
    assert.equal(checked.code, 1);
    assert.match(checked.output, /playlists\/default\.yaml:\d+: error: .*videos\/welcome\.webm/);
});

test('a damaged blob is named, and the kiosk goes on with 12308', async () => {
    const pack = join(temporaryFolder(), 'pack');
    cpSync(samplePack(), pack, { recursive: true });
    const [blob] = readdirSync(join(pack, 'blobs'), { recursive: true }).filter((name) => /[0-9a-f]{64}$/.test(name)).concat(
        // Node 18 before 18.17 has no recursive readdir
        readdirSync(join(pack, 'blobs')).flatMap((folder) => readdirSync(join(pack, 'blobs', folder)).map((name) => join(folder, name))),
    );
    const file = join(pack, 'blobs', blob);
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] ^= 1;
    writeFileSync(file, bytes);

    const verified = await run('huhang', 'verify', pack);
    assert.equal(verified.code, 1);
    assert.match(verified.output, new RegExp(blob.slice(-64, -40)));

    const kiosk = new Kiosk();
    const program = new Program('huhang-kiosk', ['--data', kiosk.data, '--pack', pack, '--size', '1080x1920', '--print-first-frame'], { ...process.env, QT_QPA_PLATFORM: 'offscreen' });
    await program.line(/first frame/);
    await program.line(new RegExp(blob.slice(-64, -40)));
    await program.stop();
});

test('a wrong enrolment code and another hub are refused', async () => {
    const hub = await new Hub().start();
    await hub.venue('station');
    const kiosk = new Kiosk();
    const code = await hub.code('station');
    const wrong = await kiosk.enrol(hub.url, (code[0] === '0' ? '1' : '0') + code.slice(1));
    assert.notEqual(wrong.code, 0);
    assert.match(wrong.output, /code/i);
    assert.ok(!existsSync(join(kiosk.data, 'identity.json')) || !readFileSync(join(kiosk.data, 'identity.json'), 'utf8').includes('hub_key'));

    const other = await new Hub().start();
    const foreign = await kiosk.enrol(other.url, code);
    assert.notEqual(foreign.code, 0);

    assert.equal((await kiosk.enrol(hub.url, code)).code, 0);
    assert.notEqual((await new Kiosk().enrol(hub.url, code)).code, 0, 'the code was for one kiosk');
    await hub.stop();
    await other.stop();
});

test('a message with a wrong signature is refused and counts nothing', async () => {
    const hub = await new Hub().start();
    const payload = Buffer.from(JSON.stringify({ kiosk: 'nobody', epoch: 'e', rev: 1, last_rev: 1, as_of: '2026-11-21T00:00:00Z', records: [] })).toString('base64');
    const answer = await hub.post('/v1/sync', { payloadType: 'application/vnd.huhang.sync.v1+gzip', payload, signatures: [{ keyid: '', sig: 'AAAA' }] });
    assert.equal(answer.status, 401);
    assert.match(answer.headers.get('content-type'), /problem\+json/);
    await hub.stop();
});

test('a journal overwritten with garbage is set aside, reported, and the kiosk goes on in a new epoch', async () => {
    const hub = await new Hub().start();
    await hub.signIn();
    await hub.venue('station');
    const kiosk = new Kiosk();
    assert.equal((await kiosk.enrol(hub.url, await hub.code('station'))).code, 0);
    assert.equal((await kiosk.visit(busy).ended).code, 0);
    const before = kiosk.totals();
    await until('the first visit arrived', async () => (await hub.totals())['visit kiosk'] === 1);

    const earlier = kiosk.query('SELECT uuid FROM epoch').map((epoch) => epoch.uuid);
    writeFileSync(kiosk.journal, 'garbage'.repeat(10_000));
    const program = kiosk.visit(busy);
    assert.equal((await program.ended).code, 0, program.output);
    assert.ok(readdirSync(kiosk.data).some((name) => name.startsWith('journal.corrupt-')));
    const later = kiosk.query('SELECT uuid FROM epoch').map((epoch) => epoch.uuid);
    assert.ok(later.length > 0 && later.every((uuid) => !earlier.includes(uuid)), `${earlier} | ${later}`);
    await until('both visits are in the report', async () => (await hub.totals())['visit kiosk'] === before['visit kiosk'] + 1);
    const notes = execFileSync('sqlite3', ['-readonly', join(hub.data, 'hub.sqlite'), 'SELECT count(*) FROM kiosk_note'], { encoding: 'utf8' });
    assert.ok(Number(notes) > 0, 'the loss was reported');
    await hub.stop();
});

test('a full disk stops no visitor, and counting resumes', async (t) => {
    const folder = temporaryFolder();
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'huhang-test', folder]);
    if (mounted.status !== 0) return t.diagnostic('no right to mount a small disk here; the journal test with a size limit covers the rule');
    try {
        const kiosk = new Kiosk(folder);
        assert.equal((await kiosk.visit(busy).ended).code, 0);
        const before = kiosk.totals()['visit kiosk'];
        const ballast = join(folder, 'ballast');
        spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k']);
        const program = kiosk.visit([...busy.slice(0, -1), 'wait 8', 'quit']);
        await program.line(/tap endVisitButton/, 30);
        await program.line(/full|no space/i, 20);
        rmSync(ballast);
        assert.equal((await program.ended).code, 0, program.output);
        assert.equal(kiosk.totals()['visit kiosk'], before + 1);
    } finally {
        spawnSync('umount', [folder]);
    }
});

test('a port in use is named', async () => {
    const hub = await new Hub().start();
    const second = await run('huhang-hub', '--data', temporaryFolder(), '--listen', hub.listen);
    assert.notEqual(second.code, 0);
    assert.match(second.output, /in use/i);
    await hub.stop();
});

test('a schema newer than the program is refused and untouched', async () => {
    const hub = await new Hub().start();
    await hub.stop();
    const file = join(hub.data, 'hub.sqlite');
    execFileSync('sqlite3', [file, 'PRAGMA user_version=999']);
    const refused = await run('huhang-hub', '--data', hub.data, '--listen', '127.0.0.1:0');
    assert.notEqual(refused.code, 0);
    assert.match(refused.output, /install the newer program/);

    const kiosk = new Kiosk();
    assert.equal((await kiosk.visit(['wait 0.5', 'quit']).ended).code, 0);
    execFileSync('sqlite3', [kiosk.journal, 'PRAGMA user_version=999']);
    const program = kiosk.visit(busy);
    assert.equal((await program.ended).code, 0, program.output);
    assert.match(program.output, /install the newer program/);
    assert.equal(execFileSync('sqlite3', [kiosk.journal, 'PRAGMA user_version'], { encoding: 'utf8' }).trim(), '999');
});

test('a revoked kiosk says what happened, why and what to do, and keeps its counts', async () => {
    const hub = await new Hub().start();
    await hub.venue('station');
    const kiosk = new Kiosk();
    const enrolled = await kiosk.enrol(hub.url, await hub.code('station'));
    const { kiosk: id } = JSON.parse(readFileSync(join(kiosk.data, 'identity.json'), 'utf8'));
    assert.equal((await run('huhang-hub', 'revoke', '--data', hub.data, '--kiosk', id)).code, 0, enrolled.output);
    const program = kiosk.visit([...busy.slice(0, -1), 'wait 60']);
    await program.line(/管理中心已停用本终端.*新的注册码.*revoked this kiosk.*stays on this machine.*ask the office/, 30);
    await until('the visit is committed', () => kiosk.totals()['visit kiosk'] === 1);
    await program.stop();
    assert.equal(kiosk.totals()['visit kiosk'], 1);
    await hub.stop();
});
