import { useState } from 'react'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { useApp } from '../../../app/use-app'
import type { BenefitTrouble } from '../../../loyalty/cashback/benefit-window'
import { useBusy } from '../../../ui/use-busy'
import { finishSale } from './finish-sale'
import { useSaleMessage } from './use-sale-message'

/** Finishing the sale, whichever button asked for it. */
export interface Finishing {
  readonly busy: boolean
  /** Why main refused, in Portuguese. */
  readonly refusal: string | null
  readonly trouble: BenefitTrouble | null
  readonly setTrouble: (trouble: BenefitTrouble | null) => void
  readonly finish: () => Promise<void>
}

export function useFinish(sale: SaleView): Finishing {
  const tillId = useApp((app) => app.till?.id ?? null)
  const { busy, once } = useBusy()
  const [trouble, setTrouble] = useState<BenefitTrouble | null>(null)
  const [refusal, refuse] = useSaleMessage(sale)

  // Asked of main also while something is missing: its refusal says what.
  async function finish(): Promise<void> {
    await once(async () => {
      refuse(null)
      setTrouble(null)
      const unfinished = await finishSale(sale.id, tillId)
      if (unfinished?.kind === 'refused') refuse(unfinished.text)
      else setTrouble(unfinished?.trouble ?? null)
    })
  }

  return { busy, refusal, trouble, setTrouble, finish }
}
