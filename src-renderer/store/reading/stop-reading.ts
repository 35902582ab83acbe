import { call } from '../../ipc/client'

/** Has main stop what nobody waits for any more; what is over stays as it ended. */
export function stopReading(run: string | null): void {
  if (run !== null) void call('reading.stop', { run })
}
