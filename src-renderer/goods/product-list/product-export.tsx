import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { ProductSort } from '#shared/goods/product-list/listed-product'
import type { ProductFilter } from '#shared/goods/product-list/product-filter'
import { sheetFormats, type SheetFormat } from '#shared/goods/product-list/product-list-operations'
import { useMay } from '../../app/may'
import { call } from '../../ipc/client'
import { exportReply } from '../../ipc/words/export-reply'
import { stopReading } from '../../store/reading/stop-reading'
import { ExportWindow } from '../../ui/dialog/export-window'

const formatNames: Readonly<Record<SheetFormat, string>> = { xlsx: 'Excel (XLSX)', csv: 'CSV' }

/** “Exportar”: all that the filter finds, in the order of the screen. */
export function ProductExport({
  filter,
  sort,
}: {
  readonly filter: ProductFilter
  readonly sort: ProductSort
}) {
  const [opened, setOpened] = useState(false)
  const [format, setFormat] = useState<SheetFormat>('xlsx')
  const [run, setRun] = useState<string | null>(null)
  if (!useMay('product-list.export')) return null
  const write = () => {
    const named = crypto.randomUUID()
    setRun(named)
    return call('product-list.export', { run: named, filter, sort, format }).then(exportReply)
  }
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        Exportar
      </Button>
      {opened && (
        <ExportWindow
          title="Exportar produtos"
          reason="Todos os produtos que os filtros encontram, na ordem da tela, em uma planilha."
          onExport={write}
          onStop={() => stopReading(run)}
          onClose={() => setOpened(false)}
        >
          <SegmentedControl
            aria-label="Formato"
            value={format}
            data={sheetFormats.map((value) => ({ value, label: formatNames[value] }))}
            onChange={(chosen) => setFormat(sheetFormats.find((one) => one === chosen) ?? 'xlsx')}
          />
        </ExportWindow>
      )}
    </>
  )
}
