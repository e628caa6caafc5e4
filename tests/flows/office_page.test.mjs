// SPDX-License-Identifier: Apache-2.0
// From the tap to the office: the browser shows the number that the taps made, and the CSV holds the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { figure, hook, openBrowser, setUpAdministrator } from '../dashboard/office.mjs';
import { Hub, Kiosk, until } from './programs.mjs';

test('the office page shows and exports what was tapped', async () => {
    const hub = await new Hub().start();
    const [, setupToken] = await hub.program.line(/first-run administrator: \S+token=(\S+)/);
    const browser = await openBrowser();
    try {
        const { page } = browser;
        await setUpAdministrator(page, { address: hub.url, setupToken });
        await hub.venue('station');
        const kiosk = new Kiosk();
        assert.equal((await kiosk.enrol(hub.url, await hub.code('station'))).code, 0);
        assert.equal(await figure(page, 'visit'), undefined, 'nothing is reported yet');

        const program = kiosk.visit(['tap attractArea', 'tap homeTile-guides', 'tap guideTile-robbery', 'wait 3.5', 'tap homeButton', 'tap endVisitButton', 'wait 60']);
        await program.line(/tap endVisitButton/, 30);
        await until('the page refreshes itself and shows the visit', async () => (await figure(page, 'visit')) === 1, 10);
        assert.equal(await figure(page, 'view'), 1);
        await browser.shot('reach-after-a-visit');

        const [download] = await Promise.all([page.waitForEvent('download'), page.click(hook('export-csv'))]);
        const csv = readFileSync(await download.path(), 'utf8');
        assert.equal(csv.charCodeAt(0), 0xfeff);
        const view = csv.split(/\r?\n/).find((line) => line.includes(',view,') && line.includes('guide/robbery'));
        assert.ok(view, csv);
        assert.match(view, /,station,/);
        assert.match(view, /,1,0$/);

        await program.stop();
        assert.deepEqual(browser.complaints, []);
    } finally {
        await browser.close();
        await hub.stop();
    }
});
