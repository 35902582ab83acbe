import type { ClaimKind } from './central-calls'
import type { Json } from './fact'

/** What a fact says of things of which there are only so many, and of value: no till is granted more of them. */
export interface FactMeaning {
  readonly moves?: readonly MeantMove[]
  /** How many there are in all. */
  readonly limits?: readonly { readonly kind: ClaimKind; readonly subject: string; readonly of: number }[]
  /** What an act took for good, by the name it was claimed under; where it was not, by one of its own. */
  readonly taken?: readonly {
    readonly claim: string
    readonly kind: ClaimKind
    readonly subject: string
    readonly quantity: number
  }[]
}

/** What an act moved of stored value: what was held for it under a name is over by it. */
export interface MeantMove {
  readonly account: string
  /** How much more there is in it; less where it is negative. */
  readonly by: number
  readonly hold: string | null
}

/** What a Central makes of facts, by their types, as the feature they are of reads them; a body it cannot read means nothing. */
export type FactMeanings = Readonly<Record<string, (body: Json) => FactMeaning>>
