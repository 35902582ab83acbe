import { useEffect } from 'react'
import { onEvent } from '../ipc/client'
import { notice } from '../ui/notice'
import { notPrinted } from './printer-words'
import { patchApp } from './use-app'

/** Draws what main says changed. Mounted once. */
export function MainEvents() {
  useEffect(() => onEvent('printer-changed', (printer) => patchApp({ printer })), [])
  useEffect(() => onEvent('print-failed', (failure) => notice.error(notPrinted(failure))), [])
  return null
}
