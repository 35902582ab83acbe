import { useAnswer } from '../../../ipc/use-answer'

/** How often the list is asked for anew: attempts come and go without changing the count. */
const refreshMs = 3000

/** What no operator was told yet, kept up to date. */
export function usePendingWork() {
  return useAnswer('loyalty.pending', {}, { everyMs: refreshMs })
}
