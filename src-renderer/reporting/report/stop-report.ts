import { call } from '../../ipc/client'

/** Has main stop a run or an export nobody waits for any more; one that is over stays as it ended. */
export function stopReport(run: string | null): void {
  if (run !== null) void call('reports.cancel', { run })
}
