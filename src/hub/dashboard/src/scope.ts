// SPDX-License-Identifier: Apache-2.0
// What the report is about: kept in the address, so that a report can be bookmarked and sent to a colleague.
import { computed, ref, type Ref } from 'vue'
import type { Filters, Reach, ReachQuery } from './api'
import { periodOf, presets, reportDay, type Period, type Preset } from './period'
import { replaceRoute, route } from './route'

export interface Scope {
  preset: Preset
  from: string
  to: string
  campaign: string
  venue: string
  item: string
  language: string
  metric: string
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

function scopeIn(query: URLSearchParams): Scope {
  const word = (key: string) => query.get(key) ?? ''
  const preset = presets.find((known) => known === word('period')) ?? '7d'
  const hasDays = isDay(word('from')) && isDay(word('to'))
  return {
    preset: preset === 'custom' && !hasDays ? '7d' : preset,
    from: word('from'),
    to: word('to'),
    campaign: word('campaign'),
    venue: word('venue'),
    item: word('item'),
    language: word('language'),
    metric: word('metric'),
  }
}

function periodIn(scope: Scope, today: string, filters: Filters | undefined): Period {
  if (scope.preset === 'custom') return { from: scope.from, to: scope.to }
  if (scope.preset !== 'campaign') return periodOf(scope.preset, today)
  const campaign = filters?.campaigns.find((known) => known.id === scope.campaign)
  return {
    from: campaign?.from ?? filters?.first_day ?? today,
    to: campaign?.to ?? filters?.last_day ?? today,
  }
}

/** True if the report holds an item, a venue or a language that the filters do not offer yet. */
export function hasNews(reach: Reach, filters: Filters): boolean {
  const items = new Set(filters.items.map((item) => item.id))
  const venues = new Set(filters.venues.map((venue) => venue.id))
  return (
    reach.rows.some((row) => !items.has(row.item)) ||
    reach.venues.some((row) => !venues.has(row.venue)) ||
    reach.languages.some((row) => !filters.languages.includes(row.language))
  )
}

export function useScope(filters: Ref<Filters | undefined>) {
  const today = ref(reportDay(Date.now()))
  const scope = computed(() => scopeIn(route.query.value))
  const period = computed(() => periodIn(scope.value, today.value, filters.value))
  const query = computed<ReachQuery>(() => {
    const { campaign, venue, item, language } = scope.value
    return { ...period.value, campaign, venue, item, language }
  })

  function change(changes: Partial<Scope>): void {
    const next = { ...scope.value, ...changes }
    const { preset, from, to, ...rest } = next
    replaceRoute('reach', { period: preset, ...(preset === 'custom' ? { from, to } : {}), ...rest })
  }

  return { today, scope, period, query, change }
}
