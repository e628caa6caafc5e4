// SPDX-License-Identifier: Apache-2.0
// Runs the real hub and a real browser for tests of the office page. Environment: HUHANG_HUB (the program),
// HUHANG_BROWSER_DRIVER (the folder in which `npm ci` was run), HUHANG_SHOTS (optional: where screenshots go).
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const administrator = { account: 'office.admin', password: 'a calm harbour at dawn' }

function needed(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

/**
 * Starts the hub on a free port. A data folder that is not given is made, and removed by stop().
 * @returns {Promise<{address: string, setupToken: string|undefined, dataDir: string, log: () => string, stop: () => Promise<void>}>}
 */
export async function startHub({ dataDir, seconds = 20 } = {}) {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'huhang-hub-')))
  const hub = spawn(needed('HUHANG_HUB'), ['--data', folder, '--listen', '127.0.0.1:0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  const ended = new Promise((resolve) => {
    hub.once('exit', (code, signal) => resolve(`exit status ${code ?? signal}`))
    hub.once('error', (failure) => resolve(failure.message))
  })

  async function stop() {
    const killer = setTimeout(() => hub.kill('SIGKILL'), 10_000)
    hub.kill('SIGTERM')
    await ended
    clearTimeout(killer)
    if (!dataDir) await rm(folder, { recursive: true, force: true })
  }

  const address = await new Promise((resolve, reject) => {
    const giveUp = (why) => reject(new Error(`the hub did not start (${why}):\n${log}`))
    const timer = setTimeout(() => giveUp(`no address after ${seconds} s`), seconds * 1000)
    const read = (piece) => {
      log += piece
      const found = /listening on (http:\/\/[\d.]+:\d+)/.exec(log)
      if (!found) return
      clearTimeout(timer)
      resolve(found[1])
    }
    hub.stdout.setEncoding('utf8').on('data', read)
    hub.stderr.setEncoding('utf8').on('data', read)
    void ended.then((why) => {
      clearTimeout(timer)
      giveUp(why)
    })
  }).catch(async (failure) => {
    await stop()
    throw failure
  })

  // The link may be printed before or after the address.
  const token = () => /first-run administrator: \S*#\/setup\?token=(\S+)/.exec(log)?.[1]
  for (let waited = 0; !dataDir && !token() && waited < 5000; waited += 50) await pause(50)
  return { address, setupToken: token(), dataDir: folder, log: () => log, stop }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * A browser with one page. `complaints` collects what no page of ours may do: errors in its script, a breach of the
 * content security policy, a request to anywhere but the hub.
 */
export async function openBrowser({ width = 1440, height = 900, locale = 'zh-CN' } = {}) {
  const { chromium } = createRequire(join(needed('HUHANG_BROWSER_DRIVER'), 'package.json'))('playwright-core')
  const browser = await chromium.launch({
    executablePath: process.env.HUHANG_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  const context = await browser.newContext({ viewport: { width, height }, locale, acceptDownloads: true })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints = []
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`))
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== '127.0.0.1' && !['blob:', 'about:'].includes(protocol))
      complaints.push(`request to elsewhere: ${request.url()}`)
  })

  const shots = process.env.HUHANG_SHOTS
  if (shots) mkdirSync(shots, { recursive: true })
  const shot = async (name) => {
    if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
  }
  return { page, complaints, shot, close: () => browser.close() }
}

export const hook = (name) => `[data-test="${name}"]`

/** Opens the one-time link and makes the administrator; ends signed in, on the report. */
export async function setUpAdministrator(page, hub, { account, password } = administrator) {
  await page.goto(`${hub.address}/#/setup?token=${hub.setupToken}`)
  await page.fill(hook('account-name'), account)
  await page.fill(`input${hook('password')}`, password)
  await page.fill(`input${hook('password-again')}`, password)
  await page.click(hook('submit'))
  await page.waitForSelector(hook('sign-out'))
}

/** Fills in the sign-in form and sends it. What comes of it is for the caller to wait for. */
export async function submitSignIn(page, hub, { account, password }) {
  if (!page.url().startsWith(hub.address)) await page.goto(`${hub.address}/`)
  await page.fill(hook('account-name'), account)
  await page.fill(`input${hook('password')}`, password)
  await page.click(hook('submit'))
}

/** Ends signed in, on the report. */
export async function signIn(page, hub, who = administrator) {
  await submitSignIn(page, hub, who)
  await page.waitForSelector(hook('sign-out'))
}

export async function signOut(page) {
  await page.click(hook('sign-out'))
  await page.waitForSelector('main[data-view="signIn"]')
}

export async function createVenue(page, { id, zh, en, district }) {
  await page.click(hook('nav-kiosks'))
  await page.click(hook('new-venue'))
  await page.fill(`input${hook('venue-zh')}`, zh)
  await page.fill(`input${hook('venue-en')}`, en)
  await page.fill(`input${hook('venue-district')}`, district)
  await page.fill(`input${hook('venue-id')}`, id)
  await page.click(hook('venue-submit'))
  await page.waitForSelector(hook(`venue-${id}`))
}

/** @returns {Promise<string>} the code, for the venue that was made last or is the first. */
export async function createEnrolmentCode(page) {
  await page.click(hook('nav-kiosks'))
  await page.click(hook('new-code'))
  await page.click(hook('code-submit'))
  const code = await page.innerText(hook('enrolment-code'))
  await page.click(hook('code-close'))
  await page.waitForSelector(hook('code-close'), { state: 'hidden' })
  return code.trim()
}

/** The headline figure of a metric as a number; undefined while the report has none. */
export async function figure(page, metric) {
  const shown = page.locator(`${hook(`figure-${metric}`)} ${hook('value')}`)
  return (await shown.count()) ? Number((await shown.innerText()).replace(/\D/g, '')) : undefined
}
