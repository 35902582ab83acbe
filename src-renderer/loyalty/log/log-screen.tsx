import { useState } from 'react'
import type { LoyaltyLogEntry } from '#shared/loyalty/log/loyalty-log'
import { call } from '../../ipc/client'
import { exportReply } from '../../ipc/words/export-reply'
import { PlaceFrame } from '../../shell/place-frame'
import { ExportButton } from '../../ui/dialog/export-button'
import { EmptyState } from '../../ui/list/empty-state'
import { ListPanel } from '../../ui/list/list-panel'
import { LogEntryWindow } from './log-entry-window'
import { anyLog, LogFilters, readLogFilter } from './log-filters'
import { LogRow } from './log-row'
import { useLoyaltyLog } from './use-loyalty-log'

/** “Log de fidelidade” (FEATURES B7): every question to an operator and what came of it, the newest first. */
export function LogScreen() {
  const [draft, setDraft] = useState(anyLog)
  const [open, setOpen] = useState<LoyaltyLogEntry | null>(null)
  const wanted = readLogFilter(draft)
  const { entries, answered, error, more, refresh } = useLoyaltyLog(wanted)
  return (
    <PlaceFrame
      title="Log de fidelidade"
      actions={
        <ExportButton
          title="Exportar log de fidelidade"
          filter={entries !== null && entries.length > 0 ? wanted : null}
          onExport={(filter) => call('loyalty.export-log', filter).then(exportReply)}
        />
      }
    >
      <ListPanel
        filters={<LogFilters draft={draft} onChange={setDraft} />}
        items={entries}
        what="o log"
        error={error}
        onRetry={() => void refresh()}
        question={JSON.stringify(answered)}
        label="Operações"
        getKey={({ id }) => id}
        rowHeight={64}
        onChoose={setOpen}
        onNearEnd={more}
        emptyText={
          draft === anyLog ? (
            <EmptyState title="Nenhuma operação ainda">
              <span>Cada consulta e cada aviso às operadoras aparece aqui.</span>
            </EmptyState>
          ) : (
            'Nenhuma operação. Mude ou limpe os filtros.'
          )
        }
        renderItem={(entry) => <LogRow entry={entry} />}
      />
      {open !== null && <LogEntryWindow entry={open} onClose={() => setOpen(null)} />}
    </PlaceFrame>
  )
}
