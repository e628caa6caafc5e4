// SPDX-License-Identifier: Apache-2.0
// Messages of thousands of kiosks against a hub of its own: HUHANG_BIN=… node tests/bench/ingest.mjs [KIOSKS [MESSAGES [RECORDS]]].
// Prints the rows of ingest_bench, and what memory the hub took.
import { readFileSync } from 'node:fs';
import { Hub, Program } from '../flows/programs.mjs';

const [kiosks, messages, records] = [process.argv[2] ?? '1000', process.argv[3] ?? '4', process.argv[4] ?? '100'];
const megabytes = (hub, field) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${hub.program.child.pid}/status`, 'utf8'))[1]) / 1024;

/** Runs ingest_bench against a fresh hub; `most` is told of the hub's greatest memory. */
async function measure(connections, most = () => {}) {
    const hub = await new Hub().start();
    await hub.venue('station');
    const idle = megabytes(hub, 'VmRSS');
    const { port } = new URL(hub.url);
    const bench = new Program('ingest_bench', [port, await hub.code('station', '--uses', kiosks), kiosks, messages, records, ...connections]);
    const { code } = await bench.ended;
    process.stdout.write(bench.output);
    process.exitCode ||= code;
    most(megabytes(hub, 'VmHWM'), idle);
    await hub.stop();
}

await measure(['64', '1000']);
await measure([], (peak, idle) => console.log(`the hub's memory at its greatest meanwhile\t${peak.toFixed(0)} MB\t${idle.toFixed(0)} MB (idle)\t${(peak / idle).toFixed(1)}\t≤ 512 MB`));
