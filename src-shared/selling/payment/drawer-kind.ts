import type { TenderKind } from './tender'

/** The tender that lies in the drawer: counted note by note, given as change, and what anything else is paid out in. */
export const drawerKind: Extract<TenderKind, 'cash'> = 'cash'
