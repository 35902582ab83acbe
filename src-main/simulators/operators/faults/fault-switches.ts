import type { SimulatedId } from '../simulated-id'
import { faultOrderSchema, wholeOperatorFaults, type Fault, type FaultOrder } from './fault'

interface SwitchedFault {
  readonly id: number
  readonly operator: SimulatedId
  readonly path: string | null
  readonly callsLeft: number | null
  readonly fault: Fault
}

/** Told that an operator's port shall be open or closed; resolves when it is. */
type PortKeeper = (operator: SimulatedId, isOpen: boolean) => Promise<void>

/** Which faults are switched on. The one switched on first for a call is the one that happens to it. */
export function faultSwitches(keepPort: PortKeeper) {
  let switched: SwitchedFault[] = []
  let nextId = 1

  const skewOf = (operator: SimulatedId): number =>
    switched.reduce(
      (sum, { operator: of, fault }) =>
        of === operator && fault.kind === 'clock-skew' ? sum + fault.ms : sum,
      0,
    )

  const isRefusing = (operator: SimulatedId): boolean =>
    switched.some((one) => one.operator === operator && one.fault.kind === 'refused')

  async function forget(isForgotten: (one: SwitchedFault) => boolean): Promise<void> {
    const gone = switched.filter(isForgotten)
    switched = switched.filter((one) => !isForgotten(one))
    const reopened = new Set(gone.filter((one) => one.fault.kind === 'refused').map((one) => one.operator))
    for (const operator of reopened) if (!isRefusing(operator)) await keepPort(operator, true)
  }

  return {
    /** Throws a ZodError for an order that makes no sense. Returns the id to switch it off with. */
    async switchOn(order: FaultOrder): Promise<number> {
      const { operator, path, calls, fault } = faultOrderSchema.parse(order)
      const id = nextId++
      switched.push({ id, operator, path, callsLeft: calls, fault })
      if (fault.kind === 'refused') await keepPort(operator, false)
      return id
    },
    /** Switching off what is off already changes nothing. */
    switchOff: (id: number): Promise<void> => forget((one) => one.id === id),
    switchAllOff: (): Promise<void> => forget(() => true),
    list: (): readonly SwitchedFault[] => [...switched],
    skewOf,
    /** The fault that happens to a call that has just arrived; counts it. */
    take(operator: SimulatedId, path: string): Fault | undefined {
      const hit = switched.find(
        (one) =>
          one.operator === operator &&
          (one.path === null || one.path === path) &&
          !wholeOperatorFaults.includes(one.fault.kind),
      )
      if (!hit) return undefined
      const callsLeft = hit.callsLeft === null ? null : hit.callsLeft - 1
      switched = switched.flatMap((one) =>
        one !== hit ? [one] : callsLeft === 0 ? [] : [{ ...hit, callsLeft }],
      )
      return hit.fault
    },
  }
}

export type FaultSwitches = ReturnType<typeof faultSwitches>
