import { Button } from '@mantine/core'
import { useState } from 'react'
import { isRoll, labelLayouts, type LabelLayoutId } from '#shared/goods/labels/label-layouts'
import type { LabelOrder } from '#shared/goods/labels/labels-operations'
import { call } from '../../ipc/client'
import { exportReply } from '../../ipc/words/export-reply'
import { useCommand } from '../../ipc/words/use-command'
import { stopReading } from '../../store/reading/stop-reading'
import { ExportWindow } from '../../ui/dialog/export-window'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'

interface PrintLabelsProps {
  readonly order: LabelOrder
  readonly layout: LabelLayoutId
  readonly start: number
  /** Whether this terminal has a label printer. */
  readonly hasPrinter: boolean
}

/** The button that lets them out, by the way their paper takes. */
export function PrintLabels({ order, layout, start, hasPrinter }: PrintLabelsProps) {
  const [taking, setTaking] = useState(false)
  const [run, setRun] = useState<string | null>(null)
  const { busy, refusal, run: send } = useCommand()
  const nothing = order.length === 0

  const print = () =>
    void send(
      () =>
        isRoll(layout)
          ? call('labels.print', { labels: order, layout })
          : call('labels.print-on-receipt-paper', { labels: order }),
      ({ count }) => {
        notice.success(
          count === 1 ? '1 etiqueta na fila da impressora.' : `${count} etiquetas na fila da impressora.`,
        )
      },
    )
  const prints = layout === 'receipt' || (isRoll(layout) && hasPrinter)
  const printButton = prints && (
    <>
      {refusal !== null && <ErrorText>{refusal}</ErrorText>}
      <Button disabled={nothing} loading={busy} onClick={print}>
        Imprimir
      </Button>
    </>
  )
  if (layout === 'receipt') return printButton
  const take = () => {
    const named = crypto.randomUUID()
    setRun(named)
    return call('labels.take-pdf', { run: named, labels: order, layout, start }).then(exportReply)
  }
  return (
    <>
      <Button variant={prints ? 'default' : 'filled'} disabled={nothing} onClick={() => setTaking(true)}>
        Gerar PDF
      </Button>
      {printButton}
      {taking && (
        <ExportWindow
          title="Etiquetas em PDF"
          reason={
            labelLayouts[layout].kind === 'sheet'
              ? 'Para imprimir em folhas de etiquetas A4, em tamanho real (escala de 100 %).'
              : 'Uma página do tamanho da etiqueta por linha do rolo, para a impressora de etiquetas instalada no sistema.'
          }
          onExport={take}
          onStop={() => stopReading(run)}
          onClose={() => setTaking(false)}
        />
      )}
    </>
  )
}
