import type { ReactNode } from 'react'
import { StaffScreen } from './access/staff-screen'
import { AuditScreen } from './audit/audit-screen'
import { BranchesScreen } from './branch/branches-screen'
import { ScaleLabelsScreen } from './catalog/scale-labels-screen'
import { DevicesScreen } from './device/devices-screen'
import { LoyaltySettingsScreen } from './loyalty-settings/loyalty-settings-screen'
import { LogScreen } from './loyalty/log-screen'
import { PendingScreen } from './loyalty/pending-screen'
import { OrderSearchScreen } from './order/order-search-screen'
import { OrdersScreen } from './order/orders-screen'
import { ReceivingScreen } from './order/receiving-screen'
import { ReturnsScreen } from './returns/returns-screen'
import { ParametersScreen } from './settings/parameters-screen'
import type { PlaceId } from './shell/places'
import { ClosingsScreen } from './till/closings-screen'

/** The screen of each place of the menu. */
export const placeScreens: Readonly<Record<PlaceId, () => ReactNode>> = {
  orders: () => <OrdersScreen />,
  receiving: () => <ReceivingScreen />,
  'order-search': () => <OrderSearchScreen />,
  returns: () => <ReturnsScreen />,
  'loyalty-pending': () => <PendingScreen />,
  'loyalty-log': () => <LogScreen />,
  staff: () => <StaffScreen />,
  parameters: () => <ParametersScreen />,
  branches: () => <BranchesScreen />,
  'scale-labels': () => <ScaleLabelsScreen />,
  'loyalty-settings': () => <LoyaltySettingsScreen />,
  audit: () => <AuditScreen />,
  closings: () => <ClosingsScreen />,
  devices: () => <DevicesScreen />,
}
