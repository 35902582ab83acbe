import { z } from 'zod'
import { instantSchema } from './ids'
import type { Result } from './result'

/** Each expected refusal is a code with the detail its message needs (an empty object when none). */
export type ErrorShapes = Readonly<Record<string, z.ZodObject>>

export interface Operation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Errors extends ErrorShapes = ErrorShapes,
  P extends string = string,
> {
  readonly kind: 'query' | 'command'
  readonly input: Input
  readonly output: Output
  readonly errors: Errors
  /** `public`: before sign-in. `signed-in`: any operator. Otherwise the right the operator must hold. */
  readonly permission: P
}

type Declaration<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Errors extends ErrorShapes,
  P extends string,
> = Omit<Operation<Input, Output, Errors, P>, 'kind'>

/**
 * Declares an operation that asks: it leaves sales, money, goods, customers and settings as they are, so neither the file's
 * turn nor a doubted clock holds it back. It is not without effect: it may ask a loyalty operator, most of which is logged
 * in the database, search ports and the network for devices, or write and take it all back (`sale.rehearse`).
 */
export function query<I extends z.ZodType, O extends z.ZodType, E extends ErrorShapes, P extends string>(
  declaration: Declaration<I, O, E, P>,
): Operation<I, O, E, P> {
  return { kind: 'query', ...declaration }
}

/** Declares an operation that changes something; what of it is stored is on disk before main answers. */
export function command<I extends z.ZodType, O extends z.ZodType, E extends ErrorShapes, P extends string>(
  declaration: Declaration<I, O, E, P>,
): Operation<I, O, E, P> {
  return { kind: 'command', ...declaration }
}

/** What the transport itself may answer to any call. */
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
  /** Nothing was written: the disk has no room or refuses to write. */
  'disk-full': z.object({}),
  /** Another program, such as an antivirus, kept hold of a file for some seconds. */
  'file-held': z.object({}),
  /** Nothing was written: another program holds the file and would not let go. */
  'file-busy': z.object({}),
  internal: z.object({ incidentId: z.string() }),
} satisfies ErrorShapes

export type Contract = Readonly<Record<string, Operation>>

/** An empty shape adds nothing to its code (zod infers it as Record<string, never>, which would forbid the code). */
export type DetailOf<Shape extends z.ZodObject> = keyof Shape['shape'] extends never
  ? unknown
  : Readonly<z.infer<Shape>>

type ErrorUnion<Shapes extends ErrorShapes> = {
  [Code in keyof Shapes & string]: { readonly code: Code } & DetailOf<Shapes[Code]>
}[keyof Shapes & string]

export type InputOf<Op extends Operation> = z.input<Op['input']>
export type ParsedInputOf<Op extends Operation> = z.output<Op['input']>
export type OutputOf<Op extends Operation> = z.output<Op['output']>
/** The refusals an operation declares itself. */
export type DeclaredErrorOf<Op extends Operation> = ErrorUnion<Op['errors']>
export type TransportError = ErrorUnion<typeof transportErrors>
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
