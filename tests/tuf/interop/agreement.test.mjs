// SPDX-License-Identifier: Apache-2.0
// Two clients, ours and tuf-js, follow one repository through a random history of good and hostile changes. After each
// change both must accept or both refuse, and trust the same versions.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { start } from './client.mjs';
import { inDays, makeKey, requirePackage } from './repository.mjs';

const { Updater } = requirePackage('tuf-js');
const seed = Number(process.env.HUHANG_SEED ?? Date.now() % 1e9);
const steps = 120;

/** Random numbers that a seed repeats. */
function randomFrom(number) {
    let count = 0;
    return (limit) => createHash('sha256').update(`${number}/${count++}`).digest().readUInt32BE() % limit;
}

class OtherClient {
    constructor(repository, trusted) {
        this.repository = repository;
        this.folder = mkdtempSync(join(tmpdir(), 'huhang-tuf-js-'));
        mkdirSync(join(this.folder, 'targets'));
        cpSync(join(trusted, 'root.json'), join(this.folder, 'root.json'));
    }
    close() {
        rmSync(this.folder, { recursive: true, force: true });
    }
    /** True if the target was found and downloaded. */
    async download(path) {
        const { url } = this.repository;
        try {
            const updater = new Updater({ metadataDir: this.folder, metadataBaseUrl: `${url}/metadata`, targetDir: join(this.folder, 'targets'), targetBaseUrl: `${url}/targets`, config: { fetchRetries: 0 } });
            await updater.refresh();
            const file = await updater.getTargetInfo(path);
            if (!file) return false;
            if (!(await updater.findCachedTarget(file))) await updater.downloadTarget(file);
            return true;
        } catch (error) {
            this.reason = error.message;
            return false;
        }
    }
    trusted() {
        const files = readdirSync(this.folder).filter((file) => file.endsWith('.json'));
        return Object.fromEntries(files.sort().map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(this.folder, file))).signed.version]));
    }
}

const roleNames = ['timestamp', 'snapshot', 'targets', 'A'];
const contentOf = (repository, role) => repository[role] ?? repository.roles[role];

/** Each takes the repository and a source of randomness and changes what is served. */
const changes = {
    release: (r, random) => r.release(...['targets', 'A'].slice(0, 1 + random(2))),
    newTarget: (r, random) => (r.addTarget(random(2) ? 'A' : 'targets', 'file', `content ${random(1e6)}`), r.release('targets', 'A')),
    newRoot: (r) => r.publishRoot(),
    newTimestamp: (r) => ((r.timestamp.version += 1), r.publishSnapshot()),
    hashesInMeta: (r) => ((r.hashesInMeta = !r.hashesInMeta), r.release()),
    rotate: (r, random) => {
        if (random(2)) r.rotateKeys('targets');
        else ['timestamp', 'snapshot'].forEach((role) => r.rotateKeys(role));
        r.publishRoot();
        r.release('targets', 'A');
    },
    rotateRoot: (r) => {
        const old = r.signers.root;
        r.rotateKeys('root');
        r.signers.root.push(...old);
        r.publishRoot();
        r.signers.root = r.signers.root.slice(0, 1);
    },
    // The rest is hostile or broken and undone afterwards.
    rollback: (r, random) => {
        const role = contentOf(r, roleNames[random(4)]);
        role.version = Math.max(1, role.version - 1 - random(2));
        if (random(2)) r.timestamp.version += 1;
        r.publish();
    },
    forgedSignature: (r, random) => {
        const role = roleNames[random(4)];
        const genuine = r.signers[role];
        r.signers[role] = [makeKey()];
        r.release('targets', 'A');
        r.signers[role] = genuine;
    },
    expired: (r, random) => ((contentOf(r, roleNames[random(4)]).expires = inDays(-1)), r.release('targets', 'A')),
    missingSnapshotEntry: (r) => ((r.snapshot.version += 1), (r.timestamp.version += 1), delete r.snapshot.meta['A.json'], r.publishSnapshot()),
    versionMismatch: (r, random) => {
        r.release('targets', 'A');
        const role = ['snapshot', 'targets', 'A'][random(3)];
        const wrong = { ...contentOf(r, role), version: contentOf(r, role).version + 1 };
        r.files.set(`metadata/${wrong.version - 1}.${role}.json`, r.signed(role, wrong));
    },
    higherThreshold: (r, random) => ((r.root.roles[roleNames[random(3)]].threshold = 2), r.publishRoot(), r.release('targets', 'A')),
    wrongContent: (r) => [...r.files.keys()].filter((path) => path.startsWith('targets/')).forEach((path) => r.files.set(path, Buffer.from('forged'))),
};
const honest = 7;

test(`two clients agree (seed ${seed})`, { timeout: 170_000 }, async () => {
    const random = randomFrom(seed);
    const { repository, client } = await start();
    repository.delegate('targets', 'A', { paths: ['f*'] });
    repository.addTarget('A', 'file', 'content');
    repository.release('targets', 'A');
    const other = new OtherClient(repository, client.metadata);
    const outcomes = { accepted: 0, refused: 0 };
    try {
        for (let step = 0; step < steps; ++step) {
            const names = Object.keys(changes);
            const name = names[random(3) ? random(honest) : random(names.length)];
            const { root, timestamp, snapshot, roles } = repository;
            const before = { ...structuredClone({ root, timestamp, snapshot, roles }), files: new Map(repository.files) };
            changes[name](repository, random);
            const ours = (await client.download('file')) === 0;
            const theirs = await other.download('file');
            const where = `step ${step}, ${name}: ours ${client.output} theirs ${theirs ? '' : other.reason}`;
            assert.equal(ours, theirs, where);
            assert.deepEqual(client.trusted(), other.trusted(), where);
            outcomes[ours ? 'accepted' : 'refused'] += 1;
            // Clients keep what they accepted; a repository that was broken recovers by going on from higher versions.
            if (names.indexOf(name) >= honest) {
                const seen = Math.max(...Object.values(client.trusted())) + step;
                const rootVersion = repository.root.version;
                Object.assign(repository, before);
                while (repository.root.version < rootVersion) repository.publishRoot();
                for (const role of [repository.timestamp, repository.snapshot, ...Object.values(repository.roles)]) role.version = seen;
                repository.publish();
            }
        }
    } finally {
        other.close();
    }
    console.log(`${steps} changes: both accepted ${outcomes.accepted}, both refused ${outcomes.refused}`);
    assert.ok(outcomes.accepted > 20 && outcomes.refused > 5);
});
