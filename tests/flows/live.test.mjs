// SPDX-License-Identifier: Apache-2.0
// An urgent notice does not wait for the next look: the hub says at once that there is something new.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { officeWithKiosk, shown } from './office.mjs';
import { until } from './programs.mjs';

/** Publishes a notice with this word in its title; gives its item and the time at which sending ended. */
async function urgent(office, word) {
    const item = office.editNotice((text) => text.replace(/(title:\n\s+zh-Hans: )(.*)/, `$1$2（${word}）`));
    await office.release('notices');
    return { item, began: performance.now(), sent: office.send().then(() => performance.now()) };
}

test('a notice is on the screen within seconds, also after a proxy has cut the line', { timeout: 280_000 }, async () => {
    const { hub, office, kiosk, line } = await officeWithKiosk();
    const program = kiosk.visit(['wait 600'], ['--pack', '/nonexistent', '--hub', line.url, '--repository', `${line.url}/repository`, '--update-interval', '3600']);
    await program.line(/the hub says at once/);
    await program.line(/what is shown stays: .*timestamp.json/);
    await office.release('core');
    await office.release('notices');
    await office.send();
    await program.line(/came up and is kept/, 30);

    const showings = () => program.output.split('showing overseas-safety').length;
    const seen = async ({ item, sent }, word, before, seconds) => {
        await until(`${word} is on the screen`, () => showings() > before && shown(kiosk)[item]?.includes(word), seconds);
        return Math.max(0, performance.now() - (await sent)) / 1000;
    };
    let before = showings();
    const first = await seen(await urgent(office, '紧急'), '紧急', before, 15);
    console.log(`on the screen ${first.toFixed(1)} s after the command that published it`);
    assert.ok(first < 5, `${first} s`);

    // While the line is down it is published; when it is mended the kiosk hears of it.
    before = showings();
    line.cut();
    const missed = await urgent(office, '再次');
    await missed.sent;
    await sleep(1000);
    assert.equal(showings(), before);
    line.mend();
    missed.sent = Promise.resolve(performance.now());
    console.log(`${(await seen(missed, '再次', before, 40)).toFixed(1)} s after the line was mended`);

    // A hub that goes and comes back says it again, and one that says nothing new costs no look.
    const looks = line.looks;
    await hub.stop();
    await hub.start();
    await until('the line is open again', () => program.output.split('the hub says at once').length > 3, 30);
    await sleep(500);
    assert.equal(line.looks, looks);
    await program.stop();
    await hub.stop();
});
