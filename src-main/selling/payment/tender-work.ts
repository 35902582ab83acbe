import type { SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { RefusalOf } from '#shared/kernel/operation'
import type { Result } from '#shared/kernel/result'
import type { NewTender, Tender, TenderKind, TenderOf } from '#shared/selling/payment/tender'
import type { TenderBase } from '#shared/selling/payment/tender-definition'
import type { takeErrors } from '#shared/selling/payment/tender-refusals'
import type { RefundView } from '#shared/selling/returns/return-view'
import type { RefundPart } from '#shared/selling/returns/same-tender'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { AccessRefusal, Caller } from '../../store/access/caller'
import type {
  FinishDenial,
  Finished,
  Finishing,
  GiveBackDenial,
  Left,
  Returned,
  Returning,
  UndoDenial,
  Voiding,
} from '../sale/participant'

/** Only what operations declare that take tenders: a refusal of which the screen knows nothing does not compile. */
export type TakeDenial = RefusalOf<typeof takeErrors> | AccessRefusal

/** What every kind is entered with. */
export type Entered = Pick<TenderBase, 'id' | 'amount'>

/** What is to be paid: a sale, or what a customer owes, which is none. */
interface ToPay extends Pick<Sale, 'branchId' | 'customerId' | 'tenders'> {
  readonly id: SaleId | null
}

/** A tender somebody means to take, and what it is for. */
export interface Taking<Asked extends Entered = NewTender> {
  readonly desk: Desk
  readonly caller: Caller
  readonly sale: ToPay
  /** What it comes to, in cents. */
  readonly due: Cents
  readonly asked: Asked
  /** The change somebody looked at and agreed to give, in cents; null when nobody was asked. */
  readonly confirmedChange: Cents | null
}

/** What is kept of a tender that its kind alone knows. */
type DetailOf<T extends TenderBase> = Omit<T, 'kind' | keyof TenderBase>

/** What the till does with one kind of tender. What the kind is, src-shared says. */
export interface TenderWork<Asked extends Entered = NewTender, T extends TenderBase = Tender> {
  /** Stands around the taking, whose transaction is gone where it was refused. */
  attempt<R, E extends { readonly code: string }>(
    taking: Pick<Taking<Asked>, 'desk' | 'caller' | 'asked'>,
    take: () => Result<R, E>,
  ): Result<R, E | TakeDenial>
  /** Completes what the cashier entered. */
  prepare(db: ReadDb, taking: Taking<Asked>): Result<DetailOf<T>, TakeDenial>
  /** Whether it may be taken: asked once it is known to fit the sale. Writes what taking it alone leaves behind. */
  take(db: WriteDb, taking: Taking<Asked>): Result<null, TakeDenial>
  /** Whether those of this kind on the sale still hold as it finishes. */
  checkFinish(db: ReadDb, act: Finishing, mine: readonly T[]): Result<null, FinishDenial>
  /** What they leave behind once it is finished; may not refuse. */
  finish(db: WriteDb, deed: Finished, mine: readonly T[]): Left
  /** Whether what goes back by this kind can, when the whole sale is cancelled or goods come back. */
  checkUndo(db: ReadDb, act: Voiding, mine: readonly RefundView[]): Result<null, UndoDenial>
  checkGiveBack(db: ReadDb, act: Returning, mine: readonly RefundPart[]): Result<null, GiveBackDenial>
  /** Gives it back; may not refuse. */
  undo(db: WriteDb, deed: Voiding, mine: readonly RefundView[]): Left
  giveBack(db: WriteDb, deed: Returned, mine: readonly RefundPart[]): Left
}

/** A kind's own work. */
export type WorkOf<Kind extends TenderKind> = TenderWork<
  Extract<NewTender, { readonly kind: Kind }>,
  TenderOf<Kind>
>
