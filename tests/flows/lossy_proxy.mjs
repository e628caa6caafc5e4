// SPDX-License-Identifier: Apache-2.0
import { createServer, request } from 'node:http';

/** A repeatable generator of numbers in [0, 1): mulberry32. */
export function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), state | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

/**
 * Stands between kiosks and hub and does what networks do: loses messages and answers, repeats messages, delivers old ones late.
 * `isHonest = true` ends the mischief. `counts` tells what was done.
 */
export class LossyProxy {
    constructor(hubUrl, seed) {
        this.hub = new URL(hubUrl);
        this.random = seededRandom(seed);
        this.kept = [];
        this.isHonest = false;
        this.counts = { delivered: 0, lost: 0, answersLost: 0, repeated: 0, late: 0 };
    }
    start() {
        this.server = createServer((incoming, answer) => {
            const pieces = [];
            incoming.on('data', (piece) => pieces.push(piece));
            incoming.on('end', () => this.handle({ path: incoming.url, headers: incoming.headers, body: Buffer.concat(pieces) }, answer));
        });
        return new Promise((resolve) =>
            this.server.listen(0, '127.0.0.1', () => {
                this.url = `http://127.0.0.1:${this.server.address().port}`;
                this.server.unref();
                resolve(this);
            }),
        );
    }
    stop() {
        this.server.closeAllConnections?.();
        return new Promise((resolve) => this.server.close(resolve));
    }
    async handle(message, answer) {
        const happens = (probability) => !this.isHonest && message.path === '/v1/sync' && this.random() < probability;
        if (happens(0.5)) this.kept.push(message);
        if (happens(0.25)) {
            this.counts.lost++;
            return answer.destroy();
        }
        if (happens(0.3) && this.kept.length > 0) {
            this.counts.late++;
            await this.forward(this.kept.splice(Math.floor(this.random() * this.kept.length), 1)[0]);
        }
        if (happens(0.25)) {
            this.counts.repeated++;
            await this.forward(message);
        }
        const reply = await this.forward(message);
        this.counts.delivered++;
        if (!reply || happens(0.25)) {
            this.counts.answersLost++;
            return answer.destroy();
        }
        answer.writeHead(reply.status, reply.headers);
        answer.end(reply.body);
    }
    forward({ path, headers, body }) {
        return new Promise((resolve) => {
            const outgoing = request(
                { host: this.hub.hostname, port: this.hub.port, path, method: 'POST', headers: { ...headers, host: this.hub.host, connection: 'close' } },
                (reply) => {
                    const pieces = [];
                    reply.on('data', (piece) => pieces.push(piece));
                    reply.on('end', () => resolve({ status: reply.statusCode, headers: { 'content-type': reply.headers['content-type'] }, body: Buffer.concat(pieces) }));
                    reply.on('error', () => resolve(null));
                },
            );
            outgoing.on('error', () => resolve(null));
            outgoing.end(body);
        });
    }
}
