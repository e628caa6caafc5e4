// SPDX-License-Identifier: Apache-2.0
// From the source folder to the screen: two people, the hub, and a kiosk that starts with nothing but a code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { CountingLine, Office, officeWithKiosk, shown } from './office.mjs';
import { Hub, run, until } from './programs.mjs';

/** Starts the kiosk with an empty seed; what it shows comes from the repository. */
function startKiosk(kiosk, line, more = []) {
    return kiosk.visit(['wait 600'], ['--pack', '/nonexistent', '--repository', `${line.url}/repository`, '--update-interval', '2', ...more]);
}
const slots = (kiosk) => JSON.parse(readFileSync(join(kiosk.data, 'content/slots.json'), 'utf8'));
/** What the office's list of kiosks calls outdated on the only one. */
const outdated = async (hub) => (await hub.get('/api/kiosks')).kiosks[0].outdated?.join();
const kept = (program, times) => program.line(new RegExp(`(came up and is kept[^]*){${times}}`), 60);

test('what two people sign reaches a kiosk, and a changed notice travels alone', { timeout: 240_000 }, async () => {
    const { hub, office, kiosk, line } = await officeWithKiosk();
    const program = startKiosk(kiosk, line);
    await program.line(/what is shown stays: .*timestamp.json/);

    await office.release('core');
    await office.release('notices');
    assert.match(await office.send(), /published/);
    await kept(program, 1);
    assert.match(program.output, /showing overseas-safety/);
    const firstBytes = line.bytes;

    const item = office.editNotice((text) => text.replace(/(title:\n\s+zh-Hans: )(.*)/, '$1$2（更新）'));
    await office.release('notices');
    const idle = { looks: line.looks, bytes: line.bytes };
    await until('two looks that find nothing', () => line.looks === idle.looks + 2, 30);
    const perLook = Math.max(0, line.bytes - idle.bytes) / 2;
    const [before, looks] = [line.bytes, line.looks];
    await office.send();
    await until('the new notice is shown', () => shown(kiosk)[item]?.includes('（更新）'), 30);
    const all = line.bytes - before;
    const cost = all - (line.looks - looks - 1) * perLook;
    console.log(`first content ${firstBytes} bytes; a look ${perLook} bytes; a one-line change of a notice ${cost} bytes, ${all} with the looks meanwhile`);
    assert.ok(cost <= 8 * 1024, `${cost} bytes`);
    await until('the office sees that the kiosk is not up to date any more', async () => /^notices$|^$/.test(await outdated(hub)), 10);
    await kept(program, 2);
    await until('the office sees that it is', async () => (await outdated(hub)) === '', 15);

    // A changed picture costs that picture and the list of files.
    const picture = join(office.core, 'images/slide-hotline.svg');
    writeFileSync(picture, readFileSync(picture, 'utf8').replace('</svg>', '<!-- second edition --></svg>'));
    await office.release('core');
    const beforePicture = line.bytes;
    await office.send();
    await kept(program, 3);
    const pictureBytes = readFileSync(picture).length;
    const pictureCost = line.bytes - beforePicture;
    const listBytes = gzipSync(readFileSync(join(office.folder, 'built-core/manifest.json'))).length;
    console.log(`a changed picture of ${pictureBytes} bytes, list of files ${listBytes} bytes: ${pictureCost} bytes`);
    assert.ok(pictureCost < pictureBytes + listBytes + 12 * 1024, `${pictureCost} bytes for ${pictureBytes} and ${listBytes}`);
    await program.stop();
    await hub.stop();
});

test('one signature publishes no notice; a forged hub publishes nothing', { timeout: 120_000 }, async () => {
    const { hub, office, kiosk, line } = await officeWithKiosk();
    await office.release('core');
    await office.send();
    const program = startKiosk(kiosk, line);
    await kept(program, 1);
    await office.build('notices');
    assert.equal((await run('huhang', 'publish', 'draft', office.repository, 'notices', join(office.folder, 'built-notices'))).code, 0);
    const once = await office.sign('notices', 'chen');
    assert.match(once.output, /1 valid signatures of its keys, needs 2/);
    assert.match((await office.sign('notices', 'chen')).output, /needs 2/);
    await office.send();
    assert.equal(slots(kiosk).current.some((one) => one.role === 'notices'), false);
    assert.equal((await office.sign('notices', 'wang')).code, 0);
    await office.send();
    await kept(program, 2);
    await program.stop();

    // A kiosk that trusts this office takes nothing from another one.
    const stranger = await new Hub().start();
    const other = await new Office(stranger).begin();
    await other.release('core');
    await other.send();
    const again = startKiosk(kiosk, await new CountingLine().start(stranger.url));
    await again.line(/what is shown stays: .*valid signatures/, 30);
    assert.match(again.output, /showing overseas-safety/);
    await again.stop();
    await stranger.stop();
    await hub.stop();
});

test('a kiosk killed while it fetches goes on where it was, and shows the old content meanwhile', { timeout: 240_000 }, async () => {
    const { hub, office, kiosk, line } = await officeWithKiosk();
    await office.release('core');
    await office.send();
    for (let kill = 0; kill < 6; ++kill) {
        const program = startKiosk(kiosk, line);
        await until('something arrived', () => line.bytes > (kill + 1) * 300_000 || /is kept/.test(program.output), 30);
        await program.stop('SIGKILL');
    }
    const program = startKiosk(kiosk, line);
    await until('shown', () => /showing overseas-safety/.test(program.output), 30);
    await until('current', () => existsSync(join(kiosk.data, 'content/slots.json')) && slots(kiosk).current, 30);
    const { files } = JSON.parse(readFileSync(join(office.folder, 'built-core/manifest.json'), 'utf8'));
    const whole = files.reduce((bytes, file) => bytes + file.bytes, 0);
    // Besides what it needs once: the beginnings of files that were cut off, and the metadata of seven starts.
    assert.ok(line.bytes < 1.3 * whole + 7 * 200_000, `${line.bytes} bytes crossed the line for ${whole}`);
    await program.stop();
    await hub.stop();
});
