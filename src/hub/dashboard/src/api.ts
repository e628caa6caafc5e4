// SPDX-License-Identifier: Apache-2.0
// The office API of the hub, typed. Every failure is a Problem.
import { Problem, problemFrom } from './problem'

export type Localized = Partial<Record<'zh-Hans' | 'en', string>>

export interface Session {
  signed_in: boolean
  account: string | null
  role: string | null
  csrf: string | null
  setup_required: boolean
}

export interface MetricInfo {
  id: string
  name: Localized
  definition: Localized
}

export interface Filters {
  campaigns: { id: string; title: Localized; from?: string; to?: string }[]
  venues: { id: string; name: Localized; district: string }[]
  items: { id: string; kind: string; title: Localized }[]
  languages: string[]
  metrics: MetricInfo[]
  first_day: string | null
  last_day: string | null
}

export interface ReachQuery {
  from: string
  to: string
  campaign: string
  venue: string
  item: string
  language: string
}

export interface Coverage {
  reported: number
  enrolled: number
  up_to_hour: string | null
}

export interface Reach {
  from: string
  to: string
  totals: { metric: string; value: number; repaired: number }[]
  days: { day: string; metric: string; value: number }[]
  rows: { item: string; title: Localized; kind: string; metric: string; value: number }[]
  venues: { venue: string; name: Localized; metric: string; value: number }[]
  languages: { language: string; metric: string; value: number }[]
  coverage: Coverage
  generated_at: string
}

export interface Kiosk {
  id: string
  name: string
  venue: string
  venue_name: Localized
  enrolled_at: string
  last_seen_at: string | null
  reported_to_hour: string | null
  pending_records: number | null
  software: string | null
  pack: string | null
  pack_version: string | null
  manifest_sha256: string | null
  /** Roles ("core", "notices", "overlay-…") of which it shows an older version; null: not known. */
  outdated: string[] | null
  revoked_at: string | null
  clock_trusted: boolean | null
  /** Two machines speak as this kiosk. */
  copied: boolean
  /** Records of this kiosk that the hub set aside. */
  quarantined: number
  /** Counts that the kiosk could not store. */
  dropped: number
  notes: string[]
}

export interface Venue {
  id: string
  name: Localized
  district: string
  kind: string
}

export interface EnrolmentCode {
  code: string
  expires_at: string
}

let csrf: string | null = null
export interface QuarantinedRecord {
  received_at: string
  reason: string
  record: string
}

let signedOut: () => void = () => {}

/** The token that goes with every write; it belongs to the session. */
export function setCsrf(token: string | null): void {
  csrf = token
}

/** Called when the hub answers that the session is over. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener
}

async function call<T>(path: string, body?: object): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  if (body !== undefined && csrf) headers['X-CSRF-Token'] = csrf
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((failure: unknown) => {
    throw new Problem(0, '', failure instanceof Error ? failure.message : String(failure), '')
  })
  if (!response.ok) {
    const problem = await problemFrom(response)
    if (response.status === 401 && path !== 'api/sign-in') signedOut()
    throw problem
  }
  const text = await response.text()
  return (text ? JSON.parse(text) : {}) as T
}

function queryText(query: ReachQuery): string {
  const given = Object.entries(query).filter(([, value]) => value !== '')
  return new URLSearchParams(given).toString()
}

export const api = {
  session: () => call<Session>('api/session'),
  setUp: (token: string, account: string, password: string) => call('api/setup', { token, account, password }),
  signIn: (account: string, password: string) => call('api/sign-in', { account, password }),
  signOut: () => call('api/sign-out', {}),
  filters: () => call<Filters>('api/filters'),
  reach: (query: ReachQuery) => call<Reach>(`api/reach?${queryText(query)}`),
  reachCsvAddress: (query: ReachQuery) => `api/reach.csv?${queryText(query)}`,
  kiosks: async () => (await call<{ kiosks: Kiosk[] }>('api/kiosks')).kiosks,
  quarantine: async (kiosk: string) =>
    (await call<{ records: QuarantinedRecord[] }>(`api/kiosks/quarantine?${new URLSearchParams({ kiosk })}`)).records,
  revokeKiosk: (id: string) => call('api/kiosks/revoke', { id }),
  venues: async () => (await call<{ venues: Venue[] }>('api/venues')).venues,
  createVenue: (venue: Venue) => call('api/venues', venue),
  createEnrolmentCode: (venue: string, uses: number, days: number) =>
    call<EnrolmentCode>('api/enrolment-codes', { venue, uses, days }),
}
