// SPDX-License-Identifier: Apache-2.0
// Content and wrong clocks: what expired stops updates and says so, and never blanks a screen.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Office } from './office.mjs';
import { Hub, Kiosk } from './programs.mjs';

const nobody = 'http://127.0.0.1:9';

async function officeWithKiosk() {
    const hub = await new Hub().start();
    const office = await new Office(hub).begin();
    await hub.venue('station');
    const kiosk = new Kiosk();
    const enrolled = await kiosk.enrol(hub.url, await hub.code('station'));
    assert.equal(enrolled.code, 0, enrolled.output);
    await office.release('core');
    await office.send();
    return { hub, office, kiosk };
}

/** Starts the kiosk; with `hub` as the hub that tells the time. */
function start(kiosk, repository, hub) {
    return kiosk.visit(['wait 600'], ['--pack', '/nonexistent', '--hub', hub, '--repository', `${repository.url}/repository`, '--update-interval', '2']);
}

async function releaseAnotherPicture(office, words) {
    const picture = join(office.core, 'images/slide-hotline.svg');
    writeFileSync(picture, readFileSync(picture, 'utf8').replace('</svg>', `<!-- ${words} --></svg>`));
    await office.release('core');
    await office.send();
}

test('a clock that fell back to 1970 keeps no content away', { timeout: 120_000 }, async () => {
    const { hub, kiosk } = await officeWithKiosk();
    kiosk.clock = '@1970-01-02 00:00:00';
    const program = start(kiosk, hub, nobody);
    await program.line(/came up and is kept/, 60);
    assert.doesNotMatch(program.output, /what is shown stays/);
    await program.stop();
    await hub.stop();
});

test('what expired stops updates in words; the hub sets the clock right, and they go on', { timeout: 180_000 }, async () => {
    const { hub, office, kiosk } = await officeWithKiosk();
    const today = start(kiosk, hub, nobody);
    await today.line(/came up and is kept/, 60);
    await today.stop();

    // The hub's timestamp is good for 30 days. To a kiosk without a hub, 40 days ahead, it has expired.
    kiosk.clock = '+40d';
    await releaseAnotherPicture(office, 'second edition');
    const late = start(kiosk, hub, nobody);
    await late.line(/what is shown stays: .*timestamp.*expired/, 30);
    await late.line(/showing overseas-safety/, 5);
    assert.doesNotMatch(late.output, /on trial/);
    await late.stop();

    // The same clock with a hub that signs what time it is.
    const corrected = start(kiosk, hub, hub.url);
    await corrected.line(/on trial/, 60);
    await corrected.stop();
    await hub.stop();
});
