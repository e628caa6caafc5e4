// SPDX-License-Identifier: Apache-2.0
// A kiosk that consists of its messages only: enrols with the hub and reports counts of the test's choice, so that the
// office page can be tested without a screen. The flow tests use the real program.
import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** What DSSE signs: the type and the payload, each with its length before it. */
const preAuthEncoding = (type, payload) =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload])

function envelope(type, payload, keys) {
  const signature = sign(null, preAuthEncoding(type, payload), keys.privateKey)
  return JSON.stringify({
    payloadType: type,
    payload: payload.toString('base64'),
    signatures: [{ keyid: createHash('sha256').update(publicBytes(keys)).digest('hex'), sig: signature.toString('base64') }],
  })
}

const publicBytes = (keys) => keys.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)

async function send(url, body) {
  const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  const text = await response.text()
  assert.equal(response.status, 200, text)
  return JSON.parse(Buffer.from(JSON.parse(text).payload, 'base64').toString('utf8'))
}

/** "2026-11-21T03:00:00Z", the hour that this time lies in. */
export const hourOf = (time) => `${new Date(time).toISOString().slice(0, 13)}:00:00Z`
const secondOf = (time) => `${new Date(time).toISOString().slice(0, 19)}Z`

export async function enrolKiosk(hub, code, name) {
  const keys = generateKeyPairSync('ed25519')
  const request = { code, public_key: publicBytes(keys).toString('base64'), name, software: 'test' }
  const enrolled = await send(`${hub.address}/v1/enrol`, envelope('application/vnd.huhang.enrol.v1+json', Buffer.from(JSON.stringify(request)), keys))
  const epoch = randomUUID()
  let rev = 0

  /** `records` are absolute totals: [{hour, campaign, item, metric, language, value}]; `items` name what was counted. */
  async function report(records, items) {
    rev += records.length
    const message = {
      kiosk: enrolled.kiosk,
      epoch,
      boot: 1,
      rev,
      last_rev: rev,
      pending_records: 0,
      as_of: secondOf(Date.now()),
      clock_trusted: true,
      software: '0.1.0',
      dropped: 0,
      notes: [],
      pack: { id: 'overseas-safety', version: '2026.11', manifest_sha256: 'ab'.repeat(32) },
      items,
      counters: records.map(({ hour, value, ...counter }) => ({ ...counter, hours: { [hour]: value } })),
    }
    const payload = gzipSync(JSON.stringify(message))
    return send(`${hub.address}/v1/sync`, envelope('application/vnd.huhang.sync.v1+gzip', payload, keys))
  }

  return { id: enrolled.kiosk, report }
}
