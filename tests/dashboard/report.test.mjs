// SPDX-License-Identifier: Apache-2.0
// What the report shows is what a kiosk sent: figures, filters, refresh, CSV, and the kiosk's line in the list.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { enrolKiosk, hourOf } from './kiosk.mjs'
import { createEnrolmentCode, createVenue, figure, hook, openBrowser, setUpAdministrator, startHub } from './office.mjs'

const venue = { id: 'lobby-sample', zh: '示例办事大厅', en: 'Sample Service Hall', district: '示例区' }
const items = [
  { id: 'guide/lost-passport', sha256: '', titles: { 'zh-Hans': '护照丢了怎么办', en: 'Lost passport' } },
  { id: 'guide/robbery', sha256: '', titles: { 'zh-Hans': '遭遇抢劫', en: 'Robbery' } },
]
// One hour for the whole test, also if it runs over the end of one.
const now = Date.now()
const count = (item, metric, value, extra = {}) => ({
  hour: hourOf(now),
  campaign: 'none',
  item,
  metric,
  language: 'zh-Hans',
  value,
  ...extra,
})
const totals = [
  count('kiosk', 'visit', 1234),
  count('kiosk', 'dwell_30_60s', 1000),
  count('kiosk', 'dwell_1_3min', 234),
  count('guide/lost-passport', 'view', 300),
  count('guide/lost-passport', 'view', 41, { language: 'en' }),
  count('guide/robbery', 'view', 59, { hour: hourOf(now - 24 * 3_600_000), repaired: true }),
  count('guide/robbery', 'completion', 17),
]
let hub, browser, page, kiosk

before(async () => {
  hub = await startHub()
  browser = await openBrowser()
  page = browser.page
  await setUpAdministrator(page, hub)
  await createVenue(page, venue)
  kiosk = await enrolKiosk(hub, await createEnrolmentCode(page), 'Hall, left')
})

after(async () => {
  await browser?.close()
  await hub?.stop()
})

async function choose(filter, option) {
  await page.click(`${hook(`filter-${filter}`)} .el-select`)
  await page.locator('.el-select-dropdown__item:visible', { hasText: option }).click()
}

/** Waits until the report shows this figure, at most as long as the page may take. */
async function showsFigure(metric, value, seconds) {
  const end = Date.now() + seconds * 1000
  while ((await figure(page, metric)) !== value) {
    assert.ok(Date.now() < end, `${metric} is ${await figure(page, metric)}, not ${value}, after ${seconds} s`)
    await page.waitForTimeout(100)
  }
}

test('an enrolled kiosk that reported nothing leaves the report empty', async () => {
  await page.click(hook('nav-reach'))
  await page.waitForSelector(hook('empty'))
  assert.match(await page.innerText(hook('coverage')), /1 块屏/)
})

test('counts appear within 10 s without a touch of the page', async () => {
  await kiosk.report(totals, items)
  await showsFigure('visit', 1234, 10)
  await showsFigure('view', 400, 1)
  await showsFigure('completion', 17, 1)
  await showsFigure('dwell_30_60s', 1000, 1)
  await showsFigure('takeaway', 0, 1)
  await browser.shot('reach')
})

test('every figure has its definition, and says that metrics are not added', async () => {
  const figures = page.locator('article[data-test^="figure-"]')
  assert.equal(await figures.count(), 11)
  for (const one of await figures.all()) {
    await one.locator('summary').click()
    assert.ok((await one.locator('details p').innerText()).length > 8)
    await one.locator('summary').click()
  }
  assert.match(await page.innerText(hook('not-added')), /不可相加/)
})

test('figures from repaired hours are marked', async () => {
  assert.match(await page.innerText(hook('figure-view')), /◇[\s\S]*59/)
  assert.doesNotMatch(await page.innerText(hook('figure-visit')), /◇/)
})

