import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LoyaltyLogEntry } from '#shared/loyalty/log/loyalty-log'
import { call } from '../../ipc/client'
import { exportReply } from '../../ipc/words/export-reply'
import { PlaceFrame } from '../../shell/place-frame'
import { Busy } from '../../ui/dialog/busy'
import { ExportWindow } from '../../ui/dialog/export-window'
import { ErrorText } from '../../ui/fields/error-text'
import { ChoiceList } from '../../ui/list/choice-list'
import { EmptyState } from '../../ui/list/empty-state'
import { LogEntryWindow } from './log-entry-window'
import { anyLog, LogFilters, readLogFilter } from './log-filters'
import { LogRow } from './log-row'
import { useLoyaltyLog } from './use-loyalty-log'
import styles from './log-screen.module.css'

/** “Log de fidelidade” (FEATURES B7): every question to an operator and what came of it, the newest first. */
export function LogScreen() {
  const [draft, setDraft] = useState(anyLog)
  const [open, setOpen] = useState<LoyaltyLogEntry | 'export' | null>(null)
  const wanted = readLogFilter(draft)
  const { filter, entries, error, loadMore } = useLoyaltyLog(wanted)
  return (
    <PlaceFrame
      title="Log de fidelidade"
      actions={
        <Button variant="default" disabled={entries.length === 0} onClick={() => setOpen('export')}>
          Exportar
        </Button>
      }
    >
      <div className={styles.body}>
        <LogFilters draft={draft} onChange={setDraft} />
        <div className={styles.list}>
          <ChoiceList
            // Another question is read from its newest entry on.
            key={JSON.stringify(filter)}
            label="Operações"
            items={entries}
            getKey={({ id }) => id}
            rowHeight={64}
            onChoose={setOpen}
            onNearEnd={loadMore}
            emptyText={
              filter !== null &&
              error === null &&
              (draft === anyLog ? (
                <EmptyState title="Nenhuma operação ainda">
                  <span>Cada consulta e cada aviso às operadoras aparece aqui.</span>
                </EmptyState>
              ) : (
                'Nenhuma operação. Mude ou limpe os filtros.'
              ))
            }
            renderItem={(entry) => <LogRow entry={entry} />}
          />
        </div>
        {filter === null && <Busy active what="o log" />}
        {error !== null && <ErrorText>{error}</ErrorText>}
      </div>
      {open === 'export' && (
        <ExportWindow
          title="Exportar log de fidelidade"
          onExport={() => call('loyalty.export-log', wanted).then(exportReply)}
          onClose={() => setOpen(null)}
        />
      )}
      {open !== null && open !== 'export' && <LogEntryWindow entry={open} onClose={() => setOpen(null)} />}
    </PlaceFrame>
  )
}
