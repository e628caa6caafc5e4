// SPDX-License-Identifier: Apache-2.0
// The office page in headless Chromium against the real hub, from the first start to an enrolment code.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import {
  administrator,
  createEnrolmentCode,
  createVenue,
  hook,
  openBrowser,
  setUpAdministrator,
  signIn,
  signOut,
  startHub,
  submitSignIn,
} from './office.mjs'

const venue = { id: 'metro-line2-sample', zh: '地铁 2 号线示例站', en: 'Sample Station, Metro Line 2', district: '静安区' }
let hub, browser, page

before(async () => {
  hub = await startHub()
  browser = await openBrowser()
  page = browser.page
})

after(async () => {
  await browser?.close()
  await hub?.stop()
})

const mainText = () => page.innerText('main')

test('without the one-time link the page says where to find it', async () => {
  await page.goto(`${hub.address}/`)
  await page.waitForSelector('main[data-view="setup"]')
  assert.match(await mainText(), /first-run administrator:/)
  assert.equal(await page.locator('input').count(), 0)
})

test('a wrong one-time link is refused with its reason', async () => {
  await page.goto(`${hub.address}/#/setup?token=wrong-token`)
  await page.fill(hook('account-name'), administrator.account)
  await page.fill(`input${hook('password')}`, administrator.password)
  await page.fill(`input${hook('password-again')}`, administrator.password)
  await page.click(hook('submit'))
  await page.waitForSelector(hook('problem'))
  assert.match(await page.innerText(hook('problem')), /设置链接无效/)
})

test('a password that breaks a rule cannot be sent', async () => {
  await page.goto(`${hub.address}/#/setup?token=${hub.setupToken}`)
  await page.fill(hook('account-name'), administrator.account)
  const cases = [
    ['elevenchars', 'elevenchars'],
    [administrator.password, `${administrator.password}.`],
    [`${administrator.account} and more`, `${administrator.account} and more`],
  ]
  for (const [password, again] of cases) {
    await page.fill(`input${hook('password')}`, password)
    await page.fill(`input${hook('password-again')}`, again)
    assert.ok(await page.isDisabled(hook('submit')), password)
  }
  await browser.shot('setup')
})

test('the link makes the administrator, who is signed in at once', async () => {
  await setUpAdministrator(page, hub)
  assert.equal(await page.innerText(hook('account')), administrator.account)
  assert.ok(!page.url().includes('token'), 'the token stays out of the address')
})

test('the link works once', async () => {
  await signOut(page)
  await page.goto(`${hub.address}/#/setup?token=${hub.setupToken}`)
  await page.waitForSelector('main[data-view="setup"]')
  assert.equal(await page.locator('input').count(), 0)
})

test('a wrong password is refused with clear text, and a right one is not', async () => {
  await page.goto(`${hub.address}/#/`)
  await page.waitForSelector('main[data-view="signIn"]')
  await submitSignIn(page, hub, { ...administrator, password: 'not the right words' })
  await page.waitForSelector(hook('problem'))
  assert.match(await page.innerText(hook('problem')), /账号或密码不正确/)
  await browser.shot('sign-in-refused')
  await signIn(page, hub)
})

test('the report of an empty hub says so, and how to begin', async () => {
  await page.click(hook('nav-reach'))
  await page.waitForSelector(hook('empty'))
  assert.match(await page.innerText(hook('empty')), /还没有终端/)
  await browser.shot('reach-empty')
})

test('the kiosk list of an empty hub explains the steps', async () => {
  await page.click(hook('nav-kiosks'))
  await page.waitForSelector(hook('empty'))
  assert.equal(await page.locator(`${hook('empty')} li`).count(), 3)
  await browser.shot('kiosks-empty')
})

test('a venue is made and listed; its identifier cannot be used twice', async () => {
  await createVenue(page, venue)
  assert.match(await page.innerText(hook(`venue-${venue.id}`)), new RegExp(venue.zh))
  await page.click(hook('new-venue'))
  await page.fill(`input${hook('venue-zh')}`, venue.zh)
  await page.fill(`input${hook('venue-en')}`, venue.en)
  await page.fill(`input${hook('venue-district')}`, venue.district)
  await page.fill(`input${hook('venue-id')}`, venue.id)
  await page.click(hook('venue-submit'))
  await page.getByText('已经有这个标识的场所').waitFor()
  await browser.shot('venue-refused')
  await page.keyboard.press('Escape')
  await page.waitForSelector(hook('venue-submit'), { state: 'hidden' })
})

test('an enrolment code has the form that kiosks take', async () => {
  const code = await createEnrolmentCode(page)
  assert.match(code, /^(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
})

test('the report is exported as a CSV file that spreadsheets read as UTF-8', async () => {
  await page.click(hook('nav-reach'))
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(hook('export-csv'))])
  const bytes = await readFile(await download.path())
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  assert.match(bytes.toString('utf8'), /^\ufeffday,venue,campaign,item,/)
})

test('the interface speaks English and remembers it', async () => {
  await page.click(hook('switch-language'))
  await page.reload()
  await page.waitForSelector(hook('empty'))
  assert.match(await mainText(), /No kiosks yet/)
  assert.equal(await page.getAttribute('html', 'lang'), 'en')
  await browser.shot('reach-empty-en')
})

test('a session that ended elsewhere leads back to the sign-in', async () => {
  await page.context().clearCookies()
  await page.click(hook('nav-kiosks'))
  await page.waitForSelector('main[data-view="signIn"]')
  assert.match(await mainText(), /session has ended/)
})

test('the page kept to the hub, to the security policy and to working script', () => {
  assert.deepEqual(browser.complaints, [])
})
