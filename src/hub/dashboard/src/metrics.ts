// SPDX-License-Identifier: Apache-2.0
// How the hub's closed list of metrics is laid out on the page. Names and definitions come from the hub.
import type { MetricInfo } from './api'

export type GroupName = 'touch' | 'learning' | 'screen' | 'training' | 'feedback' | 'dwell' | 'other'

const groupOf: Record<string, GroupName> = {
  visit: 'touch',
  view: 'touch',
  completion: 'touch',
  takeaway: 'touch',
  answer_right: 'learning',
  answer_wrong: 'learning',
  attendance: 'training',
  helpful_yes: 'feedback',
  helpful_no: 'feedback',
  exposure: 'screen',
  exposure_seconds: 'screen',
}
const order: readonly GroupName[] = ['touch', 'learning', 'screen', 'training', 'feedback', 'other']

export const isDwell = (metric: string) => metric.startsWith('dwell_')
export const isSeconds = (metric: string) => metric.endsWith('_seconds')

const metricsOfKind: Record<string, readonly string[]> = {
  guide: ['view', 'completion', 'helpful_yes', 'helpful_no'],
  country: ['view'],
  notice: ['view'],
  quiz: ['view', 'completion'],
  question: ['answer_right', 'answer_wrong'],
  media: ['exposure', 'exposure_seconds'],
  scenario: ['view', 'completion'],
  checklist: ['view'],
  course: ['view', 'completion'],
  card: ['takeaway'],
}

/** False for a metric that an item of this kind cannot have: its zero would say nothing. */
export function canHave(kind: string, metric: string): boolean {
  return metricsOfKind[kind]?.includes(metric) ?? true
}

export interface MetricGroup {
  name: GroupName
  metrics: MetricInfo[]
}

/** The metrics that have a figure of their own, in groups; a group without metrics is left out. */
export function figureGroups(metrics: readonly MetricInfo[]): MetricGroup[] {
  const single = metrics.filter((metric) => !isDwell(metric.id))
  return order
    .map((name) => ({ name, metrics: single.filter((metric) => (groupOf[metric.id] ?? 'other') === name) }))
    .filter((group) => group.metrics.length > 0)
}

/** In the order of the groups: the columns of tables and the choices of the chart. */
export function orderedMetrics(metrics: readonly MetricInfo[]): MetricInfo[] {
  return [...figureGroups(metrics).flatMap((group) => group.metrics), ...metrics.filter((metric) => isDwell(metric.id))]
}
