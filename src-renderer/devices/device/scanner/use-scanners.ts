import { useEffect, useState } from 'react'
import type { ScannersView } from '#shared/devices/device/scanner-operations'
import { call, onEvent } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'

/** How often the screen looks: whoever stands before it sees what a hand on a cable changes. */
const LOOK_MS = 1_500

/** The scanners as they are now, for as long as the screen is open; after each scan at once. */
export function useScanners() {
  const [view, setView] = useState<ScannersView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    async function look() {
      const reply = await call('scanner.list', {})
      if (!wanted) return
      if (reply.ok) setView(reply.value)
      setProblem(reply.ok ? null : messageFor(reply.error))
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_MS)
    const stops = (['scanners-changed', 'code-scanned', 'scan-unreadable'] as const).map((name) =>
      onEvent(name, () => void look()),
    )
    return () => {
      wanted = false
      clearInterval(timer)
      for (const stop of stops) stop()
    }
  }, [])
  return { view, problem, show: setView }
}
