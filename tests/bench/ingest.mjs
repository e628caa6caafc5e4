// SPDX-License-Identifier: Apache-2.0
// Messages of thousands of kiosks against a hub of its own: HUHANG_BIN=… node tests/bench/ingest.mjs [KIOSKS [MESSAGES [RECORDS]]].
// Prints the rows of ingest_bench, and what memory the hub took. About 33 kiosks share a venue, as in a large metro station.
import { readFileSync } from 'node:fs';
import { Hub, Program } from '../flows/programs.mjs';

const KIOSKS_PER_VENUE = 33;
const [kiosks, messages, records] = [process.argv[2] ?? '1000', process.argv[3] ?? '4', process.argv[4] ?? '100'];
const megabytes = (hub, field) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${hub.program.child.pid}/status`, 'utf8'))[1]) / 1024;

/** Runs ingest_bench against a fresh hub; `most` is told of the hub's greatest memory. */
async function measure(connections, most = () => {}) {
    const hub = await new Hub().start();
    const codes = [];
    for (let i = 0; i < Number(kiosks); i += KIOSKS_PER_VENUE) {
        await hub.venue(`station-${i}`);
        codes.push(await hub.code(`station-${i}`, '--uses', String(KIOSKS_PER_VENUE)));
    }
    const idle = megabytes(hub, 'VmRSS');
    const { port } = new URL(hub.url);
    const bench = new Program('ingest_bench', [port, codes.join(), kiosks, messages, records, ...connections]);
    const { code } = await bench.ended;
    process.stdout.write(bench.output);
    process.exitCode ||= code;
    most(megabytes(hub, 'VmHWM'), idle);
    await hub.stop();
}

await measure(['64', '1000']);
await measure([], (peak, idle) => console.log(`the hub's memory at its greatest meanwhile\t${peak.toFixed(0)} MB\t${idle.toFixed(0)} MB (idle)\t${(peak / idle).toFixed(1)}\t≤ 512 MB`));
