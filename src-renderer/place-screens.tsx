import type { ReactNode } from 'react'
import { StaffScreen } from './access/staff-screen'
import { AuditScreen } from './audit/audit-screen'
import type { PlaceId } from './shell/places'

/** The screen of each place of the menu. */
export const placeScreens: Readonly<Record<PlaceId, () => ReactNode>> = {
  staff: () => <StaffScreen />,
  audit: () => <AuditScreen />,
}
