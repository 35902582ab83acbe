import { z } from 'zod'
import type { AtStake } from './at-stake'
import { instantSchema } from './ids'
import type { DetailOf, Refusals } from './refusal'
import type { Result } from './result'
import { terminalStopSchema } from './terminal-stop'

/**
 * What an operation may change, the gravest where there are several; by it main holds a call back (`dispatch`, the one
 * place that does). One word each:
 * - `nothing`: sales, money, goods, customers, settings and devices stay as they are. It reads; a command that says so asks
 *   somebody outside and logs what they answered, counts a wrong try, or takes back what it wrote. Never held back.
 * - `sale`: the sale in progress, its tenders and benefits apart from money.
 * - `money`: tenders and the money of the open till.
 * - `goods`: goods over the counter of the open till, with the money they cost.
 *   These three are for who may work on the open till, and wait until the clock is believed.
 * - `till`: which till is open, who answers for it, and what is said of closed ones.
 * - `customer`: what is kept for a customer or promised to one: their file, an order, points, a voucher.
 * - `stock`: how much there is of goods, and what is written down on the way to it.
 *   These three are dated, too, and wait until the clock is believed, whoever's the till is.
 *   All six are what the company's tills tell each other of: a terminal that was stopped does nothing of the kind.
 * - `settings`: how the shop is set up, who works in it, and its records about itself.
 * - `device`: what is plugged in, and what is sent to it.
 *   These two wait for nobody's clock, and are how a stopped terminal is put right.
 * Everything but `nothing` waits for its turn where another program holds the file.
 */
export type Touches =
  | 'nothing'
  | 'sale'
  | 'money'
  | 'goods'
  | 'till'
  | 'customer'
  | 'stock'
  | 'settings'
  | 'device'

interface Declared<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Errors extends Refusals,
  P extends string,
> {
  readonly input: Input
  readonly output: Output
  /** Why it may be refused, with the words for it. */
  readonly errors: Errors
  /** `public`: before sign-in. `signed-in`: any operator. Otherwise the right the operator must hold. */
  readonly permission: P
  readonly touches: Touches
  /** An input of the right form, for tests that go through every operation; whom it names need not exist. */
  readonly example: z.input<Input>
}

export interface Operation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Errors extends Refusals = Refusals,
  P extends string = string,
  Kind extends 'query' | 'command' = 'query' | 'command',
> extends Declared<Input, Output, Errors, P> {
  readonly kind: Kind
  /** Of every command somebody could bring an approval for: all but the public ones. */
  readonly atStake?: AtStake<z.output<Input>> | undefined
}

/**
 * Declares an operation that reads the shop's file and nothing else: its handler gets a desk that cannot write. What asks
 * somebody outside, an operator or a device, is a command.
 */
export function query<I extends z.ZodType, O extends z.ZodType, E extends Refusals, P extends string>(
  declaration: Declared<I, O, E, P> & { readonly touches: 'nothing' },
): Operation<I, O, E, P, 'query'> {
  return { kind: 'query', ...declaration }
}

type Approvable<Input extends z.ZodType, P extends string> = P extends 'public'
  ? { readonly touches: 'nothing' | 'settings'; readonly atStake?: never }
  : { readonly atStake: AtStake<z.output<Input>> }

/**
 * Declares an operation that acts: it changes something, or asks somebody outside. What of it is stored is on disk before
 * main answers.
 */
export function command<I extends z.ZodType, O extends z.ZodType, E extends Refusals, P extends string>(
  declaration: Declared<I, O, E, P> & Approvable<I, P>,
): Operation<I, O, E, P, 'command'> {
  return { kind: 'command', ...declaration }
}

/** What the transport itself may answer to any call; said by the window, since only that can name a right. */
export const transportErrors = {
  'unknown-window': z.object({}),
  'unknown-operation': z.object({}),
  'invalid-input': z.object({ field: z.string() }),
  'not-signed-in': z.object({}),
  'not-allowed': z.object({ permission: z.string() }),
  'needs-approval': z.object({ permission: z.string() }),
  /** The program started anew over an open till, and nobody answers for it yet. */
  'till-left': z.object({ operatorName: z.string() }),
  /** The computer's clock is far from the last thing written, and nobody answered for it yet. */
  'clock-doubted': z.object({ lastSeen: instantSchema, shown: instantSchema }),
  /** The company's Central stopped this terminal, and nobody put it right yet. */
  'terminal-stopped': z.object({ why: terminalStopSchema }),
  /** Nothing was written: the disk has no room or refuses to write. */
  'disk-full': z.object({}),
  /** Another program, such as an antivirus, kept hold of a file for some seconds. */
  'file-held': z.object({}),
  /** Nothing was written: another program holds the file and would not let go. */
  'file-busy': z.object({}),
  internal: z.object({ incidentId: z.string() }),
} satisfies Readonly<Record<string, z.ZodObject>>

export type Contract = Readonly<Record<string, Operation>>

export type InputOf<Op extends Operation> = z.input<Op['input']>
export type ParsedInputOf<Op extends Operation> = z.output<Op['input']>
export type OutputOf<Op extends Operation> = z.output<Op['output']>
/** What is answered of some refusals. */
export type RefusalOf<Errors extends Refusals> = {
  [Code in keyof Errors & string]: { readonly code: Code } & DetailOf<Errors[Code]['shape']>
}[keyof Errors & string]
/** The refusals an operation declares itself. */
export type DeclaredErrorOf<Op extends Operation> = RefusalOf<Op['errors']>
export type TransportError = {
  [Code in keyof typeof transportErrors]: { readonly code: Code } & DetailOf<(typeof transportErrors)[Code]>
}[keyof typeof transportErrors]
/** Everything a caller must be ready for. */
export type ErrorOf<Op extends Operation> = DeclaredErrorOf<Op> | TransportError
export type ReplyOf<Op extends Operation> = Result<OutputOf<Op>, ErrorOf<Op>>

/** What the renderer sends. An approval is one-time and bound to this operation and this input. */
export const callSchema = z.object({
  name: z.string(),
  input: z.unknown(),
  approvalId: z.string().optional(),
})
export type Call = z.infer<typeof callSchema>
