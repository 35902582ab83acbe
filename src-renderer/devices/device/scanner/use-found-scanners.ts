import { useEffect, useState } from 'react'
import type { FoundScanners } from '#shared/devices/device/scanner-operations'
import { call } from '../../../ipc/client'

/** What is plugged in, as of the last time somebody looked; null while looking. */
export function useFoundScanners() {
  const [found, setFound] = useState<FoundScanners | null>(null)
  const [looks, setLooks] = useState(0)
  useEffect(() => {
    let wanted = true
    void call('scanner.find', {}).then((reply) => {
      if (wanted) setFound(reply.ok ? reply.value : { serial: [], hid: [], hidFault: 'driver' })
    })
    return () => {
      wanted = false
    }
  }, [looks])
  const look = () => {
    setFound(null)
    setLooks(looks + 1)
  }
  return { found, look }
}
