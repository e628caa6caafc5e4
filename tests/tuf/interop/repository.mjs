// SPDX-License-Identifier: Apache-2.0
// A TUF repository in memory behind a real web server, made with another project's canonical JSON and Node's crypto. Tests
// change its metadata as they like, publish, and read which files a client asked for.
import { constants, createHash, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// The packages lie in the build folder.
const require = createRequire(join(process.env.HUHANG_TUF_PACKAGES ?? '.', 'package.json'));
const { canonicalize } = require('@tufjs/canonical-json');
export { require as requirePackage };

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const sha512 = (bytes) => createHash('sha512').update(bytes).digest('hex');
export const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');

/** A key pair: `publicForm` as metadata name it, `id`, and `sign(bytes)` → hexadecimal. */
export function makeKey(scheme = 'ed25519') {
    const pem = (key) => key.export({ type: 'spki', format: 'pem' });
    let pair, keytype, value, sign;
    if (scheme === 'ed25519') {
        pair = generateKeyPairSync('ed25519');
        keytype = 'ed25519';
        value = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x, 'base64url').toString('hex');
        sign = (bytes) => signBytes(null, bytes, pair.privateKey);
    } else if (scheme.startsWith('ecdsa')) {
        pair = generateKeyPairSync('ec', { namedCurve: scheme.endsWith('256') ? 'P-256' : 'P-384' });
        keytype = 'ecdsa';
        value = pem(pair.publicKey);
        sign = (bytes) => signBytes(scheme.endsWith('256') ? 'sha256' : 'sha384', bytes, pair.privateKey);
    } else {
        pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
        keytype = 'rsa';
        value = pem(pair.publicKey);
        const padding = constants.RSA_PKCS1_PSS_PADDING;
        sign = (bytes) => signBytes(scheme.split('-')[2], bytes, { key: pair.privateKey, padding, saltLength: 32 });
    }
    const publicForm = { keytype, scheme, keyval: { public: value } };
    return { publicForm, publicKey: pair.publicKey, id: sha256(canonicalize(publicForm)), sign: (bytes) => sign(Buffer.from(bytes)).toString('hex') };
}

export class Repository {
    constructor({ scheme = 'ed25519' } = {}) {
        this.scheme = scheme;
        this.hashesInMeta = false;
        this.signers = {};
        this.files = new Map(); // what the server gives, by path
        this.requests = [];
        this.root = { ...head('root'), consistent_snapshot: true, keys: {}, roles: {} };
        this.timestamp = { ...head('timestamp'), meta: { 'snapshot.json': { version: 1 } } };
        this.snapshot = { ...head('snapshot'), meta: { 'targets.json': { version: 1 } } };
        this.roles = { targets: { ...head('targets'), targets: {} } };
        for (const role of ['root', 'timestamp', 'snapshot', 'targets']) {
            this.root.roles[role] = { keyids: [], threshold: 1 };
            this.addKey(role);
        }
        this.publishRoot(false);
        this.publish();
    }

    async listen() {
        this.server = createServer((request, response) => this.answer(request, response));
        await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
        this.url = `http://127.0.0.1:${this.server.address().port}`;
        return this;
    }
    close() {
        this.server.closeAllConnections();
        this.server.close();
    }
    answer(request, response) {
        const path = request.url.slice(1);
        this.requests.push(path);
        const fault = this.fault?.(path, request, response);
        if (fault) return;
        const bytes = this.files.get(path);
        if (!bytes) response.writeHead(404).end('not here');
        else response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    }
    /** The metadata files asked for since the last call, without folder and ending: ["2.root", "timestamp", …]. */
    takeRequests() {
        const taken = this.requests.map((path) => path.replace(/^metadata\//, '').replace(/\.json$/, ''));
        this.requests = [];
        return taken;
    }

    /** Who names the keys of a role: the root for top-level roles, else the delegating role. */
    delegatorOf(role, delegator) {
        return role in this.root.roles ? this.root : this.roles[delegator].delegations;
    }
    roleEntry(role, delegator) {
        return role in this.root.roles ? this.root.roles[role] : this.roles[delegator].delegations.roles.find((one) => one.name === role);
    }
    addKey(role, { key = makeKey(this.scheme), delegator = 'targets', signs = true } = {}) {
        this.delegatorOf(role, delegator).keys[key.id] = key.publicForm;
        this.roleEntry(role, delegator).keyids.push(key.id);
        if (signs) (this.signers[role] ??= []).push(key);
        return key;
    }
    rotateKeys(role) {
        this.root.roles[role].keyids = [];
        this.signers[role] = [];
        return this.addKey(role);
    }
    delegate(delegator, name, { paths, path_hash_prefixes, terminating = false, threshold = 1 } = { paths: ['*'] }) {
        const parent = this.roles[delegator];
        parent.delegations ??= { keys: {}, roles: [] };
        const entry = { name, keyids: [], threshold, terminating };
        if (path_hash_prefixes) entry.path_hash_prefixes = path_hash_prefixes;
        else entry.paths = paths ?? ['*'];
        parent.delegations.roles.push(entry);
        this.roles[name] ??= { ...head('targets'), targets: {} };
        const known = this.signers[name]?.[0];
        this.addKey(name, { delegator, key: known ?? makeKey(this.scheme), signs: !known });
    }
    addTarget(role, path, content) {
        const bytes = Buffer.from(content);
        this.roles[role].targets[path] = { length: bytes.length, hashes: { sha256: sha256(bytes), sha512: sha512(bytes) } };
        for (const hash of [sha256(bytes), sha512(bytes)]) this.files.set(this.targetUrl(path, hash), bytes);
    }
    targetUrl(path, hash) {
        const parts = path.split('/').map(encodeURIComponent);
        const name = parts.pop();
        return ['targets', ...parts, this.root.consistent_snapshot ? `${hash}.${name}` : name].join('/');
    }

    signed(role, content) {
        const bytes = canonicalize(content);
        return Buffer.from(JSON.stringify({ signatures: (this.signers[role] ?? []).map((key) => ({ keyid: key.id, sig: key.sign(bytes) })), signed: content }, null, 1));
    }
    publishRoot(isNext = true) {
        if (isNext) this.root.version += 1;
        const bytes = this.signed('root', this.root);
        this.files.set(`metadata/${this.root.version}.root.json`, bytes);
        return bytes;
    }
    put(role, content) {
        const bytes = this.signed(role, content);
        const version = this.root.consistent_snapshot && role !== 'timestamp' ? `${content.version}.` : '';
        this.files.set(`metadata/${version}${encodeURIComponent(role).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}.json`, bytes);
        return bytes;
    }
    meta(version, bytes) {
        return this.hashesInMeta ? { version, length: bytes.length, hashes: { sha256: sha256(bytes) } } : { version };
    }
    /** Signs and serves every role as it is; the snapshot lists the targets roles, the timestamp the snapshot. */
    publish() {
        for (const [name, content] of Object.entries(this.roles)) this.snapshot.meta[`${name}.json`] = this.meta(content.version, this.put(name, content));
        this.publishSnapshot();
    }
    publishSnapshot() {
        this.timestamp.meta['snapshot.json'] = this.meta(this.snapshot.version, this.put('snapshot', this.snapshot));
        this.put('timestamp', this.timestamp);
    }
    /** As publish(), every changed role one version on. */
    release(...roles) {
        for (const role of roles) this.roles[role].version += 1;
        this.snapshot.version += 1;
        this.timestamp.version += 1;
        this.publish();
    }
}

function head(type) {
    return { _type: type, spec_version: '1.0.31', version: 1, expires: inDays(30) };
}
