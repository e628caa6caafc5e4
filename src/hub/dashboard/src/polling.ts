// SPDX-License-Identifier: Apache-2.0
import { onMounted, onUnmounted } from 'vue'

/** Runs the task now and again `pauseMs` after it ended, only while somebody can see the page. */
export function usePolling(task: () => Promise<void>, pauseMs: number): { runNow: () => void } {
  let timer: number | undefined
  let isRunning = false
  let isWanted = false
  let isMounted = false

  async function run(): Promise<void> {
    window.clearTimeout(timer)
    if (isRunning) {
      isWanted = true
      return
    }
    isRunning = true
    do {
      isWanted = false
      await task()
    } while (isWanted)
    isRunning = false
    if (isMounted && document.visibilityState === 'visible') timer = window.setTimeout(() => void run(), pauseMs)
  }

  function visibilityChanged(): void {
    if (document.visibilityState === 'visible') void run()
    else window.clearTimeout(timer)
  }

  onMounted(() => {
    isMounted = true
    document.addEventListener('visibilitychange', visibilityChanged)
    void run()
  })
  onUnmounted(() => {
    isMounted = false
    window.clearTimeout(timer)
    document.removeEventListener('visibilitychange', visibilityChanged)
  })
  return { runNow: () => void run() }
}
