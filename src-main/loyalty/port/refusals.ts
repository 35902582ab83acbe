import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'

/** No programme of the kind asked for serves the branch. */
export type Off = { readonly code: 'loyalty-off' }
/** The customer has not what the programme knows its members by. */
export type WithoutMember = { readonly code: 'loyalty-without-member' }
/** The operator was asked and failed, or said no. */
export type Faulted = { readonly code: 'loyalty-fault'; readonly fault: LoyaltyFault }
