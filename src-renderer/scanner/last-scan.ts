import { create } from 'zustand'
import type { Instant } from '#shared/kernel/ids'

/** The latest code a scanner sent since the program opened. */
export interface LastScan {
  readonly code: string
  /** As in the AIM identifier (`E0`); null when the scanner does not tell. */
  readonly symbology: string | null
  /** Null when the scanner types. */
  readonly scannerName: string | null
  readonly at: Instant
}

const useLastScanStore = create<{ readonly last: LastScan | null }>(() => ({ last: null }))

export function useLastScan(): LastScan | null {
  return useLastScanStore((store) => store.last)
}

export function rememberScan(last: LastScan): void {
  useLastScanStore.setState({ last })
}
