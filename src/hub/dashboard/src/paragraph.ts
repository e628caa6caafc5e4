// SPDX-License-Identifier: Apache-2.0
// One paragraph that can be quoted. It uses nothing but figures that are on the page.
import type { MetricInfo, Reach } from './api'
import * as format from './format'
import { localized, messages } from './messages'
import { isDwell } from './metrics'

export function paragraphOf(reach: Reach, metrics: readonly MetricInfo[], scope: string[]): string {
  const m = messages.value.paragraph
  const totals = new Map(reach.totals.map((total) => [total.metric, total.value]))
  const figures = metrics
    .filter((metric) => !isDwell(metric.id) && (totals.get(metric.id) ?? 0) > 0)
    .map((metric) => m.figure(localized(metric.name), format.number(totals.get(metric.id) ?? 0)))
  const { reported, enrolled, up_to_hour: hour } = reach.coverage
  return [
    m.opening(m.period(format.day(reach.from), format.day(reach.to)), m.scope(scope)),
    hour && enrolled > 0 ? m.coverage(format.number(reported), format.number(enrolled), format.dateAndHour(hour)) : '',
    figures.length ? m.figures(figures.join(m.separator)) : m.none,
    m.closing,
  ].join('')
}
