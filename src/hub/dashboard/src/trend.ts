// SPDX-License-Identifier: Apache-2.0
// What the trend chart shows, apart from the chart itself.
import type { ComposeOption } from 'echarts/core'
import type { BarSeriesOption } from 'echarts/charts'
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components'
import type { Reach } from './api'
import * as format from './format'
import { daysOf, reportDay, type Period } from './period'

export interface TrendPoint {
  day: string
  value: number
  /** The day is not over yet. */
  isPartial: boolean
}

/** One point per day of the period, up to today: a day without counts is a zero, a day to come is not there. */
export function trendPoints(reach: Reach, metric: string, period: Period, today: string): TrendPoint[] {
  const values = new Map(reach.days.filter((day) => day.metric === metric).map((day) => [day.day, day.value]))
  const hour = reach.coverage.up_to_hour
  const reportedDay = hour ? reportDay(Date.parse(hour)) : ''
  const to = period.to < today ? period.to : today
  return daysOf({ from: period.from, to }).map((day) => ({
    day,
    value: values.get(day) ?? 0,
    isPartial: day >= reportedDay,
  }))
}

const colours = { accent: '#0B6E8F', pale: '#93BFCD', ink: '#14213D', soft: '#515C70', line: '#E2DDD2' }
const fonts = '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif'

type TrendOption = ComposeOption<BarSeriesOption | GridComponentOption | TooltipComponentOption>

export function trendOption(points: readonly TrendPoint[], metricName: string): TrendOption {
  return {
    animationDuration: 250,
    textStyle: { fontFamily: fonts, color: colours.soft, fontSize: 13 },
    grid: { left: 0, right: 0, top: 16, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: 'rgba(20, 33, 61, 0.05)' } },
      backgroundColor: '#FFFFFF',
      borderColor: colours.line,
      textStyle: { color: colours.ink, fontSize: 14 },
      formatter: (hovered) => tooltip(points, metricName, hovered),
    },
    xAxis: {
      type: 'category',
      data: points.map((point) => point.day),
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: { color: colours.soft, margin: 12, formatter: (day: string) => day.slice(5).replace('-', '/') },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.soft, formatter: (value: number) => format.number(value) },
    },
    series: [
      {
        type: 'bar',
        name: metricName,
        barMaxWidth: 44,
        barCategoryGap: '35%',
        data: points.map((point) => ({
          value: point.value,
          itemStyle: { color: point.isPartial ? colours.pale : colours.accent, borderRadius: [3, 3, 0, 0] },
        })),
      },
    ],
  }
}

/** Built from nodes, never from markup: names come from content. */
function tooltip(points: readonly TrendPoint[], metricName: string, hovered: unknown): HTMLElement {
  const at = (Array.isArray(hovered) ? hovered[0] : hovered) as { dataIndex: number } | undefined
  const point = points[at?.dataIndex ?? -1]
  const box = document.createElement('div')
  const day = document.createElement('div')
  const figure = document.createElement('strong')
  day.textContent = point ? format.day(point.day) : ''
  figure.textContent = point ? `${metricName} ${format.number(point.value)}` : ''
  box.append(day, figure)
  return box
}
