// SPDX-License-Identifier: Apache-2.0

export interface TableRow {
  key: string
  label: string
  note: string
  values: Map<string, number>
}

/** One table row per key out of the hub's rows of one metric each. */
export function pivot<T extends { metric: string; value: number }>(
  rows: readonly T[],
  describe: (row: T) => { key: string; label: string; note: string },
): TableRow[] {
  const byKey = new Map<string, TableRow>()
  for (const row of rows) {
    const about = describe(row)
    const found = byKey.get(about.key) ?? { ...about, values: new Map<string, number>() }
    found.values.set(row.metric, (found.values.get(row.metric) ?? 0) + row.value)
    byKey.set(about.key, found)
  }
  return [...byKey.values()]
}

/** Highest first in this metric; equal rows, and those that do not have it, keep their order. */
export function sortedBy(rows: readonly TableRow[], metric: string): TableRow[] {
  const value = (row: TableRow) => row.values.get(metric) ?? -1
  return [...rows].sort((a, b) => value(b) - value(a))
}
