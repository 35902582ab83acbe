import type { ReactNode } from 'react'
import { useSaleMoments } from '../open-sale/moments'
import { scan } from './scan/scan'

/** The queue between two sales: what waits first hides what waits behind it. */
export function AfterSaleQueue() {
  const { afterSale } = useSaleMoments()
  return afterSale.reduceRight<ReactNode>(
    (rest, { id, Step }) => (
      <Step key={id} onScan={(code) => void scan(code)}>
        {rest}
      </Step>
    ),
    null,
  )
}
