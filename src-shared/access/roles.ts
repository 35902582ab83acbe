import { milliPercent, type MilliPercent } from '../money/percentage'
import type { AccessLevel, Permission } from './permissions'

export const roleIds = ['cashier', 'supervisor', 'manager'] as const
export type RoleId = (typeof roleIds)[number]

export interface Role {
  readonly id: RoleId
  readonly name: string
  /** The largest manual discount on a line or a sale given without approval, in thousandths of a percent. */
  readonly discountLimit: MilliPercent
  readonly levels: Readonly<Record<Permission, AccessLevel>>
}

const everything: Record<Permission, AccessLevel> = {
  'sale.sell': 'allow',
  'sale.discount': 'allow',
  'sale.discount-above-limit': 'allow',
  'sale.cancel-line': 'allow',
  'sale.cancel': 'allow',
  'sale.void': 'allow',
  'payment.remove-tender': 'allow',
  'payment.store-credit-above-limit': 'allow',
  'receipt.reprint': 'allow',
  'customer.register': 'allow',
  'till.open': 'allow',
  'till.close': 'allow',
  'settings.keys': 'allow',
}

export const roles: Readonly<Record<RoleId, Role>> = {
  cashier: {
    id: 'cashier',
    name: 'Caixa',
    discountLimit: milliPercent(5_000),
    levels: {
      ...everything,
      'sale.discount-above-limit': 'approval',
      'sale.cancel': 'approval',
      'sale.void': 'approval',
      'payment.store-credit-above-limit': 'approval',
      'settings.keys': 'deny',
    },
  },
  supervisor: {
    id: 'supervisor',
    name: 'Supervisor',
    discountLimit: milliPercent(20_000),
    levels: { ...everything, 'settings.keys': 'deny' },
  },
  manager: { id: 'manager', name: 'Gerente', discountLimit: milliPercent(100_000), levels: everything },
}
