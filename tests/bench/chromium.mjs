// SPDX-License-Identifier: Apache-2.0
// The kiosk beside Chromium in kiosk mode, which shows a page like the kiosk's first one and one like its home page: both on an X server without a
// graphics processor, both drawing in software. chromium.mjs BUILD_FOLDER PACK prints rows, their columns parted by tabs.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, median, pssMegabytes, round, tellsFirstFrame, within } from './processes.mjs';

const RUNS = 7;
const REST_SECONDS = 6;
const [build, pack] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'huhang-chromium-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const image = readFileSync('media/packs/overseas-safety/images/guide-lost-passport.svg');

const page = (body) => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>领保护航</title>
<style>
body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 34px 'Noto Sans CJK SC'; background: #f7f5f0; color: #14213d }
img { width: 100%; flex: 1; min-height: 0; object-fit: cover }
h1 { font-size: 72px; margin: 48px } p { margin: 0 48px 48px }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; padding: 0 48px 48px }
a { background: #fff; border-radius: 24px; padding: 48px; color: inherit; text-decoration: none }
footer { background: #0b6e8f; color: #fff; padding: 48px; font-size: 48px; font-weight: 700 }
</style>
${body}
<script>onload = () => requestAnimationFrame(() => requestAnimationFrame(() => fetch('/painted', { method: 'POST' })))</script>`;
const words = '<h1>出门在外，平安回家</h1><p>遇事先保安全，再求助。</p>';
const pages = {
    '/first': page(`<img src="/image.svg" alt="">${words}<footer>轻触屏幕开始 · 12308</footer>`),
    '/home': page(`${words}<main>${['指南', '国家', '提醒', '答题'].map((door) => `<a href="#"><img src="/image.svg" alt="" style="height:240px"><br>${door}</a>`).join('')}</main><footer>12308</footer>`),
};

/** Resolves when the page says that it is painted. */
let painted = () => {};
const server = createServer((request, response) => {
    if (request.url === '/painted') painted();
    response.setHeader('Content-Type', request.url === '/image.svg' ? 'image/svg+xml' : 'text/html; charset=utf-8');
    response.end(request.url === '/image.svg' ? image : pages[request.url] ?? '');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}`;

const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1080x1920x24', '-nolisten', 'tcp', '-noreset'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
const display = await new Promise((done) => screen.stdio[3].once('data', (data) => done(`:${String(data).trim()}`)));
process.on('exit', () => screen.kill());
const environment = { ...process.env, DISPLAY: display, QT_QPA_PLATFORM: 'xcb' };

function familyOf(pid) {
    const children = new Map();
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
        try {
            const parent = Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1].split(' ')[1]);
            children.set(parent, [...children.get(parent) ?? [], Number(name)]);
        } catch { /* ended meanwhile */ }
    }
    const family = [pid];
    for (const member of family) family.push(...children.get(member) ?? []);
    return family;
}

async function measure(command, args, shown) {
    const began = performance.now();
    const child = spawn(command, args, { env: environment, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    await within(30, shown(child), `the first picture of ${command}`);
    const milliseconds = performance.now() - began;
    await sleep(REST_SECONDS * 1000);
    const family = familyOf(child.pid);
    const sum = (of) => family.reduce((total, pid) => { try { return total + of(pid); } catch { return total; } }, 0);
    const megabytes = sum(pssMegabytes);
    await end(child, true);
    return { milliseconds, megabytes };
}

const chromium = (path) => measure('chromium', ['--kiosk', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${join(folder, 'chromium')}`, '--window-size=1080,1920', '--window-position=0,0', address + path],
    () => new Promise((done) => { painted = done; }));
const kioskArgs = ['--data', join(folder, 'kiosk'), '--pack', pack, '--print-first-frame'];
const kiosk = (more = []) => measure(join(build, 'bin', 'huhang-kiosk'), [...kioskArgs, ...more], tellsFirstFrame);
const visit = join(folder, 'visit');
writeFileSync(visit, 'wait 1\ntap attractArea\nwait 60\n');

// The first start on a machine makes a catalogue, and a profile.
await kiosk();
await chromium('/first');
const runs = { kiosk: [], kioskHome: [], first: [], home: [] };
for (let i = 0; i < RUNS; ++i) {
    runs.kiosk.push(await kiosk());
    runs.first.push(await chromium('/first'));
    runs.kioskHome.push(await kiosk(['--rehearse', visit]));
    runs.home.push(await chromium('/home'));
}
const row = (what, ours, theirs, key, unit, budget) => {
    const [our, their] = [ours, theirs].map((all) => median(all.map((run) => run[key])));
    console.log([`${what}, beside Chromium`, `${round(our)} ${unit}`, `${round(their)} ${unit} (Chromium, kiosk mode)`, round(our / their), budget].join('\t'));
};
row('process start → first picture (X11)', runs.kiosk, runs.first, 'milliseconds', 'ms', '≤ 0.25');
row('memory (PSS), home page (X11)', runs.kioskHome, runs.home, 'megabytes', 'MB', '≤ 0.25');
screen.kill();
server.close();
server.closeAllConnections();
