// SPDX-License-Identifier: Apache-2.0
// The real kiosk and the real hub on loopback: what a visitor taps is what the report says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hub, Kiosk, until } from './programs.mjs';

const visit = [
    'tap attractArea',
    'tap homeTile-guides',
    'tap guideTile-lost-passport',
    'wait 3.5',
    'tap homeButton',
    'tap homeTile-countries',
    'type RB',
    'tap countryTile-JP',
    'wait 3.5',
    'tap takeawayButton',
    'wait 3.5',
    'tap homeButton',
    'tap homeTile-quizzes',
    'tap quizTile-getting-help',
    'tap quizOption-0',
    'tap quizNext',
    'tap quizOption-1',
    'tap homeButton',
    'tap endVisitButton',
    'wait 2',
    'quit',
];

/** What these taps must count, whichever of the two answers is right. Exposures and dwell depend on the machine's speed. */
function assertTapsAreCounted(totals) {
    assert.equal(totals['visit kiosk'], 1);
    assert.equal(totals['view guide/lost-passport'], 1);
    assert.equal(totals['view country/JP'], 1);
    assert.equal(totals['takeaway card/JP'], 1);
    const sum = (prefix) => Object.entries(totals).reduce((total, [key, value]) => total + (key.startsWith(prefix) ? value : 0), 0);
    assert.equal(sum('answer_right question/getting-help/') + sum('answer_wrong question/getting-help/'), 2);
    assert.equal(sum('dwell_'), 1);
    assert.equal(sum('completion '), 0);
}

async function hubWithKiosk() {
    const hub = await new Hub().start();
    await hub.signIn();
    await hub.venue('station');
    const kiosk = new Kiosk();
    const enrolled = await kiosk.enrol(hub.url, await hub.code('station'));
    assert.equal(enrolled.code, 0, enrolled.output);
    return { hub, kiosk };
}

test('every tap is in the report within 10 seconds', async () => {
    const { hub, kiosk } = await hubWithKiosk();
    const program = kiosk.visit(visit.slice(0, -1));
    await program.line(/tap endVisitButton/, 60);
    await until('the visit is in the report', async () => (await hub.totals())['visit kiosk'] === 1, 10);
    await program.stop();
    assertTapsAreCounted(await hub.totals());

    const { coverage } = await hub.get('/api/reach?from=2024-01-01&to=2033-12-31');
    assert.equal(coverage.enrolled, 1);
    const { kiosks } = await hub.get('/api/kiosks');
    assert.equal(kiosks[0].pending_records, 0);
    assert.equal(kiosks[0].pack, 'overseas-safety');
    await hub.stop();
});

test('pulling the network for the whole visit changes nothing but the time of arrival', async () => {
    const { hub, kiosk } = await hubWithKiosk();
    await hub.stop();
    const offline = kiosk.visit(visit);
    assert.deepEqual(await offline.ended, { code: 0, signal: null }, offline.output);
    assertTapsAreCounted(kiosk.totals());

    await hub.start();
    const online = kiosk.visit(['wait 4', 'quit']);
    assert.equal((await online.ended).code, 0);
    assert.deepEqual(await hub.totals(), kiosk.totals());
    await hub.stop();
});
