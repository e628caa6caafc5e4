// SPDX-License-Identifier: Apache-2.0
// A stick between an office and kiosks without a network: the programs as a clerk and a technician use them. HUHANG_SEED repeats a random history.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { seededRandom } from './lossy_proxy.mjs';
import { Office } from './office.mjs';
import { Hub, Kiosk, added, run, temporaryFolder, until } from './programs.mjs';

const visit = ['tap attractArea', 'tap homeTile-quizzes', 'tap quizTile-getting-help', 'tap quizOption-0', 'tap homeButton', 'tap endVisitButton', 'wait 1.5'];
/** A kiosk that reaches nothing. */
const offline = ['--hub', 'http://127.0.0.1:9', '--usb-parent', '/nonexistent'];

/** Plugs the stick in at a folder of a kiosk's media folder; false where this machine lets nobody mount. */
function plugIn(stick, media) {
    const folder = join(media, 'STICK 1');
    mkdirSync(folder, { recursive: true });
    return spawnSync('mount', ['--bind', stick, folder]).status === 0;
}
function pullOut(media) {
    spawnSync('umount', ['-l', join(media, 'STICK 1')]);
}

/** All files below a folder, as paths relative to it. */
function filesIn(folder, below = '') {
    if (!existsSync(join(folder, below))) return [];
    return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
        const path = join(below, entry.name);
        return entry.isDirectory() ? filesIn(folder, path) : [path];
    });
}
const envelopes = (stick) => filesIn(join(stick, 'huhang/envelopes'));
const receipts = (stick) => filesIn(join(stick, 'huhang/receipts'));

async function enrolledKiosk(hub) {
    const kiosk = new Kiosk();
    const enrolled = await kiosk.enrol(hub.url, await hub.code('station'));
    assert.equal(enrolled.code, 0, enrolled.output);
    return kiosk;
}
async function office() {
    const hub = await new Hub().start();
    await hub.signIn();
    await hub.venue('station');
    return hub;
}
const usb = (what, stick, hub, ...more) => run('huhang', 'usb', what, stick, '--hub', hub.url, ...more);
const visitStick = (kiosk, stick) => run('huhang-kiosk', '--usb', stick, '--data', kiosk.data);
const unconfirmed = (kiosk) => kiosk.query('SELECT count(*) AS n FROM counter WHERE NOT confirmed')[0].n;
async function count(kiosk, options = offline) {
    const { code } = await kiosk.visit([...visit, 'quit'], options).ended;
    assert.equal(code, 0, kiosk.program.output);
}

test('counts travel by stick, once, although the network comes back', { timeout: 240_000 }, async () => {
    const hub = await office();
    const kiosk = await enrolledKiosk(hub);
    const stick = temporaryFolder();
    await count(kiosk);
    const before = kiosk.totals();
    assert.equal(before['visit kiosk'], 1);

    const prepared = await usb('collect', stick, hub);
    assert.equal(prepared.code, 0, prepared.output);
    const out = await visitStick(kiosk, stick);
    assert.equal(out.code, 0, out.output);
    assert.match(out.output, /1 envelope with \d+ counters on the stick/);
    assert.deepEqual(await hub.totals(), {});

    const sent = await usb('collect', stick, hub);
    assert.equal(sent.code, 0, sent.output);
    assert.match(sent.output, /^1 envelopes delivered$/m);
    assert.deepEqual(await hub.totals(), before);
    assert.equal(receipts(stick).length, 1);
    assert.match(readFileSync(join(stick, 'huhang/report.txt'), 'utf8'), /已送达 delivered/);
    assert.ok(unconfirmed(kiosk) > 0);

    const back = await visitStick(kiosk, stick);
    assert.match(back.output, /The office has received 1 earlier envelope\./);
    assert.equal(unconfirmed(kiosk), 0);
    assert.deepEqual(receipts(stick), []);

    // Old copies of everything arrive again, and the network too.
    await usb('collect', stick, hub);
    const program = kiosk.visit([...visit, 'wait 600'], ['--usb-parent', '/nonexistent']);
    await until('the network delivered the second visit', async () => (await hub.totals())['visit kiosk'] === 2);
    await program.stop();
    await usb('collect', stick, hub);
    assert.deepEqual(await hub.totals(), kiosk.totals());
    await hub.stop();
});

