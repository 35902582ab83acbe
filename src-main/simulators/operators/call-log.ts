import type { FaultKind } from './faults/fault'
import type { SimulatedId } from './simulated-id'

/** A call that arrived, and what became of it. */
export interface Call {
  readonly at: number
  readonly operator: SimulatedId
  readonly method: string
  /** The route, or the path as asked where there is no such route. */
  readonly path: string
  readonly requestId: string | null
  readonly body: unknown
  readonly fault: FaultKind | null
  /** Null: no answer was sent. */
  readonly status: number | null
  /** The operator's refusal code. */
  readonly code: string | null
}

const KEPT = 10_000

/** The latest calls, oldest first. */
export function callLog() {
  const calls: Call[] = []
  return {
    add(call: Call): void {
      calls.push(call)
      if (calls.length > KEPT) calls.shift()
    },
    list: (): readonly Call[] => [...calls],
  }
}

export type CallLog = ReturnType<typeof callLog>
