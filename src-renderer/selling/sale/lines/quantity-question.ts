import { create } from 'zustand'
import type { Thousandths } from '#shared/kernel/money/quantity'
import { fail, type Result } from '#shared/kernel/result'
import type { AppError } from '../../../ipc/words/messages'

/** A quantity above the shop's limit, as main asks about it. */
export interface QuantityQuestion {
  /** In thousandths. */
  readonly quantity: Thousandths
  readonly unit: string
  readonly description: string
}

interface Asked extends QuantityQuestion {
  readonly answer: (isMeant: boolean) => void
}

/** Asked one after another, the oldest first. */
const useQuestionStore = create<readonly Asked[]>(() => [])

export function useQuantityQuestion(): Asked | undefined {
  return useQuestionStore()[0]
}

/** Asks whoever sells whether so much is meant. */
export async function isQuantityMeant(question: QuantityQuestion): Promise<boolean> {
  return new Promise((resolve) => {
    const asked: Asked = {
      ...question,
      answer: (isMeant) => {
        useQuestionStore.setState((waiting) => waiting.filter((one) => one !== asked), true)
        resolve(isMeant)
      },
    }
    useQuestionStore.setState((waiting) => [...waiting, asked], true)
  })
}

/** Asks main; where it wants the quantity confirmed, asks whoever sells and then main again. */
export async function withMeantQuantity<T, E extends AppError>(
  ask: (quantityConfirmed: boolean) => Promise<Result<T, E>>,
): Promise<Result<T, E | { readonly code: 'quantity-declined' }>> {
  const reply = await ask(false)
  if (reply.ok || !isQuestion(reply.error)) return reply
  return (await isQuantityMeant(reply.error)) ? ask(true) : fail({ code: 'quantity-declined' })
}

function isQuestion(error: AppError): error is Extract<AppError, { code: 'quantity-to-confirm' }> {
  return error.code === 'quantity-to-confirm'
}
