import type { Parameter } from '../../kernel/parameter'
import type { ProgramField } from './program-field'

/** Everything that is said of a programme: what screens, papers, rules and the till's ways are derived from. */
export type ProgramDefinition = CashbackDefinition | PointsDefinition

interface AnyDefinition {
  /** Stored beside all that is told to its operator; it never changes. */
  readonly id: string
  /** The name people know it by, said as in “o …”. */
  readonly name: string
  /** What the operator knows a member by. */
  readonly identifiedBy: 'mobile' | 'tax-id'
  /** What it is set up with, in the order of its screen. */
  readonly fields: readonly ProgramField[]
  /** Asks the operator for fields that follow from others; null where it gives none. */
  readonly provisioning: Provisioning | null
  /** The parameters it brings to “Parâmetros”. */
  readonly parameters: readonly Parameter[]
  /** The switch among them that turns it on. */
  readonly switchedBy: {
    readonly key: string
    /** Off at the company is off at every branch, whatever it says (FEATURES D1, E1). */
    readonly throughout: boolean
  }
  readonly settings: SettingsPage
}

/** A programme whose balance pays a part of the sale, as a discount the operator gives: cashback. */
export interface CashbackDefinition extends AnyDefinition {
  readonly way: 'pays'
  /** What it is called where a branch chooses its programme. */
  readonly choiceName: string
  /** Whether the company may choose it for all branches, or each branch for itself alone. */
  readonly chosenBy: 'company-or-branch' | 'branch'
  /** A PIN comes before the balance (C2); otherwise it is asked for by itself as the sale grows (D3). */
  readonly asksPin: boolean
  readonly reserving: Reserving
  /** The sale earns there. */
  readonly earns: boolean
  /** A campaign may be chosen for what it earns (C7). */
  readonly hasCampaigns: boolean
  /** A return of any part undoes all of it (C9), or only the return of everything (D7). */
  readonly undoneBy: 'any-return' | 'full-return'
  /** What the customer is not told of a sale undone, for the paper and for the screen; null for nothing. */
  readonly undoneNote: { readonly paper: string; readonly screen: string } | null
}

/**
 * What reserving does at the operator, and what cancelling closes there for good. `asks`: whether the amount still
 * stands; nothing is held back. `holds`: the amount, until a moment; each amount under an id of its own, since a closed
 * one takes no other amount. A `participation` that was closed takes nothing any more: neither redemption nor earning.
 */
type Reserving =
  | { readonly does: 'asks'; readonly cancelCloses: 'participation' | 'reservation' }
  | { readonly does: 'holds'; readonly cancelCloses: 'reservation' }

/** A programme that scores whoever the sale is scored for (FEATURES E1). */
export interface PointsDefinition extends AnyDefinition {
  readonly way: 'scores'
  readonly identifiedBy: 'tax-id'
  /** Its button, as its manual calls it: on a sale, and on an order that is received. */
  readonly button: { readonly onSale: string; readonly onReceiving: string }
}

interface Provisioning {
  /** The fields it follows from: it is asked anew whenever one of them changes. */
  readonly from: readonly [string, ...string[]]
  readonly label: string
  /** Said once they came. */
  readonly done: string
  /** Said where the company is filled in. */
  readonly companyHint: string
}

/** Its page of “Fidelidade”. */
interface SettingsPage {
  readonly title: string
  /** The keys of the parameters on it, above the fields. */
  readonly parameters: readonly string[]
  /** The tab of a branch on which it fills in its own values; null where the page itself asks for whom it is filled in. */
  readonly branchTab: string | null
  /** Where its manual looks for it: found among the parameters, leads to the page. */
  readonly foundAs: readonly Pick<Parameter, 'key' | 'menu' | 'name' | 'help'>[]
}
