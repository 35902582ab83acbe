import type { FoundScanners } from '#shared/devices/device/scanner-operations'
import { useAnswer } from '../../../ipc/use-answer'

const nothing: FoundScanners = { serial: [], hid: [], hidFault: 'driver' }

/** What is plugged in, as of the last time somebody looked; null while looking. */
export function useFoundScanners() {
  const { reply, asking, refresh } = useAnswer('scanner.find', {})
  const found = reply?.ok === true ? reply.value : nothing
  return { found: asking || reply === null ? null : found, look: () => void refresh() }
}
