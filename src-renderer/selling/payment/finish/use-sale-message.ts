import { useState } from 'react'
import type { SaleView } from '#shared/selling/sale/sale-view'

/** A message about the sale as it stands: once the sale changes it has had its say. */
export function useSaleMessage(sale: SaleView): readonly [string | null, (text: string | null) => void] {
  const [message, setMessage] = useState<{ readonly sale: SaleView; readonly text: string } | null>(null)
  const say = (text: string | null) => setMessage(text === null ? null : { sale, text })
  return [message?.sale === sale ? message.text : null, say]
}
