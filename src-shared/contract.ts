import type { ZodType } from 'zod'
import { customerContract } from './customers/customer/customer-operations'
import { deviceContract } from './devices/device/device-operations'
import { scannerContract } from './devices/device/scanner-operations'
import { displayContract } from './devices/display/display-operations'
import { catalogContract } from './goods/catalog/catalog-operations'
import type { ErrorShapes, Operation } from './kernel/operation'
import { loyaltyContract } from './loyalty/loyalty-operations'
import { loyaltySettingsContract } from './loyalty/settings/loyalty-settings-operations'
import { orderContract } from './selling/order/order-operations'
import { paymentContract } from './selling/payment/payment-operations'
import { receiptContract } from './selling/receipt/receipt-operations'
import { returnsContract } from './selling/returns/returns-operations'
import { saleContract } from './selling/sale/sale-operations'
import { accessContract } from './store/access/access-operations'
import type { Permission } from './store/access/permissions'
import { staffContract } from './store/access/staff-operations'
import { appContract } from './store/app/app-operations'
import { loggingContract } from './store/app/logging-operations'
import { auditContract } from './store/audit/audit-operations'
import { databaseContract } from './store/backup/backup-operations'
import { branchContract } from './store/branch/branch-operations'
import { clockContract } from './store/clock/clock-operations'
import { settingsContract } from './store/settings/settings-operations'
import { setupContract } from './store/setup/setup-operations'
import { tillContract } from './store/till/till-operations'

type OperationPermission = 'public' | 'signed-in' | Permission

/** Everything that may cross IPC from the operator window. */
export const contract = {
  ...appContract,
  ...loggingContract,
  ...databaseContract,
  ...setupContract,
  ...accessContract,
  ...staffContract,
  ...auditContract,
  ...tillContract,
  ...clockContract,
  ...catalogContract,
  ...customerContract,
  ...saleContract,
  ...orderContract,
  ...paymentContract,
  ...receiptContract,
  ...returnsContract,
  ...loyaltyContract,
  ...settingsContract,
  ...loyaltySettingsContract,
  ...branchContract,
  ...deviceContract,
  ...scannerContract,
  ...displayContract,
} as const satisfies Readonly<Record<string, Operation<ZodType, ZodType, ErrorShapes, OperationPermission>>>

export type AppContract = typeof contract
export type OperationName = keyof AppContract

type NameOf<Kind extends Operation['kind']> = {
  [Name in OperationName]: AppContract[Name]['kind'] extends Kind ? Name : never
}[OperationName]
export type QueryName = NameOf<'query'>
export type CommandName = NameOf<'command'>
