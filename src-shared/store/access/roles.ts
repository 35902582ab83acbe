import { z } from 'zod'
import { cents, MAX_AMOUNT } from '../../kernel/money/cents'
import { milliPercent } from '../../kernel/money/percentage'
import { lineText } from '../../kernel/text/text-door'
import { accessLevels, permissions, type AccessLevel, type Permission } from './permissions'
import { roleLimitsSchema } from './role-limits'

/** The roles every shop starts with; it edits them and adds its own. */
export const startingRoleIds = ['cashier', 'supervisor', 'manager'] as const
export type StartingRoleId = (typeof startingRoleIds)[number]

export const roleIdSchema = z.union([z.enum(startingRoleIds), z.uuid().brand<'RoleId'>()])
export type RoleId = z.infer<typeof roleIdSchema>

export const levelsSchema = z.record(z.enum(permissions), z.enum(accessLevels))
export type Levels = Readonly<Record<Permission, AccessLevel>>

export const roleNameSchema = lineText({ min: 1, max: 30 })

/** What its operators may do, and up to how much on their own. */
export const roleSchema = z
  .object({ id: roleIdSchema, name: roleNameSchema, levels: levelsSchema, limits: roleLimitsSchema })
  .readonly()
export type Role = z.infer<typeof roleSchema>

const everything: Levels = {
  'sale.sell': 'allow',
  'sale.discount': 'allow',
  'sale.discount-above-limit': 'allow',
  'sale.cancel-line': 'allow',
  'sale.cancel': 'allow',
  'sale.void': 'allow',
  'payment.remove-tender': 'allow',
  'payment.store-credit-above-limit': 'allow',
  'order.edit': 'allow',
  'order.cancel': 'allow',
  'order.receive': 'allow',
  'order.consult': 'allow',
  'returns.return': 'allow',
  'returns.refund-voucher': 'allow',
  'returns.refund-cash': 'allow',
  'returns.refund-same-tender': 'allow',
  'returns.without-receipt': 'allow',
  'returns.above-limit': 'allow',
  'returns.cancel-voucher': 'allow',
  'returns.reprint-voucher': 'allow',
  'receipt.reprint': 'allow',
  'customer.register': 'allow',
  'customer.see-documents': 'allow',
  'customer.share-mobile': 'allow',
  'till.open': 'allow',
  'till.close': 'allow',
  'till.cash-in': 'allow',
  'till.cash-drop': 'allow',
  'till.cash-drop-above-limit': 'allow',
  'till.x-reading': 'allow',
  'till.take-over': 'allow',
  'till.share': 'allow',
  'till.closings': 'allow',
  'till.open-drawer': 'allow',
  'clock.confirm': 'allow',
  'device.manage': 'allow',
  'loyalty.master-pin': 'allow',
  'loyalty.points': 'allow',
  'loyalty.pending': 'allow',
  'loyalty.settings': 'allow',
  'settings.keys': 'allow',
  'settings.parameters': 'allow',
  'access.manage': 'allow',
  'audit.view': 'allow',
  'database.restore': 'allow',
}

/** How a shop starts, and what a right or limit no shop has decided on yet is worth. */
export const startingRoles: Readonly<Record<StartingRoleId, Role>> = {
  cashier: {
    id: 'cashier',
    name: 'Caixa',
    limits: { discount: milliPercent(5_000), cashDrop: cents(50_000), refund: cents(0) },
    levels: {
      ...everything,
      'sale.discount-above-limit': 'approval',
      'sale.cancel': 'approval',
      'sale.void': 'approval',
      'order.cancel': 'approval',
      'payment.store-credit-above-limit': 'approval',
      'till.cash-drop-above-limit': 'approval',
      'till.x-reading': 'approval',
      'customer.see-documents': 'deny',
      'customer.share-mobile': 'approval',
      'till.take-over': 'approval',
      'till.share': 'deny',
      'till.closings': 'deny',
      'till.open-drawer': 'approval',
      'clock.confirm': 'approval',
      'device.manage': 'deny',
      'returns.refund-cash': 'approval',
      'returns.refund-same-tender': 'approval',
      'returns.without-receipt': 'approval',
      'returns.above-limit': 'approval',
      'returns.cancel-voucher': 'approval',
      'returns.reprint-voucher': 'approval',
      'loyalty.master-pin': 'approval',
      'loyalty.pending': 'deny',
      'loyalty.settings': 'deny',
      'settings.keys': 'deny',
      'settings.parameters': 'deny',
      'access.manage': 'deny',
      'audit.view': 'deny',
      'database.restore': 'deny',
    },
  },
  supervisor: {
    id: 'supervisor',
    name: 'Supervisor',
    limits: { discount: milliPercent(20_000), cashDrop: cents(500_000), refund: cents(500_000) },
    levels: {
      ...everything,
      'loyalty.settings': 'deny',
      'settings.keys': 'deny',
      'settings.parameters': 'deny',
      'access.manage': 'deny',
      'audit.view': 'deny',
      'database.restore': 'deny',
    },
  },
  manager: {
    id: 'manager',
    name: 'Gerente',
    limits: { discount: milliPercent(100_000), cashDrop: MAX_AMOUNT, refund: MAX_AMOUNT },
    levels: everything,
  },
}
