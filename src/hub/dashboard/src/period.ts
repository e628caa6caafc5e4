// SPDX-License-Identifier: Apache-2.0
// Report days are calendar days in Asia/Shanghai (UTC+8, no summer time), whatever the browser's zone is.

export type Preset = 'today' | '7d' | '30d' | 'month' | 'campaign' | 'custom'
export const presets: readonly Preset[] = ['today', '7d', '30d', 'month', 'campaign', 'custom']

export interface Period {
  from: string
  to: string
}

const hour = 3_600_000
const day = 24 * hour
const dayText = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The report day that it is at this moment. */
export function reportDay(now: number): string {
  return dayText(now + 8 * hour)
}

export function addDays(from: string, count: number): string {
  return dayText(Date.parse(`${from}T00:00:00Z`) + count * day)
}

export function daysOf(period: Period): string[] {
  const days: string[] = []
  for (let at = period.from; at <= period.to; at = addDays(at, 1)) days.push(at)
  return days
}

/** The period of a preset that only depends on today. */
export function periodOf(preset: 'today' | '7d' | '30d' | 'month', today: string): Period {
  switch (preset) {
    case 'today':
      return { from: today, to: today }
    case '7d':
      return { from: addDays(today, -6), to: today }
    case '30d':
      return { from: addDays(today, -29), to: today }
    case 'month':
      return { from: `${today.slice(0, 8)}01`, to: today }
  }
}
