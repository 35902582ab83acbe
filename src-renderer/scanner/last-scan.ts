import { create } from 'zustand'
import type { Instant } from '../../src-shared/ids'

/** The latest code the scanner sent since the program opened. */
export interface LastScan {
  readonly code: string
  readonly at: Instant
}

const useLastScanStore = create<{ readonly last: LastScan | null }>(() => ({ last: null }))

export function useLastScan(): LastScan | null {
  return useLastScanStore((store) => store.last)
}

export function rememberScan(code: string): void {
  useLastScanStore.setState({ last: { code, at: Date.now() } })
}
