// SPDX-License-Identifier: Apache-2.0
// What a running program costs, read from /proc.
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100; // of /proc, on every Linux machine of ours

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
export const round = (value) => Number(value.toPrecision(3));

/** Proportional set size of a process in MB: its own pages and its share of the libraries'. */
export function pssMegabytes(pid) {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]) / 1024;
}

/** Seconds that all threads of a process have computed so far. */
export function processorSeconds(pid) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** The promise, or an error if it takes longer. */
export function within(seconds, promise, what) {
    let timer;
    const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`not in ${seconds} s: ${what}`)), seconds * 1000); });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Resolves when the program has printed "first frame". */
export function tellsFirstFrame(child) {
    const told = new Promise((resolve) => {
        let output = '';
        child.stdout.on('data', (data) => {
            output += data;
            if (output.includes('first frame')) resolve();
        });
    });
    return within(30, told, `the first frame of ${child.spawnfile}`);
}

/** Kills the program, and with `all` its whole group; resolves when it is gone. */
export function end(child, all = false) {
    const gone = new Promise((resolve) => { child.once('exit', resolve); });
    process.kill(all ? -child.pid : child.pid, 'SIGKILL');
    return gone;
}
