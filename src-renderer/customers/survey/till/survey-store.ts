import { create } from 'zustand'
import type { SaleId } from '#shared/kernel/ids'

/** The sale whose survey is over, however it ended: nobody is asked twice, not even where the answer is still being kept. */
export const useSurveyStore = create<{ readonly over: SaleId | null }>(() => ({ over: null }))

export function surveyIsOver(saleId: SaleId): void {
  useSurveyStore.setState({ over: saleId })
}

export function isSurveyOver(saleId: SaleId): boolean {
  return useSurveyStore.getState().over === saleId
}