test('the tables hold every item, venue and language with its own value', async () => {
  const cell = (table, row, metric) =>
    page.locator(`${hook(`table-${table}`)} ${hook(`row-${row}`)} [data-metric="${metric}"]`).innerText()
  assert.equal(await cell('items', 'guide/lost-passport', 'view'), '341')
  assert.equal(await cell('items', 'guide/robbery', 'view'), '59')
  assert.equal(await cell('items', 'guide/robbery', 'visit'), '–')
  assert.equal(await cell('venues', venue.id, 'visit'), '1,234')
  assert.equal(await cell('languages', 'en', 'view'), '41')
  assert.match(await page.innerText(hook('row-guide/robbery')), /遭遇抢劫/)
})

test('a figure chooses the chart, which draws', async () => {
  await page.click(`${hook('figure-view')} button`)
  await page.waitForSelector(`${hook('trend')} canvas`)
  assert.match(await page.getAttribute(hook('trend'), 'aria-label'), /^页面浏览/)
})

test('filters and periods narrow the figures, and stay in the address', async () => {
  await choose('item', '遭遇抢劫')
  await showsFigure('view', 59, 5)
  assert.equal(await figure(page, 'visit'), undefined)
  await page.click(hook('choice-today'))
  await showsFigure('view', 0, 5)
  await page.reload()
  await showsFigure('completion', 17, 10)
  await page.getByRole('button', { name: '清除筛选' }).click()
  await showsFigure('view', 341, 5)
  await choose('language', '英语')
  await showsFigure('view', 41, 5)
  await page.getByRole('button', { name: '清除筛选' }).click()
  await page.click(hook('choice-7d'))
  await showsFigure('view', 400, 5)
})

test('the quotable paragraph has the figures of the page', async () => {
  assert.match(await page.innerText(hook('paragraph')), /1 块公共屏幕[\s\S]*1,234[\s\S]*400/)
})

test('the CSV file has the same numbers', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(hook('export-csv'))])
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
  const views = lines.filter((line) => line.includes(',view,')).map((line) => line.split(','))
  const column = lines[0].replace('\ufeff', '').split(',').indexOf('value')
  assert.equal(
    views.reduce((sum, fields) => sum + Number(fields[column]), 0),
    400,
  )
})

test('a higher total replaces the lower one; the same message again changes nothing', async () => {
  await kiosk.report([count('kiosk', 'visit', 1235)], items)
  await kiosk.report([count('kiosk', 'visit', 1235)], items)
  await showsFigure('visit', 1235, 10)
})

test('the kiosk list shows what the kiosk last said; revoking asks first and is shown', async () => {
  await page.click(hook('nav-kiosks'))
  await page.waitForSelector(hook(`kiosk-${kiosk.id}`))
  const line = () => page.innerText(hook(`kiosk-${kiosk.id}`))
  for (const word of ['Hall, left', venue.zh, '2026.11', 'overseas-safety', '时钟可信'])
    assert.ok((await line()).includes(word), word)
  await browser.shot('kiosks')
  await page.click(hook(`revoke-${kiosk.id}`))
  await page.getByRole('button', { name: '取消' }).click()
  assert.doesNotMatch(await line(), /已吊销/)
  await page.click(hook(`revoke-${kiosk.id}`))
  await page.click(hook('revoke-confirm'))
  await page.locator(hook(`kiosk-${kiosk.id}`), { hasText: '已吊销' }).waitFor()
})

test('when the hub goes away the page says so and keeps the figures', async () => {
  await page.click(hook('nav-reach'))
  await showsFigure('visit', 1235, 10)
  await hub.stop()
  await page.locator(hook('problem'), { hasText: '连不上 hub' }).waitFor()
  assert.equal(await figure(page, 'visit'), 1235)
  assert.match(await page.innerText(hook('updated')), /刷新失败/)
  await browser.shot('hub-gone')
})

test('the page kept to the hub, to the security policy and to working script', () => {
  assert.deepEqual(browser.complaints, [])
})
