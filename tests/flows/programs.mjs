// SPDX-License-Identifier: Apache-2.0
// Starts the real programs for flow tests: hub, kiosk (offscreen) and the command line, each in its own temporary folder.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const programs = process.env.HUHANG_BIN ?? join(root, 'build/dev/bin');
/** A path stays what it is. */
const bin = (name) => resolve(programs, name);
const offscreen = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
/** The command faketime would stand between a program and its signals. */
const withClock = (clock) => ({
    LD_PRELOAD: '/usr/$LIB/faketime/libfaketime.so.1',
    FAKETIME: clock,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1',
    // The thread that shows a film waits 300 ms for the window; the library makes years of it. So no film is opened.
    GST_PLUGIN_FEATURE_RANK: 'matroskademux:NONE',
});
const children = new Set();
const folders = [];

/** Also after a failed test, whose programs would keep the test process waiting. */
after(() => {
    for (const child of children) child.kill('SIGKILL');
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder() {
    const folder = mkdtempSync(join(tmpdir(), 'huhang-flow-'));
    folders.push(folder);
    return folder;
}

/** Waits until `probe()` gives something truthy and returns it; fails with `what` after `seconds`. */
export async function until(what, probe, seconds = 15) {
    const end = performance.now() + seconds * 1000;
    for (;;) {
        const value = await probe();
        if (value) return value;
        if (performance.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
        await sleep(100);
    }
}

/** A running program: its output so far, its end, and a way to end it. */
export class Program {
    constructor(name, args, env = process.env, clock = null) {
        this.output = '';
        this.child = spawn(bin(name), args, { env: clock ? { ...env, ...withClock(clock) } : env, stdio: ['pipe', 'pipe', 'pipe'] });
        children.add(this.child);
        for (const stream of [this.child.stdout, this.child.stderr]) stream.on('data', (data) => (this.output += data));
        this.ended = new Promise((resolve) =>
            this.child.once('close', (code, signal) => {
                children.delete(this.child);
                resolve({ code, signal });
            }),
        );
    }
    async stop(signal = 'SIGTERM') {
        this.child.kill(signal);
        return this.ended;
    }
    async line(pattern, seconds = 15) {
        return until(`${pattern} in:\n${this.output}`, () => pattern.exec(this.output), seconds).catch((error) => {
            throw new Error(`${error.message}\n${this.output}`);
        });
    }
}

/** Runs a program to its end: {code, output}. */
export const run = (name, ...args) => runWithInput('', name, ...args);

/** As run(), with what a person types. */
export async function runWithInput(input, name, ...args) {
    const program = new Program(name, args, offscreen);
    program.child.stdin.end(input);
    const { code } = await program.ended;
    return { code, output: program.output };
}

let builtPack;
/** The sample pack, built once per test file. */
export function samplePack() {
    if (!builtPack) {
        builtPack = join(temporaryFolder(), 'pack');
        execFileSync(bin('huhang'), ['build', '--without-speech', join(root, 'media/packs/overseas-safety'), builtPack], { stdio: 'ignore' });
    }
    return builtPack;
}

export class Hub {
    constructor(data = temporaryFolder()) {
        this.data = data;
        this.listen = '127.0.0.1:0';
    }
    async start() {
        this.program = new Program('huhang-hub', ['--data', this.data, '--listen', this.listen]);
        [, this.url] = await this.program.line(/^listening on (http:\S+)/m);
        this.listen = this.url.slice('http://'.length);
        return this;
    }
    stop = (signal) => this.program.stop(signal);
    venue(id) {
        return run('huhang-hub', 'venue', '--data', this.data, '--id', id, '--name-zh', '样例站', '--name-en', 'Sample', '--district', '样例区');
    }
    async code(venue, ...options) {
        const made = await run('huhang-hub', 'code', '--data', this.data, '--venue', venue, ...options);
        return /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(made.output)[0];
    }
    /** Makes the administrator from the one-time link and signs in; afterwards get() works. */
    async signIn() {
        const [, token] = await this.program.line(/first-run administrator: \S+token=(\S+)/);
        this.account = { account: 'office', password: 'correct horse battery' };
        await this.post('/api/setup', { token, ...this.account });
        const signedIn = await this.post('/api/sign-in', this.account);
        this.cookie = signedIn.headers.get('set-cookie').split(';')[0];
    }
    post(path, body) {
        return fetch(this.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    }
    async get(path) {
        const answer = await fetch(this.url + path, { headers: { cookie: this.cookie } });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return answer.json();
    }
    /** The report's rows over all time as {"metric item": value}. */
    async totals() {
        const { rows } = await this.get('/api/reach?from=2024-01-01&to=2033-12-31');
        return Object.fromEntries(rows.map((row) => [`${row.metric} ${row.item}`, row.value]).sort());
    }
}

export class Kiosk {
    constructor(data = temporaryFolder()) {
        this.data = data;
        this.journal = join(data, 'journal.sqlite');
        /** How far its wall clock is off, such as "+40d", or the time at which it starts, such as "@2019-01-01 00:00:00". */
        this.clock = null;
    }
    enrol(hubUrl, code) {
        return run('huhang-kiosk', '--data', this.data, '--enrol', code, '--hub', hubUrl);
    }
    /** Starts the kiosk with a visitor who does `steps`. */
    visit(steps, options = []) {
        const script = join(temporaryFolder(), 'visit');
        writeFileSync(script, steps.join('\n') + '\n');
        this.program = new Program(
            'huhang-kiosk',
            ['--data', this.data, '--pack', samplePack(), '--size', '1080x1920', '--sync-interval', '1', '--rehearse', script, ...options],
            offscreen,
            this.clock,
        );
        return this.program;
    }
    query(sql) {
        return JSON.parse(execFileSync('sqlite3', ['-json', '-readonly', this.journal, sql], { encoding: 'utf8' }) || '[]');
    }
    /** What the journal has committed, as Hub.totals() gives it. */
    totals() {
        const rows = this.query('SELECT metric, item, sum(value) AS value FROM counter GROUP BY metric, item');
        return Object.fromEntries(rows.map((row) => [`${row.metric} ${row.item}`, row.value]).sort());
    }
}

/** The sum of several totals(). */
export function added(...all) {
    const sum = {};
    for (const totals of all) for (const [key, value] of Object.entries(totals)) sum[key] = (sum[key] ?? 0) + value;
    return Object.fromEntries(Object.entries(sum).sort());
}
