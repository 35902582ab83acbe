import { useEffect, useEffectEvent } from 'react'
import { create } from 'zustand'
import type { CodedKind } from '#shared/rewards/stored-value/value-kind'
import type { SaleView } from '#shared/selling/sale/sale-view'

/** Value that is to pay the sale: read among the goods, or chosen from the menu, where its number is still to come. */
export interface CodeToPay {
  readonly saleId: SaleView['id']
  readonly kind: CodedKind
  readonly code: string | null
}

const useCodeStore = create<{ readonly waiting: CodeToPay | null; readonly isLeaving: boolean }>(() => ({
  waiting: null,
  isLeaving: false,
}))

/** Takes the sale to its payment, where the code is taken up. */
export function payWithCode(code: CodeToPay): void {
  useCodeStore.setState({ waiting: code, isLeaving: true })
}

/** Called once when a code wants the lines left for the payment. */
export function useLeavingWithCode(leave: () => void): void {
  const isLeaving = useCodeStore((store) => store.isLeaving)
  const onLeave = useEffectEvent(leave)
  useEffect(() => {
    if (!isLeaving) return
    useCodeStore.setState({ isLeaving: false })
    onLeave()
  }, [isLeaving])
}

/** The payment of a sale takes up what waits for it, once. */
export function useCodeToPay(saleId: SaleView['id'], take: (code: CodeToPay) => void): void {
  const waiting = useCodeStore((store) => store.waiting)
  const onTake = useEffectEvent(take)
  useEffect(() => {
    if (waiting === null) return
    useCodeStore.setState({ waiting: null })
    if (waiting.saleId === saleId) onTake(waiting)
  }, [waiting, saleId])
}
