// SPDX-License-Identifier: Apache-2.0
// Two hubs on one PostgreSQL database (tests/support/on_postgres starts the server), with everything that goes wrong. HUHANG_SEED repeats a history.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const database = process.env.HUHANG_TEST_DATABASE;
process.env.HUHANG_DATABASE = database; // the programs' own variable
const { Hub, Program, run, temporaryFolder } = await import('./programs.mjs');
const seed = process.env.HUHANG_SEED ?? String(Date.now() % 100_000);
const sql = (statement) => execFileSync('psql', ['-d', database, '-qAtc', statement], { encoding: 'utf8' }).trim();

test('no count is lost or doubled by two hubs of which one is killed, and whose connections break', { timeout: 180_000 }, async () => {
    const one = await new Hub().start();
    await one.signIn();
    await one.venue('line-1');
    const code = await one.code('line-1', '--uses', '60');
    const other = await new Hub(one.data).start();
    const simulated = new Program('huhang', [
        'simulate', '--kiosks', '60', '--days', '3', '--lose', '0.2', '--duplicate', '0.2', '--offline', '0.2', '--reorder', '--clone', '2', '--restore', '2',
        '--bad-clock', '3', '--seed', seed, '--hub', one.url, '--hub', other.url, '--account', one.account.account, '--code', code,
    ]);
    simulated.child.stdin.end(one.account.password + '\n');
    await simulated.line(/[1-9]0 % of/, 60);
    assert.notEqual(sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'huhang-hub'"), '0');
    await other.stop('SIGKILL');
    await other.start();
    const { code: status } = await simulated.ended;
    assert.equal(status, 0, `seed ${seed}\n${simulated.output}`);
    assert.match(simulated.output, /^equal: all \d{3,} figures$/m);

    other.cookie = one.cookie; // who is signed in at one is signed in at the other
    const totals = await one.totals();
    assert.ok(totals['visit kiosk'] > 1_000);
    assert.deepEqual(await other.totals(), totals);
    const rebuilt = await run('huhang-hub', 'rebuild', '--data', one.data);
    assert.match(rebuilt.output, /; 0 sum\(s\) were wrong/, rebuilt.output);
    await Promise.all([one.stop(), other.stop()]);

    const file = join(temporaryFolder(), 'hub.sqlite');
    const moved = await run('huhang-hub', 'migrate', '--data', one.data, '--from', database, '--to', `sqlite:${file}`);
    assert.match(moved.output, /everything arrived/, moved.output);
    delete process.env.HUHANG_DATABASE;
    const onFile = new Hub(one.data);
    execFileSync('cp', [file, join(one.data, 'hub.sqlite')]);
    const audit = await run('huhang-hub', 'audit', '--data', one.data);
    assert.match(audit.output, /^{"account":.*"action":"kiosk.enrolled".*}$/m);
    assert.match(audit.output, /^\d+ row\(s\), none missing or changed; the last one is [0-9a-f]{64}$/m);
    await onFile.start();
    onFile.cookie = one.cookie;
    assert.deepEqual(await onFile.totals(), totals);
    await onFile.stop();
});

test('a hub with another key is refused, and a database that is not there is named without its password', { timeout: 60_000 }, async () => {
    process.env.HUHANG_DATABASE = database;
    const stranger = await run('huhang-hub', 'venue', '--data', temporaryFolder(), '--id', 'x', '--name-zh', '站', '--database', database);
    assert.equal(stranger.code, 1);
    assert.match(stranger.output, /belongs to a hub with another key: copy hub-key/);
    const away = await run('huhang-hub', 'rebuild', '--data', temporaryFolder(), '--database', 'postgresql://office:secret@127.0.0.1:1/hub');
    assert.equal(away.code, 1);
    assert.match(away.output, /cannot use postgresql:\/\/127\.0\.0\.1:1\/hub: .*refused/);
    assert.doesNotMatch(away.output, /secret/);
    const odd = await run('huhang-hub', 'rebuild', '--data', temporaryFolder(), '--database', 'mysql://x');
    assert.match(odd.output, /a database is sqlite:FILE or postgresql/);
});
