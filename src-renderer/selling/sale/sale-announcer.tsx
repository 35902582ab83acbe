import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { onSaleChanged } from '../open-sale/use-sale'
import { announcement } from './announcement'

/** Tells a screen reader what was read, what it costs and which line is selected. Written past React: a scan redraws nothing for it. */
export function SaleAnnouncer() {
  const words = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      onSaleChanged((now, before) => {
        const text = announcement(now, before)
        if (text !== null && words.current !== null) words.current.textContent = text
      }),
    [],
  )
  return <VisuallyHidden ref={words} role="status" aria-label="Andamento da venda" />
}
