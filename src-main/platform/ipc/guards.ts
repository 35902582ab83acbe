import type { Touches, TransportError } from '#shared/kernel/operation'
import type { Result } from '#shared/kernel/result'
import type { Permission } from '#shared/store/access/permissions'

/** Why a call is held back before anything is done. */
export type Held = Extract<
  TransportError,
  { readonly code: 'not-allowed' | 'needs-approval' | 'terminal-stopped' | 'till-left' | 'clock-doubted' }
>

/** What somebody asks for, as the contract reads it, and the approval they brought. */
export interface Asked {
  readonly operation: string
  readonly input: unknown
  readonly permission: 'signed-in' | Permission
  readonly approvalId: string | undefined
}

/** Who is at the till and what they may do there, as `dispatch` asks it, in this order. */
export interface Guards<Staff, Caller extends Staff> {
  /** Null when nobody is signed in. */
  readonly signedIn: () => Staff | null
  /** Lets them do what needs a right, by their own or with an approval for exactly what they ask. */
  readonly admit: (staff: Staff, asked: Asked) => Result<Caller, Held>
  /** Why this terminal may do nothing the company's tills would hear of; null where it may. */
  readonly ownTerminal: () => Held | null
  /** Why they may not work on the open till; null where they may, or none is open. */
  readonly ownTill: (caller: Caller) => Held | null
  /** Why nothing may be dated now; null while the computer's clock is believed. */
  readonly believedClock: () => Held | null
}

interface Holds {
  /** Waits for its turn where another program holds the file. */
  readonly turn: boolean
  /** Only while nobody else speaks as this terminal. */
  readonly ownTerminal: boolean
  /** Only for who may work on the open till. */
  readonly ownTill: boolean
  /** Only while the clock is believed. */
  readonly believedClock: boolean
}

const free: Holds = { turn: false, ownTerminal: false, ownTill: false, believedClock: false }
const undated: Holds = { turn: true, ownTerminal: false, ownTill: false, believedClock: false }
const dated: Holds = { turn: true, ownTerminal: true, ownTill: false, believedClock: true }
const atTheTill: Holds = { turn: true, ownTerminal: true, ownTill: true, believedClock: true }

/** What holds an operation back, by what it touches. */
export const holds: Readonly<Record<Touches, Holds>> = {
  nothing: free,
  sale: atTheTill,
  money: atTheTill,
  goods: atTheTill,
  till: dated,
  customer: dated,
  stock: dated,
  settings: undated,
  device: undated,
}

/** Before anybody can sign in. */
export const nobodyYet: Guards<never, never> = {
  signedIn: () => null,
  admit: (nobody) => nobody,
  ownTerminal: () => null,
  ownTill: () => null,
  believedClock: () => null,
}
