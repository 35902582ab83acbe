import { useEffect } from 'react'
import { onEvent } from '../ipc/client'
import { notice } from '../ui/notice'
import { printerWords } from './printer-words'
import { patchApp } from './use-app'

/** Draws what main says changed. Mounted once. */
export function MainEvents() {
  useEffect(() => onEvent('printer-changed', (printer) => patchApp({ printer })), [])
  useEffect(
    () =>
      onEvent('print-failed', ({ title, status }) =>
        notice.error(`${title} não foi impresso, mas está guardado. ${printerWords[status].remedy}`),
      ),
    [],
  )
  return null
}
