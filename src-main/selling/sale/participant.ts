import type { PricedSale } from '#shared/goods/pricing/price-sale'
import type { SaleId } from '#shared/kernel/ids'
import type { DeclaredErrorOf } from '#shared/kernel/operation'
import type { Result } from '#shared/kernel/result'
import type { Settlement } from '#shared/selling/payment/settle'
import type { ReceiptBlock, ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { FinishedSale, Sale } from '#shared/selling/sale/sale'
import type { saleContract } from '#shared/selling/sale/sale-operations'
import type { Papers } from '../../devices/device/print-queue'
import type { CashDrawer } from '../../devices/hardware/cash-drawer'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'

/** Where sales are made: a desk with everybody who takes part in them, and where their papers and cash go. */
export interface SaleDesk extends Desk {
  /** In the order they act; what is undone is undone in reverse. */
  readonly participants: readonly Participant[]
  readonly papers: Papers
  readonly drawer: CashDrawer
}

/** A sale about to be finished, loaded and priced once. */
export interface Finishing {
  readonly kind: 'finish'
  readonly desk: SaleDesk
  readonly caller: Caller
  readonly at: number
  readonly sale: Sale
  readonly figures: PricedSale
  readonly settlement: Settlement
}

/** The same once it has its number. */
export interface Finished extends Finishing {
  readonly sale: FinishedSale
}

/** What is about to be done with a sale. */
export type Act = Finishing
/** What is being done with it, decided and unstoppable. */
export type Deed = Finished

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

/** An act as it stands on disk, for whoever has to let go of what was secured for it. */
export interface StoredAct {
  readonly id: string
  readonly kind: Act['kind']
  readonly saleId: SaleId
}

/** Only what the operation declares: a refusal of which the screen knows nothing does not compile. */
export type FinishDenial = DeclaredErrorOf<(typeof saleContract)['sale.finish']>

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
  /** Asked first, of the aggregate alone: false spares the rest, as for most sales it does. Absent: every sale concerns it. */
  readonly concerns?: (sale: Sale) => boolean
  readonly outside?: {
    readonly finish?: Securing<Finishing, FinishDenial>
    /**
     * Lets go of what was secured for an act that is given up: after a refusal, a fault or a power cut, whatever of
     * `secure` was done until then. Nobody waits for its answer: what has to be told is enqueued.
     */
    readonly release: (db: WriteDb, act: StoredAct) => void
  }
  /** May refuse. Asked of everybody before anybody acts. */
  readonly checkFinish?: (db: ReadDb, act: Finishing) => Result<null, FinishDenial>
  /** May not refuse. */
  readonly finish?: (db: WriteDb, deed: Finished) => Left | void
  /** The act's own paper, kept and answered where it is to be printed now. */
  readonly paper?: (db: WriteDb, deed: Deed, blocks: readonly ReceiptBlock[]) => readonly ReceiptDocument[]
}