test('a running kiosk takes content and gives counts when a stick is plugged in', { timeout: 240_000 }, async (t) => {
    const hub = await office();
    const publisher = await new Office(hub).begin();
    const kiosk = await enrolledKiosk(hub);
    await publisher.release('core');
    await publisher.send();
    const stick = temporaryFolder();
    const media = temporaryFolder();
    const exported = await usb('sync', stick, hub, '--root', publisher.firstRoot);
    assert.equal(exported.code, 0, exported.output);
    assert.match(exported.output, /content core: overseas-safety /);

    const sightless = ['--hub', 'http://127.0.0.1:9', '--repository', 'http://127.0.0.1:9', '--usb-parent', media];
    if (!plugIn(stick, media)) {
        await hub.stop();
        return t.skip('no right to mount here');
    }
    const program = kiosk.visit([...visit, 'wait 600'], sightless);
    try {
        await program.line(/stick .*STICK 1/, 30); // it was there before the kiosk
        await program.line(/\d+ envelopes? with \d+ counters? on the stick for the office/, 10);
        await program.line(/came up and is kept/, 60);
        await until('the visit is committed', () => kiosk.totals()['visit kiosk'] === 1);
        pullOut(media);
        assert.equal((await usb('collect', stick, hub)).code, 0);
        plugIn(stick, media);
        await program.line(/The office has received \d+ earlier envelopes?/, 10);
    } finally {
        pullOut(media);
        await program.stop();
    }
    await usb('collect', stick, hub);
    assert.equal((await visitStick(kiosk, stick)).code, 0);
    await usb('collect', stick, hub);
    assert.deepEqual(await hub.totals(), kiosk.totals());
    await hub.stop();
});

test('a mirror is whole, small to renew, heals itself and is never half', { timeout: 240_000 }, async (t) => {
    const hub = await office();
    const publisher = await new Office(hub).begin();
    await publisher.release('core');
    await publisher.send();
    const stick = temporaryFolder();
    const mirror = join(stick, 'huhang/repository');
    const root = ['--root', publisher.firstRoot];

    const nobody = await usb('export', stick, hub);
    assert.equal(nobody.code, 1);
    assert.match(nobody.output, /--root/);

    // A blob is missing at the hub: what was written is no mirror yet.
    const [blob] = filesIn(join(hub.data, 'repository/targets/blobs'));
    const blobFile = join(hub.data, 'repository/targets/blobs', blob);
    renameSync(blobFile, blobFile + '.away');
    const broken = await usb('export', stick, hub, ...root);
    assert.equal(broken.code, 1);
    assert.ok(!existsSync(join(mirror, 'metadata/timestamp.json')));
    renameSync(blobFile + '.away', blobFile);

    const first = await usb('export', stick, hub, ...root);
    assert.equal(first.code, 0, first.output);
    const names = filesIn(mirror);
    for (const name of ['1.root.json', 'timestamp.json', '1.targets.json', '1.core.json']) assert.ok(names.includes(join('metadata', name)), name);
    assert.ok(names.some((name) => /^targets\/core\/[0-9a-f]{64}\.manifest\.json$/.test(name)));
    assert.deepEqual(
        names.filter((name) => name.startsWith('targets/blobs/')).map((name) => name.slice('targets/blobs/'.length)).sort(),
        filesIn(join(hub.data, 'repository/targets/blobs')).sort(),
    );

    const again = await usb('export', stick, hub, ...root);
    assert.match(again.output, /^0 files written \(0 KiB\), 0 removed/m);

    // What rots on the stick is written anew; what does not belong there goes; links lead nowhere.
    const outside = join(temporaryFolder(), 'outside');
    writeFileSync(outside, 'mine');
    writeFileSync(join(mirror, 'targets/blobs', blob), 'rotten');
    writeFileSync(join(mirror, 'metadata/99.core.json'), '{}');
    rmSync(join(mirror, 'metadata/1.core.json'));
    symlinkSync(outside, join(mirror, 'metadata/1.core.json'));
    const healed = await usb('export', stick, hub, ...root);
    assert.match(healed.output, /^2 files written .* 1 removed/m);
    assert.equal(readFileSync(outside, 'utf8'), 'mine');
    assert.deepEqual(filesIn(mirror), names);

    // The next release: the new files, and the old ones go.
    const picture = join(publisher.core, 'images/slide-hotline.svg');
    writeFileSync(picture, readFileSync(picture, 'utf8').replace('</svg>', '<!-- second edition --></svg>'));
    await publisher.release('core');
    await publisher.send();
    const trusted = join(temporaryFolder(), 'tuf');
    const renewed = await usb('export', stick, hub, ...root, '--metadata-dir', trusted);
    assert.equal(renewed.code, 0, renewed.output);
    assert.ok(!filesIn(mirror).includes('metadata/1.core.json'));
    assert.ok(filesIn(mirror).includes('metadata/2.core.json'));
    // Kept metadata need no root any more.
    assert.equal((await usb('export', stick, hub, '--metadata-dir', trusted)).code, 0);

    // Another office's root is refused, and the stick stays as it was.
    const stranger = await new Office(await office()).begin();
    const refused = await usb('export', stick, hub, '--root', stranger.firstRoot);
    assert.equal(refused.code, 1, refused.output);
    assert.ok(existsSync(join(mirror, 'metadata/timestamp.json')));

    const small = temporaryFolder();
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'huhang-test', small]).status === 0) {
        const full = await usb('export', small, hub, ...root);
        spawnSync('umount', ['-l', small]);
        assert.equal(full.code, 1);
        assert.match(full.output, /the stick has room for/);
    } else {
        t.diagnostic('no right to mount a small disk here');
    }
    await stranger.hub.stop();
    await hub.stop();
});

