// SPDX-License-Identifier: Apache-2.0
// Publishes a changed notice while thousands of simulated kiosks listen: HUHANG_BIN=… node tests/bench/live.mjs [KIOSKS].
// Prints the rows of live_bench.
import { readFileSync } from 'node:fs';
import { Office } from '../flows/office.mjs';
import { Hub, Program } from '../flows/programs.mjs';

const kiosks = process.argv[2] ?? '10000';
const now = () => process.hrtime.bigint(); // the steady clock of the C++ programs

const hub = await new Hub().start();
const office = await new Office(hub).begin();
await office.release('core');
await office.release('notices');
await office.send();

const megabytes = (field) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${hub.program.child.pid}/status`, 'utf8'))[1]) / 1024;
const idle = megabytes('VmRSS');

const fleet = new Program('live_bench', [new URL(hub.url).port, kiosks, office.firstRoot]);
await fleet.line(/^listening$/m, 180);
office.editNotice((text) => text.replace(/(title:\n\s+zh-Hans: )(.*)/, '$1$2（紧急）'));
await office.release('notices');
let takenAt;
const before = hub.program.output.length;
hub.program.child.stderr.on('data', () => (takenAt ??= /is published/.test(hub.program.output.slice(before)) ? now() : undefined));
await office.send();
fleet.child.stdin.end(`published ${takenAt} ${now()}\n`);
const { code } = await fleet.ended;
process.stdout.write(fleet.output.replace(/^listening\n/m, ''));
const peak = megabytes('VmHWM');
console.log(`the hub's memory with ${kiosks} listeners\t${peak.toFixed(0)} MB\t${idle.toFixed(0)} MB (without)\t${(peak / idle).toFixed(1)}\t–`);
await hub.stop();
process.exitCode = code;
