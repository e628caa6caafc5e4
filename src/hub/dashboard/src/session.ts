// SPDX-License-Identifier: Apache-2.0
// Who is signed in. One per page.
import { computed, ref } from 'vue'
import { api, onSignedOut, setCsrf, type Session } from './api'

const current = ref<Session>()
const expired = ref(false)

export const session = {
  current: computed(() => current.value),
  isSignedIn: computed(() => current.value?.signed_in ?? false),
  isAdministrator: computed(() => current.value?.role === 'admin'),
  /** The session ended without the person having signed out. */
  hasExpired: computed(() => expired.value),

  async refresh(): Promise<void> {
    const answer = await api.session()
    current.value = answer
    setCsrf(answer.csrf)
    if (answer.signed_in) expired.value = false
  },

  async signIn(account: string, password: string): Promise<void> {
    await api.signIn(account, password)
    await session.refresh()
  },

  async setUp(token: string, account: string, password: string): Promise<void> {
    await api.setUp(token, account, password)
    await session.refresh()
    if (!session.isSignedIn.value) await session.signIn(account, password)
  },

  async signOut(): Promise<void> {
    await api.signOut()
    expired.value = false
    await session.refresh()
  },
}

onSignedOut(() => {
  if (!current.value?.signed_in) return
  expired.value = true
  current.value = { ...current.value, signed_in: false, account: null, role: null, csrf: null }
  setCsrf(null)
})
