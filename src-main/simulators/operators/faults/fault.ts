import { z } from 'zod'
import { simulatedIdSchema } from '../simulated-id'

/** Milliseconds, or null: until the held calls are released. */
const duration = z.int().nonnegative().max(600_000).nullable()

/** Everything that can go wrong between a till and an operator. */
export const faultSchema = z.discriminatedUnion('kind', [
  /** Waits, then processes and answers: the till may have given up long before it is processed. */
  z.strictObject({ kind: z.literal('delay'), ms: duration }),
  /** Processes at once; the answer waits. */
  z.strictObject({ kind: z.literal('late-answer'), ms: duration }),
  z.strictObject({ kind: z.literal('lost-before') }),
  z.strictObject({ kind: z.literal('lost-after') }),
  /** The request is processed twice; the second answer is sent. */
  z.strictObject({ kind: z.literal('doubled') }),
  z.strictObject({ kind: z.literal('error-before') }),
  z.strictObject({ kind: z.literal('error-after') }),
  /** Processed, but the answer is cut JSON. */
  z.strictObject({ kind: z.literal('malformed') }),
  z.strictObject({ kind: z.literal('too-many-requests'), retryAfterSeconds: z.int().positive().max(3600) }),
  z.strictObject({ kind: z.literal('wrong-credential') }),
  z.strictObject({ kind: z.literal('already-done') }),
  /** Nobody listens on the port. */
  z.strictObject({ kind: z.literal('refused') }),
  /** The operator's clock is off by so many milliseconds, either way. */
  z.strictObject({ kind: z.literal('clock-skew'), ms: z.int() }),
])
export type Fault = Readonly<z.infer<typeof faultSchema>>
export type FaultKind = Fault['kind']

/** Faults of the operator as a whole: they are on until switched off and know no paths. */
export const wholeOperatorFaults: readonly FaultKind[] = ['refused', 'clock-skew']

export const faultOrderSchema = z
  .strictObject({
    operator: simulatedIdSchema,
    /** A route such as `/venda/efetivar`; null for all of them. */
    path: z.string().startsWith('/').nullable().default(null),
    /** For the next so many calls; null until switched off. */
    calls: z.int().positive().nullable().default(null),
    fault: faultSchema,
  })
  .refine(
    ({ path, calls, fault }) =>
      !wholeOperatorFaults.includes(fault.kind) || (path === null && calls === null),
    'this fault is of the whole operator, until switched off',
  )
export type FaultOrder = z.input<typeof faultOrderSchema>
