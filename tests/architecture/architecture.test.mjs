// SPDX-License-Identifier: Apache-2.0
// The arrows of docs/architecture.md, checked over every include, QML import and link.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '');
const text = (file) => readFileSync(join(root, file), 'utf8');
const under = (folder, ...endings) => files.filter((f) => f.startsWith(folder) && endings.some((e) => f.endsWith(e)));

/** Which folders of src/ a folder may include, besides itself. */
const mayInclude = {
    core: [],
    storage: ['core'],
    tuf: ['core', 'storage'],
    tuf_signing: ['core', 'storage', 'tuf'],
    pack: ['core', 'storage'],
    pack_building: ['core', 'storage', 'pack'],
    'kiosk/journal': ['core', 'storage'],
    'kiosk/sync': ['core', 'storage', 'tuf', 'kiosk/journal'],
    'kiosk/content': ['core', 'storage', 'tuf', 'pack'],
    'kiosk/speech': ['core', 'pack', 'kiosk/content'],
    'kiosk/sound': [],
    'kiosk/usb': ['core', 'storage', 'tuf', 'kiosk/journal', 'kiosk/sync'],
    'kiosk/staff': ['core', 'storage'],
    'kiosk/viewmodels': ['core', 'pack', 'kiosk/journal', 'kiosk/sync', 'kiosk/usb', 'kiosk/content', 'kiosk/speech', 'kiosk/sound', 'kiosk/staff'],
    'kiosk/app': ['core', 'storage', 'tuf', 'pack', 'kiosk/journal', 'kiosk/sync', 'kiosk/usb', 'kiosk/content', 'kiosk/sound', 'kiosk/staff', 'kiosk/viewmodels'],
    'hub/dashboard': [],
    'hub/store': ['core', 'storage'],
    'hub/rollup': ['core', 'storage', 'hub/store'],
    'hub/report': ['core', 'storage', 'hub/store', 'hub/rollup'],
    'hub/auth': ['core', 'storage', 'hub/store'],
    'hub/publish': ['core', 'storage', 'tuf', 'tuf_signing', 'pack', 'hub/store', 'hub/auth'],
    'hub/api': ['core', 'storage', 'hub/store', 'hub/rollup', 'hub/report', 'hub/auth', 'hub/publish', 'hub/dashboard'],
    'hub/app': ['core', 'storage', 'tuf', 'hub/store', 'hub/rollup', 'hub/report', 'hub/auth', 'hub/publish', 'hub/dashboard', 'hub/api'],
    simulate: ['core'],
    cli: ['core', 'storage', 'tuf', 'tuf_signing', 'pack', 'pack_building', 'simulate'],
};

const folderOf = (path) => {
    const parts = path.split('/');
    return ['kiosk', 'hub'].includes(parts[0]) ? parts.slice(0, 2).join('/') : parts[0];
};

test('includes follow the arrows', () => {
    const wrong = [];
    for (const file of under('src/', '.h', '.cpp')) {
        const from = folderOf(file.slice('src/'.length));
        assert.ok(from in mayInclude, `${file}: folder ${from} has no place in the architecture; add it there with its arrows`);
        for (const [, path] of text(file).matchAll(/^\s*#include "([^"]+\/[^"]+)"/gm)) {
            const to = folderOf(path);
            if (to !== from && !mayInclude[from].includes(to)) wrong.push(`${file} includes ${path}`);
        }
    }
    assert.deepEqual(wrong, []);
});

test('Qt begins in src/kiosk', () => {
    const wrong = [];
    for (const file of under('src/', '.h', '.cpp', 'CMakeLists.txt')) {
        if (file.startsWith('src/kiosk/')) continue;
        if (/#include <Q|Qt6?::/.test(text(file))) wrong.push(file);
    }
    assert.deepEqual(wrong, []);
});

test('links follow the arrows', () => {
    const targets = new Map(Object.keys(mayInclude).map((folder) => [folder.replace('/', '_'), folder]));
    const wrong = [];
    for (const file of under('src/', 'CMakeLists.txt')) {
        const from = folderOf(dirname(file).slice('src/'.length));
        if (!(from in mayInclude)) continue;
        for (const [, body] of text(file).matchAll(/target_link_libraries\(([^)]*)\)/g))
            for (const word of body.split(/\s+/)) {
                const to = targets.get(word);
                if (to && to !== from && !mayInclude[from].includes(to)) wrong.push(`${file} links ${word}`);
            }
    }
    assert.deepEqual(wrong, []);
});

test('the kiosk holds no code that builds or signs content', () => {
    const wrong = under('src/kiosk/', '.h', '.cpp', 'CMakeLists.txt').filter((f) => /pack_building|tuf_signing/.test(text(f)));
    assert.deepEqual(wrong, []);
});

test('QML imports follow Theme ← Controls ← Pages ← Shell ← Gallery', () => {
    const order = ['Theme', 'Controls', 'Pages', 'Shell', 'Gallery'];
    const wrong = [];
    for (const file of under('qml/', '.qml')) {
        const from = order.indexOf(file.split('/')[1]);
        assert.notEqual(from, -1, file);
        for (const [line, name] of text(file).matchAll(/^import\s+(\S+).*$/gm)) {
            if (/^["'](?![\w]+\.js["'])/.test(name)) wrong.push(`${file}: ${line}`);
            const to = order.indexOf(name.replace('Huhang.', ''));
            if (to > from) wrong.push(`${file}: ${line}`);
            if (from === 0 && name === 'Huhang.ViewModels') wrong.push(`${file}: ${line}`);
        }
    }
    assert.deepEqual(wrong, []);
});

test('QML holds no colour or pixel literal outside Theme', () => {
    const wrong = [];
    for (const file of under('qml/', '.qml').filter((f) => !f.startsWith('qml/Theme/')))
        text(file)
            .split('\n')
            .forEach((line, i) => {
                if (/"#[0-9a-fA-F]{3,8}"|pixelSize:\s*[0-9]{2,}|duration:\s*[1-9]/.test(line)) wrong.push(`${file}:${i + 1}: ${line.trim()}`);
            });
    assert.deepEqual(wrong, []);
});

test('every source file names its licence', () => {
    const sources = files.filter((f) => !f.startsWith('translations/') && /\.(h|cpp|qml|mjs|ts|vue|css|html|svg|sql|sh|cmake|yml|yaml)$|CMakeLists\.txt$|^dev$|^\.ci\/run$/.test(f));
    const wrong = sources.filter((f) => !text(f).slice(0, 400).includes('SPDX-License-Identifier'));
    assert.deepEqual(wrong, []);
});

test('locked npm packages carry no download address', () => {
    const wrong = files.filter((f) => f.endsWith('package-lock.json') && /"resolved":\s*"http/.test(text(f)));
    assert.deepEqual(wrong, []);
});
