import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { loyaltyProgramIds, programName } from '#shared/loyalty/port/program-id'
import { ClearFilters } from '../../keys/clear-filters'
import { useFirstFocus } from '../../ui/use-first-focus'
import type { LogFilter } from './use-loyalty-log'
import styles from './log-filters.module.css'

/** The filters as chosen and typed; empty leaves a side open. */
export interface LogDraft {
  readonly program: string
  readonly sale: string
  readonly onlyFaults: boolean
}

export const anyLog: LogDraft = { program: '', sale: '', onlyFaults: false }

export function readLogFilter({ program, sale, onlyFaults }: LogDraft): LogFilter {
  const saleNumber = Number(sale)
  return {
    program: loyaltyProgramIds.find((id) => id === program) ?? null,
    saleNumber: saleNumber > 0 ? saleNumber : null,
    onlyFaults,
  }
}

interface LogFiltersProps {
  readonly draft: LogDraft
  readonly onChange: (draft: LogDraft) => void
}

const programs = loyaltyProgramIds.map((id) => ({ value: id, label: programName(id) }))

/** Programme, sale, and only what failed. Each takes effect as it is filled in. */
export function LogFilters({ draft, onChange }: LogFiltersProps) {
  const fields = useFirstFocus(true)
  const isAnyLog = draft.program === '' && draft.sale === '' && !draft.onlyFaults
  const change = (part: Partial<LogDraft>) => onChange({ ...draft, ...part })
  return (
    <div ref={fields} className={styles.filters}>
      <NativeSelect
        label="Programa"
        data-autofocus
        value={draft.program}
        data={[{ value: '', label: 'Todos' }, ...programs]}
        onChange={(event) => change({ program: event.currentTarget.value })}
      />
      <TextInput
        label="Venda nº"
        value={draft.sale}
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        onChange={(event) => change({ sale: onlyDigits(event.currentTarget.value) })}
      />
      <Checkbox
        className={styles.faults ?? ''}
        label="Só falhas"
        checked={draft.onlyFaults}
        onChange={(event) => change({ onlyFaults: event.currentTarget.checked })}
      />
      <ClearFilters isClear={isAnyLog} onClear={() => onChange(anyLog)} />
    </div>
  )
}