test('what is refused says why, keeps nothing else back and is told in the report', { timeout: 120_000 }, async () => {
    const hub = await office();
    const stick = temporaryFolder();
    mkdirSync(join(stick, 'huhang'));
    const [good, stranger] = [await enrolledKiosk(hub), await enrolledKiosk(await office())];
    for (const kiosk of [good, stranger]) {
        await count(kiosk);
        assert.equal((await visitStick(kiosk, stick)).code, 0);
    }
    mkdirSync(join(stick, 'huhang/envelopes/nobody/folder.json'), { recursive: true });
    symlinkSync('/etc/passwd', join(stick, 'huhang/envelopes/nobody/link.json'));
    writeFileSync(join(stick, 'huhang/envelopes/nobody/garbage.json'), 'garbage');
    for (let i = 0; i < 2; ++i) {
        const collected = await usb('collect', stick, hub);
        assert.equal(collected.code, 1);
        assert.match(collected.output, /^1 envelopes delivered$/m);
        const report = readFileSync(join(stick, 'huhang/report.txt'), 'utf8');
        assert.match(report, /被拒绝 refused: the hub answered 401: .*enrol/i);
        assert.equal(report.match(/无法读取 not readable/g).length, 3);
    }
    assert.deepEqual(await hub.totals(), good.totals());
    // The refused kiosk lost nothing.
    assert.ok(unconfirmed(stranger) > 0);
    assert.equal((await visitStick(stranger, stick)).code, 0);
    await hub.stop();
    const gone = await usb('collect', stick, hub);
    assert.equal(gone.code, 1);
    assert.match(gone.output, /cannot reach/);
});

test('one-shot visits are refused where they would do harm', { timeout: 60_000 }, async () => {
    const hub = await office();
    const kiosk = await enrolledKiosk(hub);
    const stick = temporaryFolder();
    const none = await visitStick(kiosk, stick);
    assert.equal(none.code, 1);
    assert.match(none.output, /huhang/);
    mkdirSync(join(stick, 'huhang'));
    const program = kiosk.visit(['wait 600'], offline);
    await program.line(/counting on disk/);
    const busy = await visitStick(kiosk, stick);
    assert.equal(busy.code, 1);
    assert.match(busy.output, /another kiosk program is running/);
    await program.stop();
    assert.equal((await visitStick(kiosk, stick)).code, 0);
    const stranger = await run('huhang-kiosk', '--usb', stick, '--data', temporaryFolder());
    assert.equal(stranger.code, 1);
    assert.match(stranger.output, /not enrolled/);
    await hub.stop();
});

const seed = Number(process.env.HUHANG_SEED ?? Math.floor(Math.random() * 2 ** 31));
test(`whatever way counts go, the hub ends with what the kiosks committed (HUHANG_SEED=${seed})`, { timeout: 280_000 }, async (t) => {
    const random = seededRandom(seed);
    const below = (n) => Math.floor(random() * n);
    const hub = await office();
    const kiosks = [await enrolledKiosk(hub), await enrolledKiosk(hub)];
    const sticks = [temporaryFolder(), temporaryFolder()];
    for (const stick of sticks) mkdirSync(join(stick, 'huhang'));
    const did = { visits: 0, sticks: 0, collected: 0, copied: 0, lost: 0 };
    for (let i = 0; i < Number(process.env.HUHANG_STEPS ?? 18); ++i) {
        const kiosk = kiosks[below(2)];
        const stick = sticks[below(2)];
        switch (below(7)) {
            case 0:
            case 1:
                did.visits++;
                await count(kiosk, below(2) ? offline : ['--usb-parent', '/nonexistent']);
                break;
            case 2:
            case 3:
                did.sticks++;
                await visitStick(kiosk, stick);
                break;
            case 4:
                did.collected++;
                await usb('collect', stick, hub);
                break;
            case 5:
                did.copied++;
                cpSync(join(sticks[0], 'huhang'), join(sticks[1], 'huhang'), { recursive: true });
                break;
            case 6: {
                const files = filesIn(stick);
                if (files.length === 0) break;
                did.lost++;
                rmSync(join(stick, files[below(files.length)]));
                break;
            }
        }
    }
    const last = temporaryFolder();
    mkdirSync(join(last, 'huhang'));
    for (const kiosk of kiosks) await count(kiosk);
    for (let round = 0; round < 2; ++round) {
        for (const kiosk of kiosks) assert.equal((await visitStick(kiosk, last)).code, 0);
        assert.equal((await usb('collect', last, hub)).code, 0);
    }
    for (const kiosk of kiosks) {
        assert.equal((await visitStick(kiosk, last)).code, 0);
        assert.equal(unconfirmed(kiosk), 0);
    }
    assert.deepEqual(await hub.totals(), added(...kiosks.map((kiosk) => kiosk.totals())));
    t.diagnostic(JSON.stringify(did));
    await hub.stop();
});
