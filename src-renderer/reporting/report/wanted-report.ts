import { create } from 'zustand'
import type { Period } from './period'

/** A report somebody comes for, and what it is to be narrowed to. */
export interface WantedReport {
  readonly report: string
  readonly period: Period
  readonly choices: Readonly<Record<string, string>>
}

/** What “Relatórios” is opened for; taken by the screen. */
export const useWantedReport = create<{ readonly wanted: WantedReport | null }>(() => ({ wanted: null }))
