// SPDX-License-Identifier: Apache-2.0
// Numbers and times as people read them. Times are shown in Beijing time, as the report counts days.
import { locale } from './messages'

const zone = 'Asia/Shanghai'

export function number(value: number): string {
  return new Intl.NumberFormat(locale.value).format(value)
}

function timeFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale.value === 'en' ? 'en-GB' : locale.value, { timeZone: zone, ...options })
}

/** "2026年11月21日 11:00" */
export function dateAndHour(time: string): string {
  const at = new Date(time)
  const date = timeFormat({ year: 'numeric', month: 'long', day: 'numeric' }).format(at)
  return `${date} ${timeFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)}`
}

/** "2026-11-21 11:05" */
export function shortDateAndTime(time: string): string {
  return new Date(Date.parse(time) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}

/** "11:05:09" */
export function clockTime(time: string): string {
  return timeFormat({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(new Date(time))
}

/** A report day, "2026年11月21日". */
export function day(text: string): string {
  return timeFormat({ year: 'numeric', month: 'long', day: 'numeric' }).format(new Date(`${text}T00:00:00+08:00`))
}

/** "3 分钟前" */
export function ago(time: string, now: number): string {
  const seconds = Math.round((Date.parse(time) - now) / 1000)
  const units: [Intl.RelativeTimeFormatUnit, number][] = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
    ['second', 1],
  ]
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  return new Intl.RelativeTimeFormat(locale.value, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}
