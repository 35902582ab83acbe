import { create } from 'zustand'
import type { AppState } from '#shared/store/app/app-operations'

/** What main said about this till; null until it first answers. */
export const useAppStore = create<{ readonly app: AppState | null }>(() => ({ app: null }))
