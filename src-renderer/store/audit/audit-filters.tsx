import { NativeSelect, TextInput } from '@mantine/core'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { auditActionNames, auditActions } from '#shared/store/audit/audit-actions'
import { useAnswer } from '../../ipc/use-answer'
import { ClearFilters } from '../../keys/clear-filters'
import { DayInput } from '../../ui/fields/day-input'
import type { PeriodErrors } from '../../ui/fields/typed-period'
import { useFirstFocus } from '../../ui/use-first-focus'
import { isUnfiltered, noFilter, type FilterDraft } from './filter-draft'
import styles from './audit-filters.module.css'

interface AuditFiltersProps {
  readonly draft: FilterDraft
  readonly errors: PeriodErrors
  readonly onChange: (draft: FilterDraft) => void
}

const actions = auditActions
  .map((value) => ({ value, label: auditActionNames[value] as string }))
  .sort((a, b) => a.label.localeCompare(b.label, 'pt-BR'))

/** Period, who, what and which sale. Each takes effect as it is filled in. */
export function AuditFilters({ draft, errors, onChange }: AuditFiltersProps) {
  const people = usePeople()
  const fields = useFirstFocus(true)
  const change = (part: Partial<FilterDraft>) => onChange({ ...draft, ...part })
  // A day half typed is no mistake yet.
  const error = (field: 'from' | 'until') => (draft[field].length >= 8 ? errors[field] : undefined)

  return (
    <div ref={fields} className={styles.filters}>
      <DayInput label="De" value={draft.from} error={error('from')} onChange={(from) => change({ from })} />
      <DayInput
        label="Até"
        value={draft.until}
        error={error('until')}
        onChange={(until) => change({ until })}
      />
      <NativeSelect
        label="Operador"
        data-autofocus
        value={draft.operator}
        data={[{ value: '', label: 'Todos' }, ...people]}
        onChange={(event) => change({ operator: event.currentTarget.value })}
      />
      <NativeSelect
        label="Ação"
        value={draft.action}
        data={[{ value: '', label: 'Todas' }, ...actions]}
        onChange={(event) => change({ action: event.currentTarget.value })}
      />
      <TextInput
        label="Venda nº"
        value={draft.sale}
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        onChange={(event) => change({ sale: onlyDigits(event.currentTarget.value) })}
      />
      <div className={styles.clear}>
        <ClearFilters isClear={isUnfiltered(draft)} onClear={() => onChange(noFilter)} />
      </div>
    </div>
  )
}

function usePeople() {
  const people = useAnswer('audit.people', {}).value ?? []
  return people.map(({ id, name }) => ({ value: String(id), label: name }))
}
