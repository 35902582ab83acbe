import { messageInbox } from '../gateways/inbox'
import { openGateways } from '../gateways/open-gateways'
import { openSmtpPort, smtpPaths, type SmtpPort } from '../gateways/smtp'
import { callLog } from './call-log'
import { faultSwitches } from './faults/fault-switches'
import { heldCalls } from './faults/held-calls'
import { openLoopbackPort, type LoopbackPort } from './http/loopback-port'
import type { Operator } from './http/operator'
import { serveOperator } from './http/serve-operator'
import { openOperators } from './open-operators'
import { operatorIds } from './operator-id'
import { servePanel } from './panel/serve-panel'
import { demoData, type SimulatorData } from './seed/simulator-data'
import type { SimulatedId } from './simulated-id'
import type { SimulatorView } from './simulator-view'
import { smsInbox } from './sms-inbox'

interface SimulatorOptions {
  /** Ports on 127.0.0.1; 0, or none given, takes a free one. */
  readonly ports?: Partial<Record<SimulatedId | 'panel', number>>
  /** The operators' clock, milliseconds since 1970. */
  readonly now?: () => number
  /** The same seed makes up the same PINs, tokens and ids in the same order. */
  readonly seed?: number
  readonly data?: SimulatorData
}

export interface Simulators extends SimulatorView {
  readonly crmBonus: { readonly url: string }
  readonly dito: { readonly authenticationUrl: string; readonly communicationUrl: string }
  readonly juntosSomosMais: { readonly url: string }
  readonly smtp: Pick<SmtpPort, 'host' | 'port' | 'url'>
  readonly zenvia: { readonly url: string }
  readonly infobip: { readonly url: string }
  readonly panel: { readonly url: string }
  /** Closes every port; calls still under way are cut. */
  readonly close: () => Promise<void>
}

/** Starts operators and carriers on loopback, each with a port of its own, and the panel beside them. */
export async function startSimulators(options: SimulatorOptions = {}): Promise<Simulators> {
  const { ports = {}, now = Date.now, seed = 1, data = demoData } = options
  const open = new Map<SimulatedId | 'panel', LoopbackPort | SmtpPort>()
  const faults = faultSwitches(async (operator, isOpen) => {
    const port = open.get(operator)
    await (isOpen ? port?.reopen() : port?.close())
  })
  const held = heldCalls()
  const calls = callLog()
  const sms = smsInbox()
  const inbox = messageInbox()
  const clockOf = (id: SimulatedId) => () => now() + faults.skewOf(id)
  const operators = openOperators(data, seed, clockOf, sms)
  const gateways = openGateways(inbox, clockOf)
  const servedBy = (id: Exclude<SimulatedId, 'smtp'>): Operator =>
    id === 'zenvia' || id === 'infobip' ? gateways[id] : operators[id].operator

  const view: SimulatorView = {
    data,
    faults,
    release: () => held.release(),
    heldCount: held.count,
    ledger: (operator) =>
      (operator ? [operator] : operatorIds).flatMap((id) => operators[id].ledger.movements()),
    balance: (operator, member) => operators[operator].ledger.balance(member),
    sms: sms.list,
    arrived: inbox.list,
    answer: (from, text) => inbox.answer({ at: now(), from, text }),
    answers: inbox.answers,
    calls: calls.list,
    paths: (id) => (id === 'smtp' ? smtpPaths : servedBy(id).routes.map(({ path }) => path)),
  }

  const close = async (): Promise<void> => {
    await Promise.all([...open.values()].map((port) => port.close()))
    held.release()
  }
  let smtp: SmtpPort
  try {
    for (const id of [...operatorIds, 'zenvia', 'infobip'] as const) {
      const listener = serveOperator(servedBy(id), { faults, held, calls, now })
      open.set(id, await openLoopbackPort(ports[id] ?? 0, listener))
    }
    smtp = await openSmtpPort(ports.smtp ?? 0, { inbox, faults, held, calls, now })
    open.set('smtp', smtp)
    open.set('panel', await openLoopbackPort(ports.panel ?? 0, servePanel(view)))
  } catch (error) {
    await close()
    throw error
  }

  const urlOf = (id: SimulatedId | 'panel'): string => open.get(id)?.url ?? ''
  return {
    ...view,
    crmBonus: { url: urlOf('crm-bonus') },
    dito: { authenticationUrl: `${urlOf('dito')}/auth/token`, communicationUrl: urlOf('dito') },
    juntosSomosMais: { url: urlOf('juntos-somos-mais') },
    smtp,
    zenvia: { url: urlOf('zenvia') },
    infobip: { url: urlOf('infobip') },
    panel: { url: urlOf('panel') },
    close,
  }
}
