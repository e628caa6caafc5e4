// SPDX-License-Identifier: Apache-2.0
// What the attract loop costs the processor: a picture that stands still, and a 720p film, each in a pack of its own. playing.mjs BUILD_FOLDER prints
// rows, their columns parted by tabs.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, median, processorSeconds, round, tellsFirstFrame } from './processes.mjs';

const RUNS = 3;
const SECONDS = 10; // of the film too, which starts again after them
const build = process.argv[2];
const bin = (name) => join(build, 'bin', name);
const folder = mkdtempSync(join(tmpdir(), 'huhang-playing-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const samples = 'media/packs/overseas-safety';
const film = join(folder, 'film.webm');
execFileSync('ffmpeg', ['-v', 'error', '-i', join(samples, 'videos/welcome.webm'), '-t', String(SECONDS), '-vf', 'scale=1280:720', '-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '2M', '-an', film]);

/** A built pack whose loop is this one item. */
function packWith(name, item) {
    const source = join(folder, name);
    for (const part of ['images', 'videos', 'playlists']) mkdirSync(join(source, part), { recursive: true });
    cpSync(join(samples, 'images/guide-lost-passport.svg'), join(source, 'images/still.svg'));
    if (item.includes('video')) {
        cpSync(film, join(source, 'videos/film.webm'));
        cpSync(join(samples, 'videos/welcome-poster.jpg'), join(source, 'videos/poster.jpg'));
    }
    const text = (zh, en) => `{zh-Hans: ${zh}, en: ${en}}`;
    writeFileSync(join(source, 'pack.yaml'), `id: ${name}\nversion: "1"\ntitle: ${text('一项', 'One item')}\nlanguages: [zh-Hans, en]\ndefault_language: zh-Hans\nlicence: Apache-2.0\n`);
    writeFileSync(join(source, 'sources.yaml'), '{}\n');
    writeFileSync(join(source, 'playlists/default.yaml'), `id: default\nitems:\n  - {id: only, ${item}, alt: ${text('一项', 'One item')}}\n`);
    execFileSync(bin('huhang'), ['build', source, join(folder, `${name}-built`)], { stdio: ['ignore', 'ignore', 'inherit'] });
    return join(folder, `${name}-built`);
}

/** Share of one core over SECONDS, once the program has settled. */
async function coresOf(command, args) {
    const child = spawn(command, args, { env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' }, stdio: ['ignore', 'pipe', 'ignore'] });
    await tellsFirstFrame(child);
    await sleep(3000);
    const before = processorSeconds(child.pid);
    await sleep(SECONDS * 1000);
    const used = processorSeconds(child.pid) - before;
    await end(child);
    return used / SECONDS;
}
const kioskWith = (pack) => coresOf(bin('huhang-kiosk'), ['--data', join(folder, 'kiosk'), '--pack', pack, '--size', '1080x1920', '--print-first-frame']);

/** Share of one core that takes the film's decoding alone, at its own pace. */
async function decoding() {
    const began = performance.now();
    const child = spawn('bash', ['-c', 'ffmpeg -v error -re -threads 2 -i "$0" -f null - ; times', film], { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (data) => { output += data; });
    await new Promise((done) => child.once('close', done));
    const seconds = [...output.trim().split('\n').at(-1).matchAll(/(\d+)m([\d.,]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s.replace(',', '.')), 0);
    return seconds / ((performance.now() - began) / 1000);
}

const still = packWith('still', 'type: image, file: images/still.svg, seconds: 600');
const moving = packWith('moving', 'type: video, file: videos/film.webm, poster: videos/poster.jpg, seconds: 10');
const runs = { still: [], empty: [], moving: [], decoding: [] };
for (let i = 0; i < RUNS; ++i) {
    runs.still.push(await kioskWith(still));
    runs.empty.push(await coresOf(bin('empty_window'), []));
    runs.moving.push(await kioskWith(moving));
    runs.decoding.push(await decoding());
}
const percent = (values) => `${round(100 * median(values))} % of a core`;
const row = (what, ours, theirs, reference) => {
    const ratio = median(theirs) > 0 ? String(round(median(ours) / median(theirs))) : '–';
    console.log([what, percent(ours), `${percent(theirs)} (${reference})`, ratio, '–'].join('\t'));
};
row('processor, a still slide in the loop', runs.still, runs.empty, 'empty Qt Quick window');
row('processor, a 720p film in the loop, in software', runs.moving, runs.decoding, 'ffmpeg decodes it at its pace');
