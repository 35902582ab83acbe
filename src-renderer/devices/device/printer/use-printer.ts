import { useEffect, useState } from 'react'
import type { PrinterView } from '#shared/devices/device/device-operations'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'

/** How often the screen looks: whoever stands before the printer sees what a hand on it changes. */
const LOOK_MS = 1_500

/** The printer as it is now, for as long as the screen is open. */
export function usePrinter() {
  const [view, setView] = useState<PrinterView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    async function look() {
      const reply = await call('device.printer', {})
      if (!wanted) return
      if (reply.ok) setView(reply.value)
      setProblem(reply.ok ? null : messageFor(reply.error))
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_MS)
    return () => {
      wanted = false
      clearInterval(timer)
    }
  }, [])
  return { view, problem, show: setView }
}
