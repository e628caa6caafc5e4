// SPDX-License-Identifier: Apache-2.0
// Runs `huhang tuf` as another repository's user would, with its own folders.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { Repository } from './repository.mjs';

const program = process.env.HUHANG ?? 'build/dev/bin/huhang';
const opened = [];
after(() => opened.forEach((one) => one.close()));

export class Client {
    constructor(repository) {
        this.repository = repository;
        this.folder = mkdtempSync(join(tmpdir(), 'huhang-tuf-'));
        this.metadata = join(this.folder, 'metadata');
        this.targets = join(this.folder, 'targets');
    }
    close() {
        rmSync(this.folder, { recursive: true, force: true });
    }
    /** The exit status; `this.output` is what the program said. */
    async run(args, { daysAhead = 0 } = {}) {
        const command = daysAhead ? ['faketime', '-f', `+${daysAhead}d`, program] : [program];
        const child = spawn(command[0], [...command.slice(1), 'tuf', '--metadata-dir', this.metadata, ...args]);
        this.output = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (this.output += data));
        return new Promise((resolve) => child.once('close', resolve));
    }
    init(bytes) {
        const file = join(this.folder, 'initial.json');
        writeFileSync(file, bytes);
        return this.run(['init', file]);
    }
    refresh(options) {
        return this.run(['--metadata-url', `${this.repository.url}/metadata`, 'refresh'], options);
    }
    download(...names) {
        const options = typeof names.at(-1) === 'object' ? names.pop() : {};
        const wanted = names.flatMap((name) => ['--target-name', name]);
        const { url } = this.repository;
        return this.run(['--metadata-url', `${url}/metadata/`, ...wanted, '--target-base-url', `${url}/targets/`, '--target-dir', this.targets, 'download'], options);
    }
    bytes(role) {
        return readFileSync(join(this.metadata, `${encodeURIComponent(role)}.json`));
    }
    /** Versions of what the client trusts: {root: 1, …}. */
    trusted() {
        return Object.fromEntries(
            readdirSync(this.metadata)
                .sort()
                .map((file) => [decodeURIComponent(file.replace(/\.json$/, '')), JSON.parse(readFileSync(join(this.metadata, file))).signed.version]),
        );
    }
    /** What was downloaded, by target path. */
    downloaded() {
        try {
            return Object.fromEntries(readdirSync(this.targets).map((file) => [decodeURIComponent(file), readFileSync(join(this.targets, file), 'utf8')]));
        } catch {
            return {};
        }
    }
}

/** A served repository and a client that trusts its first root. */
export async function start(options) {
    const repository = await new Repository(options).listen();
    const client = new Client(repository);
    opened.push(repository, client);
    if ((await client.init(repository.files.get('metadata/1.root.json'))) !== 0) throw new Error(client.output);
    return { repository, client };
}
