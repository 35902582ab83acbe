import type { ReactNode } from 'react'
import { DevicesScreen } from './devices/device/devices-screen'
import { ScaleLabelsScreen } from './goods/catalog/scale-labels-screen'
import { LogScreen } from './loyalty/log/log-screen'
import { LoyaltySettingsScreen } from './loyalty/settings/loyalty-settings-screen'
import { PendingScreen } from './loyalty/telling/pending/pending-screen'
import { OrdersScreen } from './selling/order/quote/orders-screen'
import { ReceivingScreen } from './selling/order/receiving/receiving-screen'
import { OrderSearchScreen } from './selling/order/search/order-search-screen'
import { ReturnsScreen } from './selling/returns/returns-screen'
import type { PlaceId } from './shell/places/places'
import { StaffScreen } from './store/access/staff/staff-screen'
import { AuditScreen } from './store/audit/audit-screen'
import { BranchesScreen } from './store/branch/branches-screen'
import { ParametersScreen } from './store/settings/parameters-screen'
import { ClosingsScreen } from './store/till/closing/closings-screen'

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
