import { useEffect, useState } from 'react'
import type { DisplayDevice } from '#shared/devices/display/display-operations'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'

/** How often the screen looks: whoever plugs a screen in sees it come. */
const LOOK_MS = 1_500

/** The customer displays as they are now, for as long as the section is open. */
export function useDisplay() {
  const [device, setDevice] = useState<DisplayDevice | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    async function look() {
      const reply = await call('display.device', {})
      if (!wanted) return
      if (reply.ok) setDevice(reply.value)
      setProblem(reply.ok ? null : messageFor(reply.error))
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_MS)
    return () => {
      wanted = false
      clearInterval(timer)
    }
  }, [])
  return { device, problem, show: setDevice }
}
