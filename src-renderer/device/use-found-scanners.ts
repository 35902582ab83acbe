import { useCallback, useEffect, useState } from 'react'
import type { FoundScanners } from '../../src-shared/contract/scanner'
import { call } from '../ipc/client'

/** What is plugged in, as of the last time somebody looked; null while looking. */
export function useFoundScanners() {
  const [found, setFound] = useState<FoundScanners | null>(null)
  const look = useCallback(async () => {
    setFound(null)
    const reply = await call('scanner.find', {})
    setFound(reply.ok ? reply.value : { serial: [], hid: [], hidFault: 'driver' })
  }, [])
  useEffect(() => void look(), [look])
  return { found, look }
}
