// SPDX-License-Identifier: Apache-2.0
// The part of the address after "#": "#/reach?period=7d&venue=metro-line-2".
import { computed, ref } from 'vue'

export type PageName = 'reach' | 'kiosks' | 'setup'

const pages: readonly string[] = ['reach', 'kiosks', 'setup']
const hash = ref(location.hash)
window.addEventListener('hashchange', () => (hash.value = location.hash))

const parts = computed(() => {
  const [path = '', query = ''] = hash.value.replace(/^#\/?/, '').split('?')
  return { page: (pages.includes(path) ? path : 'reach') as PageName, query: new URLSearchParams(query) }
})

export const route = {
  page: computed(() => parts.value.page),
  query: computed(() => parts.value.query),
}

export function addressOf(page: PageName, query: Record<string, string> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== '')
  const text = new URLSearchParams(given).toString()
  return `#/${page}${text ? `?${text}` : ''}`
}

/** Changes the address without a step in the browser's history. */
export function replaceRoute(page: PageName, query: Record<string, string> = {}): void {
  history.replaceState(null, '', addressOf(page, query))
  hash.value = location.hash
}
