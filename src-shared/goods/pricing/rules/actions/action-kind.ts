import { z } from 'zod'
import type { Cents } from '../../../../kernel/money/cents'
import type { Thousandths } from '../../../../kernel/money/quantity'

/** One piece, or what is weighed or priced by its label and cannot be divided. */
export interface Unit {
  readonly quantity: Thousandths
  /** Its price so far, in cents. */
  readonly price: Cents
}

/** What a sale-wide action is offered, in cents. */
export interface Whole {
  /** What the goods it is about cost when its phase began: what a threshold is held against. */
  readonly entry: Cents
  /** What they cost now. */
  readonly now: Cents
}

/** What an action takes off, in cents, never negative and never more than there is, by the phase of pricing it belongs to. */
export type Effect =
  | { readonly phase: 'price'; readonly off: (unit: Unit) => Cents }
  /** Of so many pieces together, their prices the dearest first; never more of cheaper ones. */
  | { readonly phase: 'sets'; readonly size: number; readonly off: (prices: readonly Cents[]) => Cents }
  | { readonly phase: 'sale' | 'customer'; readonly off: (whole: Whole) => Cents }

/** An action ready to apply, and what it says to the customer: “leve 3, pague 2”. */
export type Action = Effect & { readonly says: string }

/** A kind of action: how its parameters are stored, and what they mean. */
export function actionKind<Id extends string, Shape extends z.ZodRawShape>(
  id: Id,
  shape: Shape,
  meaning: (parameters: z.output<z.ZodObject<Shape>>) => Action,
) {
  return z.object({ kind: z.literal(id), ...shape }).transform((stored): Action => meaning(stored as never))
}
