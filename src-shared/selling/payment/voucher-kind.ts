import type { TenderKind } from './tender'

/** The tender the shop issues itself: what goods without a receipt give back, and what an exchange is paid with. */
export const voucherKind: Extract<TenderKind, 'exchange-voucher'> = 'exchange-voucher'
