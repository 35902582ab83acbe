import type { PricedSale } from '#shared/goods/pricing/price-sale'
import type { Instant, OperatorId, OrderId, ReturnId, SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { DeclaredErrorOf } from '#shared/kernel/operation'
import type { Result } from '#shared/kernel/result'
import type { Settlement } from '#shared/selling/payment/settle'
import type { ReceiptBlock, ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { RefundKind } from '#shared/selling/returns/refund'
import type { ReturnLine } from '#shared/selling/returns/return-line'
import type { RefundView } from '#shared/selling/returns/return-view'
import type { returnsContract } from '#shared/selling/returns/returns-operations'
import type { RefundPart } from '#shared/selling/returns/same-tender'
import type { Load } from '#shared/selling/sale/load'
import type { FinishedSale, Sale } from '#shared/selling/sale/sale'
import type { saleContract } from '#shared/selling/sale/sale-operations'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { TillSession } from '#shared/store/till/till-session'
import type { Papers } from '../../devices/device/print-queue'
import type { CashDrawer } from '../../devices/hardware/cash-drawer'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { AccessRefusal, Caller } from '../../store/access/caller'
import type { ViewSale } from './view-sale'

/** Where sales are made: a desk with everybody who takes part in them, and where their papers and cash go. */
export interface SaleDesk extends Desk {
  /** In the order they act; what is undone is undone in reverse. */
  readonly participants: readonly Participant[]
  readonly view: ViewSale
  /** Told of the sale in progress as an answer draws it, once what it shows is on disk. */
  readonly drawn: (view: SaleView) => void
  readonly papers: Papers
  readonly drawer: CashDrawer
}

interface AnyAct {
  readonly desk: SaleDesk
  /** Whoever does it, with whoever approved it. */
  readonly caller: Caller
  readonly at: Instant
}

/** A sale about to be finished, loaded and priced once. */
export interface Finishing extends AnyAct {
  readonly kind: 'finish'
  readonly sale: Sale
  readonly figures: PricedSale
  readonly settlement: Settlement
}

/** The same once it has its number. */
export interface Finished extends Finishing {
  readonly sale: FinishedSale
}

/** A finished sale that is cancelled as a whole. Cents. */
export interface Voiding extends AnyAct {
  readonly kind: 'void'
  readonly sale: FinishedSale
  /** The session that is open now, where the money goes back. */
  readonly till: TillSession
  readonly total: Cents
  /** What goes back, by tender. */
  readonly refunds: readonly RefundView[]
  readonly reason: string
}

/** Goods that come back, and value bought with them: the total is the goods'. Cents. */
export interface Returning extends AnyAct {
  readonly kind: 'return'
  readonly id: ReturnId
  /** Null for goods no receipt proves. */
  readonly sale: FinishedSale | null
  readonly till: TillSession
  readonly lines: readonly ReturnLine[]
  /** Whole, each. */
  readonly loads: readonly Load[]
  readonly total: Cents
  readonly refund: RefundKind
  /** How the money goes back. */
  readonly parts: readonly RefundPart[]
  readonly reason: string
  readonly salespersonId: OperatorId | null
  /** Whether its voucher waits here for the next sale. */
  readonly exchange: boolean
}

/** The same once it has its number and its rows. */
export interface Returned extends Returning {
  readonly number: number
}

/** What is about to be done with a sale. */
export type Act = Finishing | Voiding | Returning
/** What is being done with it, decided and unstoppable. */
export type Deed = Finished | Voiding | Returned

/** A sale in progress that makes room for another, and why; empty where nobody has to say. */
export interface Leaving {
  readonly desk: Desk
  readonly caller: Caller
  readonly sale: Sale
  readonly reason: string
}

/** What a participant leaves behind in an act, beside its rows. */
export interface Left {
  /** What the act's own paper says of it. */
  readonly blocks?: readonly ReceiptBlock[]
  /** Papers of its own, after the act's. */
  readonly papers?: readonly ReceiptDocument[]
  /** Cash changes hands. */
  readonly drawer?: boolean
  readonly awaitsCampaign?: boolean
}

/** The act's own paper, kept. */
export interface Paper {
  /** What is to be printed of it. */
  readonly papers: readonly ReceiptDocument[]
  /** What all the act prints is held for until it is freed; null where it may come out at once. */
  readonly heldFor: string | null
}

/** An act as it stands on disk, for whoever has to let go of what was secured for it. */
export interface StoredAct {
  readonly id: string
  readonly kind: Act['kind']
  readonly saleId: SaleId
}

/** Only what the operation declares: a refusal of which the screen knows nothing does not compile. */
export type FinishDenial = DeclaredErrorOf<(typeof saleContract)['sale.finish']>
export type UndoDenial = DeclaredErrorOf<(typeof saleContract)['sale.void']>
/** What goods with and without a receipt have in common. */
export type GiveBackDenial =
  | Extract<
      DeclaredErrorOf<(typeof returnsContract)['returns.return']>,
      DeclaredErrorOf<(typeof returnsContract)['returns.return-without-receipt']>
    >
  | AccessRefusal

/** What somebody outside has to hold before an act of one kind may go on. */
export interface Securing<A extends Act, Denial> {
  /** Asked of the aggregate alone. */
  readonly isNeeded: (act: A) => boolean
  /** Writes its intent before it asks, and always ends: its calls have deadlines. */
  readonly secure: (act: A) => Promise<Result<null, Denial>>
}

/**
 * A feature's part in what is done with sales. It does what it does for itself alone: no participant looks at what another
 * wrote, but for the paper, which is composed of what all of them left.
 */
export interface Participant {
  /** Asked first, of what was loaded already: false spares the rest, as for most sales it does. Absent: all concern it. */
  readonly concerns?: (act: Act) => boolean
  readonly outside?: {
    readonly finish?: Securing<Finishing, FinishDenial>
    readonly undo?: Securing<Voiding, UndoDenial>
    readonly giveBack?: Securing<Returning, GiveBackDenial>
    /**
     * Lets go of what was secured for an act that is given up: after a refusal, a fault or a power cut, whatever of
     * `secure` was done until then. Nobody waits for its answer: what has to be told is enqueued.
     */
    readonly release: (db: WriteDb, act: StoredAct) => void
  }
  /** May refuse: asked of everybody before anybody acts. */
  readonly checkFinish?: (db: ReadDb, act: Finishing) => Result<null, FinishDenial>
  readonly checkUndo?: (db: ReadDb, act: Voiding) => Result<null, UndoDenial>
  readonly checkGiveBack?: (db: ReadDb, act: Returning) => Result<null, GiveBackDenial>
  /** May not refuse. */
  readonly finish?: (db: WriteDb, deed: Finished) => Left | void
  readonly undo?: (db: WriteDb, deed: Voiding) => Left | void
  readonly giveBack?: (db: WriteDb, deed: Returned) => Left | void
  /** Once everybody's part is written, in whichever order: tells of the act as it stands. */
  readonly tell?: (db: WriteDb, deed: Deed) => void
  /** The sale changed, or is no longer the one in progress: answers it with what of its own it keeps. */
  readonly follow?: (db: WriteDb, desk: Desk, before: Sale, after: Sale) => Sale
  /** An order becomes the sale in progress: what was settled on it holds for the sale. */
  readonly receive?: (db: WriteDb, orderId: OrderId, sale: Sale) => void
  /** Somebody sets the sale aside, or gives it up. */
  readonly park?: (db: WriteDb, leaving: Leaving) => void
  readonly cancel?: (db: WriteDb, leaving: Leaving) => void
  /** What the paper of a sale cancelled before says of it when it is looked at again. */
  readonly sayUndone?: (db: ReadDb, saleId: SaleId) => readonly ReceiptBlock[]
  readonly paper?: (db: WriteDb, deed: Deed, blocks: readonly ReceiptBlock[]) => Paper
}
