import { createContext, useContext, type ComponentType, type ReactNode } from 'react'
import type { SaleId } from '#shared/kernel/ids'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { KeyAction } from '#shared/store/settings/key-map'

interface WindowProps {
  readonly onClose: () => void
}

/** Between sales, when a customer was called first: what is shown of them in place of the keys. */
export interface CustomerCalled {
  readonly id: string
  readonly concerns: (sale: SaleView) => boolean
  readonly Panel: ComponentType<{ readonly sale: SaleView }>
}

/** A code read among the goods that is none, such as a slip of a carnê, and where it leads. */
export interface CodeBesides {
  readonly id: string
  readonly reads: (code: string) => boolean
  readonly open: (code: string) => void
}

/** What comes between the lines and the payment. */
export interface BeforePayment {
  readonly id: string
  /** Asked once on each way to the payment, when its turn comes. */
  readonly asks: (sale: SaleView) => boolean
  readonly Window: ComponentType<
    WindowProps & {
      readonly sale: SaleView
      /** To call the customer instead. */
      readonly onIdentify: () => void
      readonly onGoOn: () => void
    }
  >
}

/** What a key does with a window of its own while selling. */
export interface SaleAction {
  readonly key: KeyAction
  readonly Window: ComponentType<WindowProps>
}

/** Something beside the shop's own discounts in the discount window. */
export interface BenefitInDiscount {
  readonly id: string
  readonly name: string
  readonly concerns: (sale: SaleView) => boolean
  readonly Window: ComponentType<
    WindowProps & {
      /** Leads back to the discounts of the shop. */
      readonly choice: ReactNode
    }
  >
}

/** A card in the summary, below the customer or above the totals. */
export interface SummaryCard {
  readonly id: string
  readonly below: 'customer' | 'everything'
  readonly Card: ComponentType<{ readonly sale: SaleView | null }>
}

/**
 * Between two sales, one at a time in the order of the list: draws its window while something waits, else what comes
 * behind it. The next customer is never held up: a scan leaves it.
 */
export interface AfterSale {
  readonly id: string
  readonly Step: ComponentType<{ readonly onScan: (code: string) => void; readonly children: ReactNode }>
}

/** What is said of the sale before, on the screen between sales. */
export interface SaidOfLastSale {
  readonly id: string
  readonly Words: ComponentType<{ readonly saleId: SaleId }>
}

/** What else can be done with a finished sale: its button, and the window behind it. */
export interface FinishedSaleAction {
  readonly id: string
  readonly Button: ComponentType<{ readonly saleId: SaleId; readonly onClick: () => void }>
  readonly Window: ComponentType<
    WindowProps & { readonly sale: { readonly id: SaleId; readonly number: number } }
  >
}

/** What can be done where a finished sale cannot be cancelled: its button, in the window that says so. */
export interface InsteadOfVoid {
  readonly id: string
  /** As the refusal names it. */
  readonly wayOut: 'return'
  readonly Button: ComponentType<{ readonly saleId: SaleId }>
}

/** What a cancelled sale undid elsewhere. */
export interface UndoneBySale {
  readonly id: string
  /** Whether there is something to say right after the sale was cancelled. */
  readonly isToSay: (saleId: SaleId) => Promise<boolean>
  readonly Words: ComponentType<{ readonly saleId: SaleId }>
}

/** Where other features have a say while selling; each feature's own are in its `*-ui.tsx`. */
export interface SaleMoments {
  readonly customerCalled: readonly CustomerCalled[]
  readonly codesBesides: readonly CodeBesides[]
  readonly beforePayment: readonly BeforePayment[]
  readonly saleActions: readonly SaleAction[]
  readonly benefitsInDiscount: readonly BenefitInDiscount[]
  readonly summaryCards: readonly SummaryCard[]
  readonly afterSale: readonly AfterSale[]
  readonly saidOfLastSale: readonly SaidOfLastSale[]
  readonly finishedSaleActions: readonly FinishedSaleAction[]
  readonly insteadOfVoid: readonly InsteadOfVoid[]
  readonly undoneBySale: readonly UndoneBySale[]
}

/** The moments of all features, each in the order of the features. */
export function gatherMoments(parts: readonly Partial<SaleMoments>[]): SaleMoments {
  return {
    customerCalled: parts.flatMap(({ customerCalled = [] }) => customerCalled),
    codesBesides: parts.flatMap(({ codesBesides = [] }) => codesBesides),
    beforePayment: parts.flatMap(({ beforePayment = [] }) => beforePayment),
    saleActions: parts.flatMap(({ saleActions = [] }) => saleActions),
    benefitsInDiscount: parts.flatMap(({ benefitsInDiscount = [] }) => benefitsInDiscount),
    summaryCards: parts.flatMap(({ summaryCards = [] }) => summaryCards),
    afterSale: parts.flatMap(({ afterSale = [] }) => afterSale),
    saidOfLastSale: parts.flatMap(({ saidOfLastSale = [] }) => saidOfLastSale),
    finishedSaleActions: parts.flatMap(({ finishedSaleActions = [] }) => finishedSaleActions),
    insteadOfVoid: parts.flatMap(({ insteadOfVoid = [] }) => insteadOfVoid),
    undoneBySale: parts.flatMap(({ undoneBySale = [] }) => undoneBySale),
  }
}

export const SaleMomentsContext = createContext(gatherMoments([]))

export function useSaleMoments(): SaleMoments {
  return useContext(SaleMomentsContext)
}
