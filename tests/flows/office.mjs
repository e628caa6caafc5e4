// SPDX-License-Identifier: Apache-2.0
// An office with two people who publish with `huhang keys` and `huhang publish`, and a line that counts what crosses it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { Hub, Kiosk, root, run, runWithInput, temporaryFolder } from './programs.mjs';

const passphrases = { chen: 'correct horse battery', wang: 'another long sentence' };
const sample = join(root, 'media/packs/overseas-safety');

async function succeed(program) {
    const { code, output } = await program;
    assert.equal(code, 0, output);
    return output;
}

export class Office {
    constructor(hub) {
        this.hub = hub;
        this.folder = temporaryFolder();
        this.repository = join(this.folder, 'office/repository');
        this.core = join(this.folder, 'core');
        this.notices = join(this.folder, 'notices');
    }
    /** Keys, root, and the hub that trusts it; the sample pack taken apart into core and notices. */
    async begin() {
        const online = join(this.folder, 'online.json');
        writeFileSync(online, await succeed(run('huhang-hub', 'online-keys', '--data', this.hub.data)));
        const typed = Object.values(passphrases).join('\n') + '\n';
        await succeed(runWithInput(typed, 'huhang', 'keys', 'init', join(this.folder, 'office'), '--person', 'chen', '--person', 'wang', '--online', online));
        this.firstRoot = join(this.repository, 'metadata/1.root.json');
        await succeed(run('huhang-hub', 'trust-root', '--data', this.hub.data, this.firstRoot));

        cpSync(sample, this.core, { recursive: true });
        rmSync(join(this.core, 'notices'), { recursive: true });
        const playlist = join(this.core, 'playlists/default.yaml');
        writeFileSync(playlist, readFileSync(playlist, 'utf8').replace(/ {2}- id: [^\n]*\n {4}type: notice\n( {4}[^\n]*\n)*/g, ''));
        for (const part of ['pack.yaml', 'sources.yaml', 'notices']) cpSync(join(sample, part), join(this.notices, part), { recursive: true });
        return this;
    }
    async build(part) {
        const built = join(this.folder, `built-${part}`);
        const beside = part === 'core' ? [] : ['--beside', join(this.folder, 'built-core')];
        await succeed(run('huhang', 'build', '--without-speech', this[part], built, ...beside));
        return built;
    }
    sign(role, person, which = 'desk') {
        const key = join(this.folder, 'office/keys', `${person}-${which}.key`);
        return runWithInput(passphrases[person] + '\n', 'huhang', 'publish', 'sign', this.repository, role, key, '--yes');
    }
    /** Builds, drafts and signs: core by one person, notices by two. */
    async release(part) {
        await succeed(run('huhang', 'publish', 'draft', this.repository, part, await this.build(part)));
        for (const person of part === 'core' ? ['chen'] : ['chen', 'wang']) this.said = await succeed(this.sign(part, person));
        assert.match(this.said, /released/);
    }
    async send() {
        return succeed(run('huhang', 'publish', 'send', this.repository, this.hub.url));
    }
    /** Changes the source of one notice. */
    editNotice(change) {
        const [first] = readdirSync(join(this.notices, 'notices')).sort();
        const file = join(this.notices, 'notices', first);
        writeFileSync(file, change(readFileSync(file, 'utf8')));
        return `notice/${first.replace('.yaml', '')}`;
    }
}

/** A TCP line to `url` that counts every byte in both directions, and how often a kiosk looked for something new. */
export class CountingLine {
    async start(url) {
        const { hostname, port } = new URL(url);
        this.bytes = 0;
        this.looks = 0;
        this.isBroken = false;
        this.ends = new Set();
        this.server = createServer((near) => {
            if (this.isBroken) return near.destroy();
            const far = connect(Number(port), hostname);
            this.ends.add(near);
            near.on('close', () => {
                this.ends.delete(near);
                far.destroy();
            });
            near.on('data', (piece) => (this.looks += piece.includes('GET /repository/metadata/timestamp.json') ? 1 : 0));
            for (const [from, to] of [[near, far], [far, near]]) {
                from.on('data', (piece) => (this.bytes += piece.length));
                from.on('error', () => to.destroy());
                from.pipe(to);
            }
        });
        await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
        this.server.unref();
        this.url = `http://127.0.0.1:${this.server.address().port}`;
        return this;
    }
    /** Cuts every connection, and each that comes until mend(). */
    cut() {
        this.isBroken = true;
        for (const end of this.ends) end.destroy();
    }
    mend() {
        this.isBroken = false;
    }
}

/** The documents that the kiosk's current set shows, as {"notice/…": JSON}. */
export function shown(kiosk) {
    const sets = join(kiosk.data, 'content/sets');
    const whole = readdirSync(sets).filter((set) => !set.endsWith('.part'));
    const catalogues = whole.map((set) => join(sets, set, 'catalogue.sqlite')).filter((file) => existsSync(file));
    const newest = catalogues.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs).at(-1);
    const rows = JSON.parse(execFileSync('sqlite3', ['-json', '-readonly', newest, 'SELECT kind, id, json FROM document'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
    return Object.fromEntries(rows.map((row) => [`${row.kind}/${row.id}`, row.json]));
}

/** A hub, an office that it trusts, a kiosk that is enrolled, and a line between them. */
export async function officeWithKiosk() {
    const hub = await new Hub().start();
    await hub.signIn();
    const office = await new Office(hub).begin();
    await hub.venue('station');
    const kiosk = new Kiosk();
    const enrolled = await kiosk.enrol(hub.url, await hub.code('station'));
    assert.equal(enrolled.code, 0, enrolled.output);
    return { hub, office, kiosk, line: await new CountingLine().start(hub.url) };
}
