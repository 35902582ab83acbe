import { accessContract } from './access'
import { appContract } from './app'
import { auditContract } from './audit'
import { branchContract } from './branch'
import { catalogContract } from './catalog'
import { clockContract } from './clock'
import { customerContract } from './customer'
import { databaseContract } from './database'
import type { Contract } from './define'
import { deviceContract } from './device'
import { displayContract } from './display'
import { loggingContract } from './logging'
import { loyaltyContract } from './loyalty'
import { loyaltySettingsContract } from './loyalty-settings'
import { orderContract } from './order'
import { paymentContract } from './payment'
import { receiptContract } from './receipt'
import { returnsContract } from './returns'
import { saleContract } from './sale'
import { scannerContract } from './scanner'
import { settingsContract } from './settings'
import { setupContract } from './setup'
import { staffContract } from './staff'
import { tillContract } from './till'

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
} as const satisfies Contract

export type AppContract = typeof contract
export type OperationName = keyof AppContract
