import { PapersScreen } from './papers-screen'

export const DeliveriesScreen = () => <PapersScreen kind="delivery" />
export const AdjustmentsScreen = () => <PapersScreen kind="adjustment" />
