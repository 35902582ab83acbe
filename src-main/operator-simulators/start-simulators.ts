import { callLog, type Call } from './call-log'
import { openBooks } from './crm-bonus/crm-bonus-books'
import { crmBonus } from './crm-bonus/crm-bonus'
import { faultSwitches, type FaultSwitches } from './faults/fault-switches'
import { heldCalls } from './faults/held-calls'
import { openLoopbackPort, type LoopbackPort } from './http/loopback-port'
import { serveOperator } from './http/serve-operator'
import type { Movement } from './ledger'
import type { OperatorId } from './operator-id'
import { demoData, type SimulatorData } from './seed/simulator-data'
import { smsInbox, type Sms } from './sms-inbox'

export interface SimulatorOptions {
  /** Ports on 127.0.0.1; 0, or none given, takes a free one. */
  readonly ports?: Partial<Record<'crmBonus', number>>
  /** The operators' clock, milliseconds since 1970. */
  readonly now?: () => number
  /** The same seed makes up the same PINs, tokens and ids in the same order. */
  readonly seed?: number
  readonly data?: SimulatorData
}

export interface Simulators {
  readonly crmBonus: { readonly url: string }
  readonly faults: FaultSwitches
  /** Lets calls go on that a fault holds until released. */
  readonly release: () => void
  /** Every movement of every operator's books, oldest first within an operator. */
  readonly ledger: (operator?: OperatorId) => readonly Movement[]
  /** Cents or points a member has at an operator. */
  readonly balance: (operator: OperatorId, member: string) => number
  readonly sms: () => readonly Sms[]
  readonly calls: () => readonly Call[]
  /** Closes every port; calls still under way are cut. */
  readonly close: () => Promise<void>
}

/** Starts the operators on loopback, each with a port of its own. */
export async function startSimulators(options: SimulatorOptions = {}): Promise<Simulators> {
  const { ports = {}, now = Date.now, seed = 1, data = demoData } = options
  const open = new Map<OperatorId, LoopbackPort>()
  const faults = faultSwitches(async (operator, isOpen) => {
    const port = open.get(operator)
    await (isOpen ? port?.reopen() : port?.close())
  })
  const clockOf = (operator: OperatorId) => () => now() + faults.skewOf(operator)
  const held = heldCalls()
  const calls = callLog()
  const sms = smsInbox()

  const crmBonusBooks = openBooks(data.crmBonus, seed, clockOf('crm-bonus'), sms)
  const ledgers = { 'crm-bonus': crmBonusBooks.ledger }

  const surroundings = { faults, held, calls, now }
  const crmBonusPort = await openLoopbackPort(
    ports.crmBonus ?? 0,
    serveOperator(crmBonus(crmBonusBooks), surroundings),
  )
  open.set('crm-bonus', crmBonusPort)

  return {
    crmBonus: { url: crmBonusPort.url },
    faults,
    release: held.release,
    ledger: (operator) =>
      Object.values(ledgers).flatMap((ledger) =>
        ledger.movements().filter((movement) => operator === undefined || movement.operator === operator),
      ),
    balance: (operator, member) => ledgers[operator].balance(member),
    sms: sms.list,
    calls: calls.list,
    close: async () => {
      await Promise.all([...open.values()].map((port) => port.close()))
      held.release()
    },
  }
}
