// SPDX-License-Identifier: Apache-2.0
// A fleet of simulated kiosks with everything that goes wrong, at the real hub: its totals must be the fleet's. HUHANG_SEED repeats a history.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { Hub, Program, runWithInput } from './programs.mjs';

const seed = process.env.HUHANG_SEED ?? String(Date.now() % 100_000);
const fleet = ['--kiosks', '60', '--days', '3', '--lose', '0.2', '--duplicate', '0.2', '--offline', '0.3', '--reorder', '--clone', '2', '--restore', '2', '--bad-clock', '3', '--seed', seed];

async function hubWithVenues(uses) {
    const hub = await new Hub().start();
    await hub.signIn();
    const codes = [];
    for (const venue of ['line-1', 'line-2']) {
        await hub.venue(venue);
        codes.push('--code', await hub.code(venue, '--uses', String(uses)));
    }
    return { hub, codes };
}
const office = (hub) => ['--hub', hub.url, '--account', hub.account.account];
/** The numbers of a line of the table: kiosks, visits, at the hub, missing, thrown away, noticed. */
function group(output, name) {
    const [, ...cells] = new RegExp(`^${name} +(\\d+) +(\\d+) +(\\d+) +(-?\\d+) +(\\d+) +(\\d+)$`, 'm').exec(output);
    const [kiosks, visits, atHub, missing, thrownAway, noticed] = cells.map(Number);
    return { kiosks, visits, atHub, missing, thrownAway, noticed };
}

test('the hub has what the visitors of a fleet did, although it was killed in the middle', { timeout: 120_000 }, async () => {
    const { hub, codes } = await hubWithVenues(60);
    const simulated = new Program('huhang', ['simulate', ...fleet, ...office(hub), ...codes]);
    simulated.child.stdin.end(hub.account.password + '\n');
    await simulated.line(/[1-9]0 % of/, 60);
    await hub.stop('SIGKILL');
    await hub.start();
    const { code } = await simulated.ended;
    const { output } = simulated;
    assert.equal(code, 0, `seed ${seed}\n${output}`);
    assert.match(output, /^equal: all \d{3,} figures$/m);
    assert.match(output, /lost on the way [1-9]\d*, answer lost [1-9]\d*, sent twice [1-9]\d*, behind later ones [1-9]/);
    assert.match(output, /because the hub was busy or away [1-9]/, 'the hub was killed too late');

    const healthy = group(output, 'healthy');
    assert.equal(healthy.kiosks, 53);
    assert.ok(healthy.visits > 1_000, output);
    assert.equal(healthy.missing, 0);
    assert.equal(healthy.noticed, 0, `seed ${seed}: nothing but copies is noticed\n${output}`);
    assert.equal(group(output, 'bad-clock').missing, 0);
    const cloned = group(output, 'cloned');
    assert.deepEqual([cloned.kiosks, cloned.missing, cloned.thrownAway], [2, 0, 0], `seed ${seed}\n${output}`);
    // A copy that was made late, or that the network kept silent, is not found out in three days.
    assert.ok(cloned.noticed >= 1, `seed ${seed}\n${output}`);
    assert.equal(group(output, 'restored').kiosks, 2);
    assert.equal(group(output, 'restored').missing, 0);
    await hub.stop();
});

test('a hub that lost counts is found out', { timeout: 60_000 }, async () => {
    const { hub, codes } = await hubWithVenues(10);
    const simulated = new Program('huhang', ['simulate', '--kiosks', '10', '--days', '30', ...office(hub), ...codes]);
    simulated.child.stdin.end(hub.account.password + '\n');
    await simulated.line(/[1-9]0 % of/);
    await hub.stop('SIGKILL');
    const oldest = '(SELECT min(hour) FROM counter)';
    const sql = `INSERT OR IGNORE INTO dirty_day SELECT (${oldest} + 8) / 24, id FROM venue; DELETE FROM counter WHERE hour = ${oldest};`;
    execFileSync('sqlite3', [join(hub.data, 'hub.sqlite'), sql]);
    await hub.start();
    const { code } = await simulated.ended;
    assert.equal(code, 1, simulated.output);
    assert.match(simulated.output, /^DIFFERENT: \d{4}-\d\d-\d\d, venue line-1, .*: expected \d+ .*, the hub has \d+/m);
    await hub.stop();
});

test('what is missing is said before anything is played', async () => {
    const { hub, codes } = await hubWithVenues(1);
    const simulate = (password, ...options) => runWithInput(password + '\n', 'huhang', 'simulate', ...office(hub), ...options);
    const { password } = hub.account;
    for (const [typed, options, expected] of [
        [password, [], /--code is missing.*huhang-hub code .*--uses 100/],
        [password, [...codes, '--kiosks', '1', '--clone', '2'], /want more kiosks/],
        [password, [...codes, '--days', '2', '--clone', '1'], /need at least 3 days/],
        ['wrong', [...codes, '--kiosks', '1'], /answered 401/],
        [password, [...codes, '--kiosks', '3', '--days', '1'], /used as often/],
    ]) {
        const { code, output } = await simulate(typed, ...options);
        assert.equal(code, 1, output);
        assert.match(output, expected);
    }
    await hub.stop();
});
