// SPDX-License-Identifier: Apache-2.0
// Several real kiosks are killed at random moments while a bad network loses, repeats and delays their messages: in the end the hub holds exactly
// what their databases hold. HUHANG_SEED repeats a run, HUHANG_KILLS (per kiosk) makes it longer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { LossyProxy, seededRandom } from './lossy_proxy.mjs';
import { Hub, Kiosk, added, until } from './programs.mjs';

const seed = Number(process.env.HUHANG_SEED ?? Math.floor(Math.random() * 2 ** 31));
const killsPerKiosk = Number(process.env.HUHANG_KILLS ?? 6);
const kioskCount = 3;

test(`killed kiosks and a lossy network change no total (HUHANG_SEED=${seed})`, async (t) => {
    const random = seededRandom(seed);
    const hub = await new Hub().start();
    await hub.signIn();
    await hub.venue('station');
    const proxy = await new LossyProxy(hub.url, seed).start();
    const code = await hub.code('station', '--uses', String(kioskCount));
    const kiosks = Array.from({ length: kioskCount }, () => new Kiosk());
    for (const kiosk of kiosks) {
        const enrolled = await kiosk.enrol(proxy.url, code);
        assert.equal(enrolled.code, 0, enrolled.output);
    }

    // A busy visitor: answers count at once, so every moment of the run has something to lose. The quiz is the first of the list.
    const busy = ['tap attractArea', 'tap homeTile-quizzes', 'tap quizTile-apec-card'];
    for (let i = 0; i < 4; ++i) busy.push(`tap quizOption-${Math.floor(random() * 3)}`, 'tap quizNext');
    busy.push('tap homeButton', 'tap endVisitButton');
    const visit = Array.from({ length: 20 }, () => busy).flat();

    let kills = 0;
    await Promise.all(
        kiosks.map(async (kiosk) => {
            for (let i = 0; i < killsPerKiosk; ++i) {
                const program = kiosk.visit(visit);
                await sleep(1000 + random() * 4000);
                const { signal } = await program.stop('SIGKILL');
                assert.equal(signal, 'SIGKILL', program.output);
                kills++;
            }
        }),
    );

    proxy.isHonest = true;
    for (const kiosk of kiosks) {
        const last = kiosk.visit(['wait 60', 'quit']);
        await until('everything is acknowledged', () => kiosk.query('SELECT 1 FROM epoch WHERE rev > acked_rev').length === 0, 30);
        await last.stop();
    }
    // The last start may itself have counted; ask for what the journals hold now.
    for (const kiosk of kiosks) {
        const last = kiosk.visit(['wait 2', 'quit']);
        await last.ended;
    }
    const committed = added(...kiosks.map((kiosk) => kiosk.totals()));
    assert.deepEqual(await hub.totals(), committed);
    const taps = Object.values(committed).reduce((sum, value) => sum + value, 0);
    assert.ok(taps > kills, `only ${taps} counts`);
    t.diagnostic(`${kioskCount} kiosks, ${kills} kills, ${taps} counts, ${JSON.stringify(proxy.counts)}`);
    await proxy.stop();
    await hub.stop();
});
