// SPDX-License-Identifier: Apache-2.0
// The interface's language. Every text of the page is in messages/, typed by the Chinese original.
import { computed, ref, watchEffect } from 'vue'
import type { Localized } from './api'
import en from './messages/en'
import zhCN from './messages/zh-CN'

export type Messages = typeof zhCN
export type Locale = 'zh-CN' | 'en'

const key = 'huhang.locale'
const catalogues: Record<Locale, Messages> = { 'zh-CN': zhCN, en }

function remembered(): Locale {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN' // a browser that forbids storage
  }
}

export const locale = ref<Locale>(remembered())
export const messages = computed(() => catalogues[locale.value])

watchEffect(() => {
  document.documentElement.lang = locale.value
  try {
    localStorage.setItem(key, locale.value)
  } catch {
    // The choice holds until the page is closed.
  }
})

/** The text of the hub in the interface's language, or in the other one when it is the only one. */
export function localized(text: Localized): string {
  const [first, second] = locale.value === 'en' ? [text.en, text['zh-Hans']] : [text['zh-Hans'], text.en]
  return first || second || ''
}
