import { Button } from '@mantine/core'
import { useState } from 'react'
import { ExportWindow, type Exported } from './export-window'

interface ExportButtonProps<T> {
  /** Of its window: `Exportar auditoria`. */
  readonly title: string
  /** The filters it is exported by; null while they find nothing. */
  readonly filter: T | null
  readonly onExport: (filter: T) => Promise<Exported>
}

/** “Exportar”, beside a log: asks in a window of its own before it writes the file. */
export function ExportButton<T>({ title, filter, onExport }: ExportButtonProps<T>) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" disabled={filter === null} onClick={() => setOpened(true)}>
        Exportar
      </Button>
      {opened && filter !== null && (
        <ExportWindow title={title} onExport={() => onExport(filter)} onClose={() => setOpened(false)} />
      )}
    </>
  )
}
