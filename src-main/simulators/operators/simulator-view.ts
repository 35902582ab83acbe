import type { Answered, Arrived } from '../gateways/inbox'
import type { Call } from './call-log'
import type { FaultSwitches } from './faults/fault-switches'
import type { Movement } from './ledger'
import type { OperatorId } from './operator-id'
import type { SimulatorData } from './seed/simulator-data'
import type { SimulatedId } from './simulated-id'
import type { Sms } from './sms-inbox'

/** What is going on at the operators, for tests and for the panel. */
export interface SimulatorView {
  readonly data: SimulatorData
  readonly faults: FaultSwitches
  /** Lets calls go on that a fault holds until released. */
  readonly release: () => void
  readonly heldCount: () => number
  /** Every movement of the operators' books, oldest first within an operator. */
  readonly ledger: (operator?: OperatorId) => readonly Movement[]
  /** Cents, or points, a member has at an operator. */
  readonly balance: (operator: OperatorId, member: string) => number
  readonly sms: () => readonly Sms[]
  /** Every message the carriers took on. */
  readonly arrived: () => readonly Arrived[]
  /** Somebody answers the shop's SMS, from a mobile in any spelling. */
  readonly answer: (from: string, text: string) => void
  readonly answers: () => readonly Answered[]
  readonly calls: () => readonly Call[]
  /** The addresses of one of them by which faults may be switched on. */
  readonly paths: (operator: SimulatedId) => readonly string[]
}
