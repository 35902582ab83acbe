import type { Log } from '../../platform/logging/log'

export interface Incident {
  readonly id: string
  readonly event: string
  readonly error: unknown
}

/** A log one can read back. */
export function testLog(): Log & { readonly events: string[]; readonly incidents: Incident[] } {
  const events: string[] = []
  const incidents: Incident[] = []
  return {
    events,
    incidents,
    info: (event) => void events.push(event),
    incident: (event, error) => {
      const id = `INC-${incidents.length + 1}`
      incidents.push({ id, event, error })
      return id
    },
  }
}
