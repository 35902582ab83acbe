import { useState } from 'react'

/** A message about the sale as it stands: once the sale changes it has had its say. */
export function useSaleMessage(sale: object): readonly [string | null, (text: string | null) => void] {
  const [message, setMessage] = useState<{ readonly sale: object; readonly text: string } | null>(null)
  const say = (text: string | null) => setMessage(text === null ? null : { sale, text })
  return [message?.sale === sale ? message.text : null, say]
}
