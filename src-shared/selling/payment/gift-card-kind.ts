import type { TenderKind } from './tender'

/** The tender that is sold as a paper of its own. */
export const giftCardKind: Extract<TenderKind, 'gift-card'> = 'gift-card'
