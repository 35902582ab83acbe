import { z } from 'zod'
import { tenderIdSchema, type TenderId } from '../../kernel/ids'
import { positiveCentsSchema, type Cents } from '../../kernel/money/cents'
import type { Refusals } from '../../kernel/refusal'
import { tenderStates, type TenderState } from './tender-states'

/** What every tender has, whatever its kind. */
export interface TenderBase {
  readonly id: TenderId
  /** Cents: what it pays, or claims while it is asked. Of cash, all that was handed over. */
  readonly amount: Cents
  readonly state: TenderState
}

type WithDetail<Detail extends z.ZodRawShape> = TenderBase & Readonly<z.infer<z.ZodObject<Detail>>>

/** How an order may agree on being paid by this kind: not at all, in one sum, or in parcelas. */
export type Plan = 'none' | 'whole' | 'installments'

/** A whole return may go back by it, however the sale was paid: the right it takes, and what the cashier is told before. */
export interface ChosenRefund {
  readonly right: string
  /** Behind “Os produtos voltam ao estoque”. */
  readonly told: string
}

/** All that is said of one kind of tender, wherever tenders are taken, drawn, printed, counted or given back. */
interface Declaration<
  Kind extends string,
  Entered extends z.ZodRawShape,
  Detail extends z.ZodRawShape,
  P extends Plan,
  Usual extends boolean,
  Chosen extends ChosenRefund | null,
  Refused extends Refusals,
  Late extends Refusals,
  Taken extends TenderBase,
> {
  /** As it is stored, for good. */
  readonly kind: Kind
  /** On papers, in lists and at the closing. */
  readonly name: string
  /** On its button of the payment screen. */
  readonly label: string
  /** The key that chooses it on the payment screen, 1 to 9. */
  readonly digit: number
  /** What the cashier enters beside the amount. */
  readonly entered: z.ZodObject<Entered>
  /** What is kept of it beside amount and state: the JSON of its row. */
  readonly detail: z.ZodObject<Detail>
  /** Why it is not taken, beside what holds for every kind; and why, once taken, it no longer holds when the sale is to finish. */
  readonly refusals: Refused
  readonly finishRefusals: Late
  /** Who owes it must be known: what a cashier is told where nobody is. Null where anybody may pay by it. */
  readonly needsCustomer: string | null
  /** Somebody else answers for its money: what a cashier is told who finishes before. Null where it pays at once. */
  readonly unanswered: string | null
  /** It may come to more than is due, and the rest is given back in cash. */
  readonly givesChange: boolean
  /** What a customer owes on crediário may be paid by it: money, and nothing that is owed or bought goods. */
  readonly paysDebt: boolean
  /** The payment screen may begin with it: it needs nobody and nothing else. */
  readonly mayBeUsual: Usual
  readonly plan: P
  readonly refund: {
    /** 1 goes back first: what is owed is forgiven before anything is paid out; cash leaves the till last. */
    readonly order: number
    /** What whoever cancelled a sale does now: `Estorne no cartão de débito`. */
    readonly deed: string
    /** It is still owed until it is paid: that goes back by owing less, what was paid of it already in cash. */
    readonly isOwed: boolean
    /** Its machine or bank gives it back, with a slip that is counted at the closing. */
    readonly leavesSlip: boolean
    /** Null where only what it paid itself goes back by it. */
    readonly chosen: Chosen
  }
  /** By what it is found again at the card machine, the bank or the shop; empty where by nothing. */
  mark(tender: Taken): string
  /** What the audit keeps of it when it is given up, beside kind and amount. */
  audited(tender: Taken): Readonly<Record<string, string>>
  /** How the receipt says it: what stands behind its name, and the lines below. */
  printed(tender: Taken): { readonly behindName: string; readonly lines: readonly string[] }
  /** Into how many parcelas it is divided; null where it cannot be. */
  installments(tender: Taken): number | null
  /** The code a customer pays it by, as text for a QR code; null where there is none. */
  payableCode(tender: Taken): string | null
}

/** Declares a kind of tender, and makes the schemas of what is entered of it and what is on a sale. */
export function defineTender<
  const Kind extends string,
  Entered extends z.ZodRawShape,
  Detail extends z.ZodRawShape,
  const P extends Plan,
  const Usual extends boolean,
  const Chosen extends ChosenRefund | null,
  Refused extends Refusals,
  Late extends Refusals,
>(declared: Declaration<Kind, Entered, Detail, P, Usual, Chosen, Refused, Late, WithDetail<Detail>>) {
  const kind = z.literal(declared.kind)
  const base = { id: tenderIdSchema, amount: positiveCentsSchema }
  return {
    ...declared,
    newSchema: z.object({ kind, ...base, ...declared.entered.shape }),
    schema: z.object({ kind, ...base, state: z.enum(tenderStates), ...declared.detail.shape }),
  }
}

/** A kind of tender to whoever asks the same of all of them. */
export interface TenderDefinition extends Declaration<
  string,
  z.ZodRawShape,
  z.ZodRawShape,
  Plan,
  boolean,
  ChosenRefund | null,
  Refusals,
  Refusals,
  TenderBase
> {
  readonly newSchema: z.ZodObject
  readonly schema: z.ZodObject
}
