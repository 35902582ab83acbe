import { PapersScreen } from './papers-screen'

export const DeliveriesScreen = () => <PapersScreen kind="delivery" />
export const CountsScreen = () => <PapersScreen kind="count" />
export const AdjustmentsScreen = () => <PapersScreen kind="adjustment" />
