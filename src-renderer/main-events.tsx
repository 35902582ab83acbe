import { useEffect } from 'react'
import { patchApp } from './app/use-app'
import { notPrinted } from './devices/device/printer/printer-words'
import { askAgainOnEvents, type MadeOld } from './ipc/answers'
import { onEvent } from './ipc/client'
import { saleChangedAtOperator } from './selling/open-sale/refresh-sale'
import { notice } from './ui/dialog/notice'

/** Draws what main says changed. Mounted once. */
export function MainEvents({ madeOld }: { readonly madeOld: readonly MadeOld[] }) {
  useEffect(() => askAgainOnEvents(madeOld), [madeOld])
  useEffect(() => onEvent('printer-changed', (printer) => patchApp({ printer })), [])
  useEffect(() => onEvent('scanners-changed', (scanners) => patchApp({ scanners })), [])
  useEffect(() => onEvent('clock-changed', ({ doubt }) => patchApp({ clockDoubt: doubt })), [])
  useEffect(
    () =>
      onEvent('print-failed', (failure) =>
        failure.status === 'no-printer'
          ? notice.info(notPrinted(failure))
          : notice.error(notPrinted(failure)),
      ),
    [],
  )
  useEffect(
    () =>
      onEvent('backup-failed', ({ incidentId }) =>
        notice.error(
          `A cópia de segurança não foi feita (código ${incidentId}). Confira o espaço em disco e o antivírus.`,
        ),
      ),
    [],
  )
  useEffect(() => onEvent('loyalty-changed', ({ saleId }) => void saleChangedAtOperator(saleId)), [])
  return null
}
