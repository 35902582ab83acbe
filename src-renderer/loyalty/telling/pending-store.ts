import { create } from 'zustand'
import type { PendingLoyaltyCount } from '#shared/loyalty/telling/loyalty-work'

/** What main counted last, kept from screen to screen so that the status bar does not flicker. */
export const usePendingStore = create<PendingLoyaltyCount>(() => ({ waiting: 0, tasks: 0 }))
